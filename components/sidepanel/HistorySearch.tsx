import type { Search } from '../../utils/domain/brief/search.ts';
import { useWords } from '../shared/language.tsx';
import { actRows } from './acts.ts';

type Choice = Exclude<Search['only'], null>;

interface Props {
  readonly search: Search;
  /** What the history holds. */
  readonly choices: readonly Choice[];
  /** How many were found; empty while nothing is searched for. */
  readonly found: string;
  readonly onSearch: (search: Search) => void;
}

const ORDER: readonly Choice[] = ['disputed', ...actRows.map(({ act }) => act)];

/** Finds the AI's messages by their words and by what they do. */
export function HistorySearch({ search, choices, found, onSearch }: Props) {
  const { say, word } = useWords();
  const shown = ORDER.filter((one) => choices.includes(one));
  return (
    <search className="history-search">
      <input
        type="search"
        aria-label={say('history_search')}
        placeholder={say('history_search')}
        value={search.words}
        onChange={({ target }) => onSearch({ ...search, words: target.value })}
      />
      <span className="found" aria-live="polite">
        {found}
      </span>
      <div className="filters">
        {shown.map((one) => (
          <button
            key={one}
            type="button"
            className="filter"
            aria-pressed={search.only === one}
            onClick={() => onSearch({ ...search, only: search.only === one ? null : one })}
          >
            {word('filter', one)}
          </button>
        ))}
      </div>
    </search>
  );
}
