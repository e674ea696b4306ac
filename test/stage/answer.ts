/** What one request is answered with; the server turns it into HTTP. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(body), headers };
}

export function html(body: string, status = 200): Answer {
  return { status, type: 'text/html; charset=utf-8', body };
}

/**
 * How the helpdesk's own JSON behaves: as it should · not there · request limit spent · signed out · server fault ·
 * a sign-in page in place of JSON · an answer that never comes.
 */
export const API_MODES = ['on', 'off', 'limited', 'forbidden', 'broken', 'sign-in page', 'silent'] as const;
export type ApiMode = (typeof API_MODES)[number];

/** The answer of a mode other than `on`; null means that none is ever sent. */
export function answerInMode(mode: Exclude<ApiMode, 'on'>): Answer | null {
  const answers: Record<typeof mode, Answer | null> = {
    off: json({ error: 'RecordNotFound', description: 'Not found' }, 404),
    limited: json({ error: 'TooManyRequests' }, 429, { 'retry-after': '30' }),
    forbidden: json({ error: 'Couldn’t authenticate you' }, 401),
    broken: { status: 500, type: 'text/plain', body: 'Internal error' },
    'sign-in page': html('<!doctype html><title>Sign in</title><h1>Sign in</h1>'),
    silent: null,
  };
  return answers[mode];
}
