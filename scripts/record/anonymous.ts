import { JSDOM } from 'jsdom';
import type { Helpdesk } from '../../utils/helpdesk/helpdesk.ts';
import type { Answers } from '../read/answers.ts';
import { anonymisedAnswers } from './answers.ts';
import { shiftFor } from './dates.ts';
import { textsOf } from './given.ts';
import { inventedUrl, pathsOf } from './ids.ts';
import { inventionFor } from './invention.ts';
import { anonymisedPage, type Means } from './page.ts';
import { tracesOf } from './traces.ts';

/** A page as it was saved. */
export interface Given {
  readonly helpdesk: Helpdesk;
  readonly url: URL;
  readonly html: string;
  readonly answers: Answers | null;
}

export interface Anonymous {
  readonly url: URL;
  readonly html: string;
  readonly answers: Record<string, unknown> | null;
  /** By how much every moment was moved, ms. */
  readonly shiftMs: number;
  /** What must not be found in any file. */
  readonly traces: ReadonlySet<string>;
}

/** The same page, address and answers with nobody in them. Same input, same output. */
export function anonymised({ helpdesk, url, html, answers }: Given): Anonymous {
  // The parsers read markup that stands in JSON as a browser does.
  const { DOMParser, Node } = new JSDOM('').window;
  Object.assign(globalThis, { DOMParser, Node });
  const texts = textsOf(html, answers, url);
  const json = answers === null ? '' : JSON.stringify(Object.fromEntries(answers));
  const all = `${html}\n${json}\n${url.href}`;
  const invention = inventionFor({
    words: new Set([/\p{L}+/gu, /[\p{L}\p{N}]+/gu].flatMap((run) => all.toLowerCase().match(run) ?? [])),
    digits: new Set(all.match(/\p{N}+/gu) ?? []),
  });
  const shift = shiftFor([html, json]);
  const id = helpdesk.conversationIdAt(url) ?? '';
  const means: Means = { helpdesk, id, invention, shift, paths: pathsOf(helpdesk, url, id) };
  return {
    url: inventedUrl(url, means),
    html: anonymisedPage(html, means),
    answers: answers === null ? null : anonymisedAnswers(answers, url, means),
    shiftMs: shift.ms,
    traces: tracesOf(texts),
  };
}
