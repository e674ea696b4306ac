/** What a request to the helpdesk is answered with. */
export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Answers by path: from the file that `--api` names, `{"<path with query>": <JSON or {status, headers, body}>}`. */
export type Answers = ReadonlyMap<string, unknown>;

/**
 * The answer for an address: by path and query, by the same decoded, then by path alone. The last is for a first page
 * only: a cursor asks for what comes after, and the path's answer is what came before.
 */
export function answerFor(url: URL, answers: Answers, origin: string): Answer | null {
  if (url.origin !== origin) return null;
  const keys = [...answers.keys()].map((key) => ({ key, at: new URL(key, origin) }));
  const whole = (at: URL): string => decoded(at.pathname + at.search);
  const isFirst = !/page\[after\]|starting_after/.test(whole(url));
  const found =
    keys.find(({ at }) => at.pathname + at.search === url.pathname + url.search) ??
    keys.find(({ at }) => whole(at) === whole(url)) ??
    (isFirst ? keys.find(({ at }) => at.pathname === url.pathname) : undefined);
  return found === undefined ? null : answerOf(answers.get(found.key));
}

function answerOf(value: unknown): Answer {
  const json = { 'content-type': 'application/json' };
  if (!isResponse(value)) return { status: 200, headers: json, body: JSON.stringify(value) };
  const { status, headers = {}, body = '' } = value;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const given = Object.entries(headers).map(([name, header]) => [name.toLowerCase(), String(header)]);
  return {
    status,
    headers: { ...(typeof body === 'string' ? {} : json), ...Object.fromEntries(given) },
    body: text,
  };
}

interface Response {
  readonly status: number;
  readonly headers?: Record<string, unknown>;
  readonly body?: unknown;
}

function isResponse(value: unknown): value is Response {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Response).status === 'number' &&
    'body' in value
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
