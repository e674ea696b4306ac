import type { Header } from '../../utils/domain/escalation/model/weights.ts';
import type { Labelled } from '../data/labelled.ts';
import type { Text } from '../data/texts.ts';

/** Licences of the sets, as the data's README gives them. */
const LICENCES: Readonly<Record<string, string>> = {
  'train/own': 'written for Baton',
  'train/handoff_tau': 'MIT (tau-bench, tau2-bench, flow-sim), labels ours',
  'train/tau': 'MIT (tau-bench, tau2-bench), labels ours',
  'train/tweeteval, xlmt_sentiment, hint3':
    'TweetEval: source terms · UMSAB: Apache-2.0 · HINT3: ODbL; labels ours',
  'train/bitext_intents, clinc150, banking77, multidogo':
    'CDLA-Sharing-1.0 · CC BY 3.0 · CC BY 4.0 · CDLA-Permissive-1.0',
  'train/xlmt_sentiment': 'Apache-2.0 (UMSAB)',
  'train/tweeteval': 'source terms (TweetEval)',
  'train/goemotions': 'CC BY 4.0',
  'train/convabuse': 'CC BY 4.0',
  'train/bitext_intents': 'CDLA-Sharing-1.0',
  'train/rasa_handoff': 'Apache-2.0',
  'train/clinc150': 'CC BY 3.0',
  'train/banking77': 'CC BY 4.0',
  'train/multidogo': 'CDLA-Permissive-1.0',
};

const SET_OF: Readonly<Record<Labelled['source'], string>> = {
  own: 'train/own',
  tau: 'train/handoff_tau',
  'tau more': 'train/tau',
  single: 'train/tweeteval, xlmt_sentiment, hint3',
  calm: 'train/bitext_intents, clinc150, banking77, multidogo',
};

/** What the weights were fitted on, with the number of messages of each set. */
export function sourcesOf(all: readonly Labelled[], texts: readonly Text[]): Header['sources'] {
  const counts = new Map<string, number>();
  const add = (name: string, count: number) => counts.set(name, (counts.get(name) ?? 0) + count);
  for (const { source, labels } of all) add(SET_OF[source], labels.size);
  for (const { set } of texts) add(set, 1);
  return [...counts].map(([name, messages]) => ({ name, licence: LICENCES[name] ?? 'unknown', messages }));
}
