import { type Failure, failure, MAX_ANSWER, type Provider } from '../domain/assistant/provider.ts';
import { type AssistantSettings, addressOf, type BoundKey } from '../domain/assistant/settings.ts';
import { LIMITS, type Limits, post } from './egress.ts';
import { type Stage, WIRES, type Wire } from './wires.ts';

/** Where a brand's requests go, and with what. */
export interface Destination {
  readonly settings: Pick<AssistantSettings, 'providerKind' | 'endpoint' | 'consent'>;
  readonly key: BoundKey | null;
  readonly limits?: Limits;
}

const below = (base: URL, path: string) => new URL(base.pathname.replace(/\/+$/, '') + path, base);

/** What an answer that the other side ended at this stage lacks; null: nothing. */
function outcome(stage: Stage, isAnythingHeard: boolean): Failure | null {
  if (stage === 'done') return null;
  if (stage === 'more') return failure(isAnythingHeard ? 'cut' : 'malformed');
  return failure(stage);
}

/** A provider that speaks one protocol to the one address that the agent agreed to. */
function over(wire: Wire, { settings, key, limits = LIMITS }: Destination): Provider {
  return async ({ bytes }, { signal, onText }) => {
    const base = addressOf(settings);
    if (!base) return { text: '', failure: failure('address') };
    if (key && key.origin !== base.origin) return { text: '', failure: failure('key') };
    let text = '';
    let stage: Stage = 'more';
    const read = wire.reader((more) => {
      text += more;
    });
    const take = (piece: string) => {
      const before = text.length;
      stage = read(piece);
      if (text.length > MAX_ANSWER) {
        text = text.slice(0, MAX_ANSWER);
        if (stage === 'more' || stage === 'done') stage = 'too-long';
      }
      // A server that sends our own key back must not get it onto a screen or a disk.
      if (key && key.value !== '' && text.includes(key.value)) {
        text = '';
        stage = 'malformed';
      }
      if (text.length > before) onText(text);
      return stage !== 'more';
    };
    const failed = await post(
      {
        url: below(base, wire.path),
        origin: settings.consent?.origin ?? '',
        headers: wire.headers(key?.value ?? null),
        bytes,
        accepts: wire.accepts,
      },
      { signal, take, limits },
    );
    return { text, failure: failed ?? outcome(stage, text !== '') };
  };
}

export const ollama = (to: Destination) => over(WIRES.ollama, to);
export const openai = (to: Destination) => over(WIRES.openai, to);
export const anthropic = (to: Destination) => over(WIRES.anthropic, to);
