import * as v from 'valibot';
import { type Answer, API_MODES, json } from './answer.ts';
import { pathOf, urlOf } from './desk.ts';
import type { Stage } from './server.ts';
import { HELPDESKS, STAGE_ROLES } from './thread.ts';

type Directed = Omit<Stage, 'port' | 'close'>;

const key = { helpdesk: v.picklist(HELPDESKS), id: v.pipe(v.string(), v.regex(/^\d+$/)) };
const message = v.object({ ...key, role: v.picklist(STAGE_ROLES), text: v.string() });
const thread = v.object(key);

/** What may be asked of the stage from outside its process: `POST https://stage.test/<command>` with a JSON body. */
const COMMANDS: Record<string, (stage: Directed, body: unknown) => unknown> = {
  open: (stage, body) => {
    const opened = stage.board.open(
      v.parse(v.object({ ...key, subject: v.optional(v.string(), 'A conversation') }), body),
    );
    return { url: urlOf(opened) };
  },
  append: (stage, body) => {
    const { role, text, ...to } = v.parse(message, body);
    return stage.board.append(to, { role, text });
  },
  stream: (stage, body) => {
    const { role, text, ...to } = v.parse(message, body);
    return stage.board.stream(to, { role, text });
  },
  type: (stage, body) => {
    const asked = v.parse(
      v.object({ ...key, who: v.nullable(v.picklist(['customer', 'ai', 'agent'])) }),
      body,
    );
    stage.board.showTyping(asked, asked.who);
  },
  move: (stage, body) => {
    const to = v.parse(thread, body);
    stage.board.move(to.helpdesk, pathOf(to));
  },
  close: (stage, body) => stage.board.close(v.parse(thread, body)),
  api: (stage, body) => stage.setApi(v.parse(v.object({ mode: v.picklist(API_MODES) }), body).mode),
  theme: (stage, body) =>
    stage.board.setTheme(v.parse(v.object({ theme: v.picklist(['light', 'dark']) }), body).theme),
  requests: (stage) => stage.apiRequests(),
};

export async function runCommand(stage: Directed, path: string, body: string): Promise<Answer> {
  const command = COMMANDS[path.slice(1)];
  if (!command) return json({ error: `commands: ${Object.keys(COMMANDS).join(', ')}` }, 404);
  return json((await command(stage, body ? JSON.parse(body) : {})) ?? {});
}
