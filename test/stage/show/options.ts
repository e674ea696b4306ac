import { BadInput } from '../recording.ts';
import type { HelpdeskName } from '../thread.ts';

/** What a person asked `npm start` for. */
export interface ShowOptions {
  readonly helpdesk: HelpdeskName | null;
  readonly conversation: string;
  /** 0 is at once; null leaves it to the kind of run. */
  readonly speed: number | null;
  readonly headless: boolean;
  /** Data folder, or null for the default one. */
  readonly data: string | null;
  readonly browser: 'chromium' | 'firefox';
  readonly help: boolean;
}

export const HELP = `Plays a conversation on a stand-in helpdesk page, with Baton beside it.

  npm start
  npm start -- --helpdesk intercom --conversation test/conversations/promise-it-cannot-keep.json

  --helpdesk zendesk|intercom|chatwoot|zammad
                                 the page to play on (zendesk); the last two in Chromium only
  --conversation <file or id>    a file, or an id of the data sets, such as tau:<id> (looping-assistant)
  --speed <factor>|full          1 is readable, 2 twice as quick, full at once
  --headless                     no window: prints what the agent would see, and saves a picture
  --data <folder>                the data sets (../shared/data)
  --browser chromium|firefox     (chromium)
  --help                         this text`;

/** A page that nobody has taught yet is not shown. */
const SHOWN = ['zendesk', 'intercom', 'chatwoot', 'zammad'] as const;

type Option = (value: string) => Partial<ShowOptions>;

/** Options that take a value. */
const VALUED: Readonly<Record<string, Option>> = {
  '--helpdesk': (value) => ({ helpdesk: oneOf('--helpdesk', value, SHOWN) }),
  '--conversation': (value) => ({ conversation: value }),
  '--speed': (value) => ({ speed: speedOf(value) }),
  '--data': (value) => ({ data: value }),
  '--browser': (value) => ({ browser: oneOf('--browser', value, ['chromium', 'firefox'] as const) }),
};
const FLAGS: Readonly<Record<string, Partial<ShowOptions>>> = {
  '--headless': { headless: true },
  '--help': { help: true },
  '-h': { help: true },
};

/** @throws {BadInput} one line naming the option that is not as it should be. */
export function parseOptions(args: readonly string[]): ShowOptions {
  let options: ShowOptions = {
    helpdesk: null,
    conversation: 'looping-assistant',
    speed: null,
    headless: false,
    data: null,
    browser: 'chromium',
    help: false,
  };
  for (let i = 0; i < args.length; i++) {
    const [name = '', inline] = (args[i] ?? '').split(/=(.*)/s);
    const flag = Object.hasOwn(FLAGS, name) ? FLAGS[name] : undefined;
    const valued = Object.hasOwn(VALUED, name) ? VALUED[name] : undefined;
    if (flag) {
      if (inline !== undefined) throw new BadInput(`${name}: takes no value`);
      options = { ...options, ...flag };
    } else if (valued) {
      const value = inline ?? args[++i];
      if (!value || (inline === undefined && value.startsWith('--')))
        throw new BadInput(`${name}: needs a value`);
      options = { ...options, ...valued(value) };
    } else {
      throw new BadInput(`${JSON.stringify(args[i])} is not an option; see --help`);
    }
  }
  return options;
}

function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((each) => each === value);
  if (!found) throw new BadInput(`${name}: ${JSON.stringify(value)} is not one of ${known.join(', ')}`);
  return found;
}

function speedOf(value: string): number {
  if (value === 'full') return 0;
  const factor = Number(value);
  if (Number.isFinite(factor) && factor > 0 && factor <= 1_000) return factor;
  throw new BadInput(`--speed: ${JSON.stringify(value)} is neither a factor such as 2 nor full`);
}
