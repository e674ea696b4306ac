import { useWords } from '../shared/language.tsx';
import type { SentRow } from './view.ts';

/** Rows drawn; the newest are what somebody asks about. */
const SHOWN = 20;
const OUTCOMES = ['running', 'answered', 'interrupted'];

/** What has left this browser for a language model: when, where, how much, how it ended. No word of it is kept. */
export function SentTable({ rows }: { rows: readonly SentRow[] }) {
  const { say, word, number, moment } = useWords();
  if (rows.length === 0) return <p className="fine">{say('model_sentNone')}</p>;
  const outcome = (of: string) => (OUTCOMES.includes(of) ? word('outcome', of) : word('failure', of));
  return (
    <table className="sent">
      <caption>{say('model_sent')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('model_sentWhen')}</th>
          <th scope="col">{say('model_sentWhere')}</th>
          <th scope="col">{say('model_sentBytes')}</th>
          <th scope="col">{say('model_sentHidden')}</th>
          <th scope="col">{say('model_sentEnd')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, SHOWN).map(({ id, at, host, bytes, hidden, outcome: ended }) => (
          <tr key={id}>
            <td>{moment(at)}</td>
            <td>{host === '' ? say('model_here') : <bdi className="site">{host}</bdi>}</td>
            <td>{number(bytes)}</td>
            <td>{number(hidden)}</td>
            <td>{outcome(ended)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
