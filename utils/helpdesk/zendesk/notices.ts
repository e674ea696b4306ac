import type { Message, Role } from '../../domain/conversation.ts';

/** Messaging's first, private comment: facts/zendesk 2.2. */
const OPENING = /^Conversation with [\s\S]{1,300}\bURL:/;

/** Lines that Zendesk itself writes, whole. Known in English only; in other languages the marks decide. */
const NOTICES: readonly { readonly words: RegExp; readonly proof: string }[] = [
  {
    words:
      /^(?:Requests? #\d+[^\n]{0,600}(?:was|were) closed and merged into this request\.|This request was closed and merged into request #\d+[^\n]{0,600})/,
    proof: 'facts/zendesk 2.2: merge notices',
  },
  {
    words: /^(?:Last \d+ messages? (?:was|were) emailed[^\n]{0,200}|This conversation is closed\.?)$/,
    proof: 'facts/zendesk 2.2: system lines inside the log',
  },
];

/** A telephone call's record: facts/zendesk 2.2. The number is asked for, since people begin sentences so too. */
const CALL =
  /^(?:(?:Inbound call from|Outbound call to|Voicemail from)\b|Call (?:to|from):)[^\n]{0,80}?\+?\(?\d[\d ()\-.]{5,}/;

/** One line of a chat's transcript, added later as a comment: facts/zendesk 3.3. */
const TRANSCRIPT_LINE = /^\(\d{1,2}:\d{2}:\d{2}(?: ?[AP]M)?\) [^:\n]{1,100}: (.*)$/i;

/** The messages without Zendesk's boilerplate and repetitions, and with its own notices called what they are. */
export function tidied<M extends Message>(messages: readonly M[]): readonly M[] {
  const said = new Set<string>();
  return messages.flatMap((message) => {
    if (message.visibility === 'internal' && OPENING.test(message.text)) return [];
    if (repeats(message.text, said)) return [];
    said.add(squeezed(message.text));
    const role = roleOf(message);
    return [role === message.role ? message : { ...message, role }];
  });
}

/**
 * Customers can type anything, so words alone never take a message from them: a call's record that is stated to be
 * theirs is nobody's writing, and is left open.
 */
function roleOf({ role, text }: Message): Role {
  if (CALL.test(text)) return role === 'customer' ? 'unknown' : 'system';
  return role !== 'customer' && NOTICES.some(({ words }) => words.test(text)) ? 'system' : role;
}

/** True for a transcript of which every line has been said before; one that adds anything is kept. */
function repeats(text: string, said: ReadonlySet<string>): boolean {
  if (!text.startsWith('(')) return false;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const quoted = lines.map((line) => TRANSCRIPT_LINE.exec(line)?.[1]);
  return quoted.every((line) => line !== undefined && said.has(squeezed(line)));
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
