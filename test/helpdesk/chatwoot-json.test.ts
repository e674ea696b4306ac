// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMessages } from '../../utils/helpdesk/chatwoot/messages.ts';

const user = { id: 1, name: 'John', type: 'user' };
const contact = { id: 597, name: 'hey', type: 'contact' };
const captain = { id: 3, name: 'Nova', type: 'captain_assistant' };
const bot = { id: 9, name: 'Helper', type: 'agent_bot' };

function one(entry: object) {
  const page = parseMessages({
    meta: {},
    payload: [{ id: 7, content: 'hello', created_at: 1732195656, ...entry }],
  });
  return page?.messages[0];
}

const roles: readonly [what: string, entry: object, role: string][] = [
  ['a contact’s', { message_type: 0, sender: contact }, 'customer'],
  ['a contact’s that a socket sent', { message_type: 0, sender_type: 'Contact' }, 'customer'],
  ['one that came in from a contact who is gone', { message_type: 0 }, 'customer'],
  ['one that came in, and a person of ours has signed', { message_type: 0, sender: user }, 'unknown'],
  ['a person’s', { message_type: 1, sender: user }, 'agent'],
  ['Captain’s', { message_type: 1, sender: captain }, 'ai'],
  ['Captain’s that a socket sent', { message_type: 1, sender_type: 'Captain::Assistant' }, 'ai'],
  ['a bot’s', { message_type: 1, sender: bot }, 'ai'],
  ['one that went out unsigned', { message_type: 1 }, 'unknown'],
  ['one that went out, and a contact has signed', { message_type: 1, sender: contact }, 'unknown'],
  ['a rule’s', { message_type: 1, content_attributes: { automation_rule_id: 4 } }, 'system'],
  ['an activity', { message_type: 2 }, 'system'],
  ['an activity that is signed', { message_type: 2, sender: user }, 'system'],
  ['a template', { message_type: 3, content_type: 'input_email' }, 'system'],
  ['a template that a bot has signed', { message_type: 3, sender: bot }, 'ai'],
  ['one of another kind', { message_type: 9, sender: contact }, 'unknown'],
  ['one of a kind in words', { message_type: 'incoming', sender: contact }, 'unknown'],
  ['one of another kind of sender', { message_type: 1, sender: { type: 'voice_agent' } }, 'unknown'],
  ['one of a sender that every object has', { message_type: 1, sender: { type: 'constructor' } }, 'unknown'],
  ['one whose sender states no kind', { message_type: 0, sender: { name: 'hey' } }, 'unknown'],
  [
    'one that was deleted',
    { message_type: 0, sender: contact, content_attributes: { deleted: true } },
    'system',
  ],
];

const texts: readonly [what: string, entry: object, text: string][] = [
  ['words', { content: ' a \r\n b' }, 'a\nb'],
  ['a mention', { content: '[@Bruce](mention://user/30/Bruce) look' }, '@Bruce look'],
  ['no words', { content: null }, ''],
  ['a picture', { content: null, attachments: [{ file_type: 'image' }] }, '[image]'],
  [
    'files',
    { content: '', attachments: [{ file_type: 'audio' }, { file_type: 'file' }, { file_type: 'new' }] },
    '[audio]\n[attachment]\n[attachment]',
  ],
  ['words beside a picture', { content: 'see', attachments: [{ file_type: 'image' }] }, 'see'],
  ['a survey', { content: null, content_type: 'input_csat' }, '[input csat]'],
  [
    'what Chatwoot cannot show',
    { content: '', content_attributes: { is_unsupported: true } },
    '[unsupported message]',
  ],
  [
    'a mail’s markup',
    mail({ html_content: { full: '<p>new</p><div class="gmail_quote">old</div>' } }),
    'new',
  ],
  [
    'a mail that is all quoted',
    mail({ html_content: { full: '<div class="gmail_quote">old</div>' } }),
    'the content',
  ],
  ['a mail’s text', mail({ text_content: { reply: 'a\n-----\nb', quoted: 'a' } }), 'a\n-----\nb'],
  ['a mail’s text that quotes', mail({ text_content: { reply: 'a\n> old', quoted: 'a' } }), 'a'],
  ['a mail without either', { content: 'plain', content_attributes: { email: {} } }, 'plain'],
];

function mail(email: object): object {
  return { content: 'the content', content_type: 'incoming_email', content_attributes: { email } };
}

describe('a message of Chatwoot’s JSON', () => {
  it.each(roles)('%s: %j is %s', (_, entry, role) => {
    expect(one(entry)?.role).toBe(role);
  });

  it.each(texts)('says, of %s', (_, entry, text) => {
    expect(one({ message_type: 0, ...entry })?.text).toBe(text);
  });

  it('is the team’s alone when it is a note or has failed', () => {
    const seen = (entry: object) => one({ message_type: 1, sender: user, ...entry })?.visibility;
    expect([seen({}), seen({ private: true }), seen({ status: 'failed' }), seen({ private: 'yes' })]).toEqual(
      ['public', 'internal', 'internal', 'public'],
    );
  });

  it('keeps its id, its sender and its second', () => {
    expect(one({ message_type: 0, sender: contact })).toEqual({
      id: '7',
      role: 'customer',
      visibility: 'public',
      at: 1_732_195_656_000,
      author: 'hey',
      text: 'hello',
    });
  });
});

describe('an answer', () => {
  const entries = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => ({ id: from + i, message_type: 2, content: 'x', created_at: 5 }));

  it('names customer, labels and the subject of a mail', () => {
    const meta = { contact, labels: ['billing', '', 4], additional_attributes: { mail_subject: 'Late' } };
    expect(parseMessages({ meta, payload: [] })).toMatchObject({
      customer: 'hey',
      tags: ['billing', '4'],
      subject: 'Late',
      messages: [],
    });
  });

  it.each([
    [19, []],
    [20, ['?before=300']],
    [21, ['?before=300']],
  ])('of %i messages leads on to %j', (count, next) => {
    expect(parseMessages({ payload: entries(300, count).reverse() })?.next).toEqual(next);
  });

  it('is refused where it is something else', () => {
    for (const json of [null, [], 'x', {}, { payload: {} }, { payload: [{ name: 'a contact' }] }]) {
      expect(parseMessages(json)).toBeNull();
    }
  });

  it('never throws, never names a stranger a customer, and gives no id twice', () => {
    const entry = fc.record(
      {
        id: fc.oneof(fc.integer(), fc.jsonValue()),
        message_type: fc.oneof(fc.integer({ min: -1, max: 4 }), fc.jsonValue()),
        content: fc.jsonValue(),
        content_type: fc.jsonValue(),
        content_attributes: fc.jsonValue(),
        created_at: fc.jsonValue(),
        sender: fc.oneof(fc.constantFrom(user, contact, captain, bot), fc.jsonValue()),
        attachments: fc.jsonValue(),
        private: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    const answers = fc.oneof(fc.jsonValue(), fc.record({ meta: fc.jsonValue(), payload: fc.array(entry) }));
    fc.assert(
      fc.property(answers, (json) => {
        const messages = parseMessages(json)?.messages ?? [];
        expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
        const payload = (json as { payload?: { message_type?: unknown }[] } | null)?.payload ?? [];
        if (!payload.some((of) => of?.message_type === 0)) {
          expect(messages.some(({ role }) => role === 'customer')).toBe(false);
        }
      }),
    );
  });
});
