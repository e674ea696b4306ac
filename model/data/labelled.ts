import type { Conversation, Role } from '../../utils/domain/conversation.ts';
import { rowsApart } from './apart.ts';
import { type Entry, readSet } from './sets.ts';
import { readCalm } from './texts.ts';

/** What a reader said of one customer message; the guide is in the data's gold/README.md. */
export interface Label {
  readonly need: 0 | 1 | 2;
  /** Frustration, 0–3. */
  readonly fr: number;
  readonly why: readonly string[];
}

/** A conversation labelled turn by turn. */
export interface Labelled {
  readonly id: string;
  readonly source: 'own' | 'tau' | 'tau more' | 'single' | 'calm';
  readonly lang: string;
  /** Conversations of one group stay on one side of every fold: the same task recurs under many agents. */
  readonly group: string;
  readonly conversation: Conversation;
  /** By index of the customer's message; messages without a label are not learned from. */
  readonly labels: ReadonlyMap<number, Label>;
}

export function conversationOf(id: string, turns: readonly { role: string; text: string }[]): Conversation {
  const role = (name: string): Role => (name === 'human_agent' ? 'agent' : (name as Role));
  const messages = turns.map(({ role: name, text }, i) => ({
    id: String(i),
    role: role(name),
    visibility: 'public' as const,
    at: null,
    author: null,
    text,
  }));
  return { helpdesk: 'data', site: 'data', id, customer: null, subject: null, tags: [], messages };
}

function inline(entry: Entry): Map<number, Label> {
  return new Map(
    entry.turns.flatMap(({ labels }, i) => {
      const { need, fr, why } = labels as unknown as Partial<Label>;
      return need === undefined ? [] : [[i, { need, fr: fr ?? 0, why: why ?? [] }] as const];
    }),
  );
}

/** Labels of our own on texts of the data folder, kept here without the texts: conversation, message, need, fr, why. */
function apart(name: string): Map<string, Map<number, Label>> {
  const of = new Map<string, Map<number, Label>>();
  for (const [id = '', i, need, fr, why] of rowsApart(name)) {
    const label = { need: Number(need) as Label['need'], fr: Number(fr), why: why ? why.split(',') : [] };
    of.set(id, (of.get(id) ?? new Map()).set(Number(i), label));
  }
  return of;
}

const CALM_LABEL: Map<number, Label> = new Map([[0, { need: 0, fr: 0, why: [] }]]);

/** Everything that is labelled turn by turn and may shape the weights. */
export function readLabelled(folder: string): Labelled[] {
  const tau = new Map(readSet(folder, 'train/tau').map((entry) => [entry.id, entry]));
  const taskOf = (id: string) => {
    const { domain, task_id: task } = tau.get(id)?.labels ?? {};
    return task === undefined ? id : `${domain} ${task}`;
  };
  const of = (source: Labelled['source'], group: string, entry: Entry, labels: Map<number, Label>) => ({
    id: entry.id,
    source,
    lang: entry.lang ?? 'en',
    group,
    conversation: conversationOf(entry.id, entry.turns),
    labels,
  });
  const singles = new Map(
    ['train/tweeteval', 'train/xlmt_sentiment', 'train/hint3']
      .flatMap((name) => readSet(folder, name))
      .map((entry) => [entry.id, entry]),
  );
  return [
    ...readSet(folder, 'train/own').map((entry) => of('own', entry.id, entry, inline(entry))),
    ...readSet(folder, 'train/handoff_tau').map((entry) => of('tau', taskOf(entry.id), entry, inline(entry))),
    ...[...apart('tau')].map(([id, labels]) => of('tau more', taskOf(id), tau.get(id)!, labels)),
    ...readCalm(folder).map(({ id, text }) => ({
      ...of('calm', id, { id, turns: [{ role: 'customer', text, labels: {} }] }, CALM_LABEL),
    })),
    ...[...apart('singles')].flatMap(([id, labels]) => {
      const entry = singles.get(id);
      return entry ? [of('single', id, entry, labels)] : [];
    }),
  ];
}
