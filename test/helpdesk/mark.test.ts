// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://acme.zendesk.com/agent/tickets/1"}
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NOBODY } from '../../utils/helpdesk/helpdesk.ts';
import { rangeOf, showMessage } from '../../utils/helpdesk/mark.ts';
import { keepPlaces } from '../../utils/helpdesk/places.ts';
import { readPage } from '../../utils/helpdesk/read.ts';
import { zendesk } from '../../utils/helpdesk/zendesk/zendesk.ts';

const body = '<p>I want a\n <b>refund</b>,</p><p>now</p>';

beforeEach(() => {
  document.body.innerHTML = `
    <div class="conversation-polaris" data-ticket-id="1"><div data-test-id="omni-log-container">
      <article data-test-id="omni-log-comment-item"><div data-test-id="omni-log-item-message" type="end-user">
        <div data-test-id="omni-log-message-content">${body}</div></div></article>
    </div></div>`;
});

const article = (): HTMLElement => document.querySelector('article')!;
function idOnPage(): string {
  const page = readPage(document, new URL(location.href), zendesk, NOBODY);
  return page.kind === 'read' ? (page.messages[0]?.id ?? '') : '';
}

describe('a message that is shown', () => {
  it('is scrolled to and marked, and its page is left as it was', () => {
    const [scroll, animate] = [vi.fn(), vi.fn()];
    Object.assign(Element.prototype, { scrollIntoView: scroll, animate });
    const before = document.documentElement.outerHTML;
    expect(showMessage(document, zendesk, '1', idOnPage(), 'a refund, now')).toBe(true);
    expect(scroll).toHaveBeenCalledOnce();
    expect(animate.mock.calls[0]?.[1]).toEqual({ duration: 4_000 });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is found by the id of the helpdesk’s JSON, where the last reading has put it', () => {
    keepPlaces(document, '1', new Map([['m1', article()]]));
    expect(showMessage(document, zendesk, '1', 'm1')).toBe(true);
    article().remove();
    expect(showMessage(document, zendesk, '1', 'm1')).toBe(false);
  });

  it('is not looked for in another conversation', () => {
    keepPlaces(document, '2', new Map([['m1', article()]]));
    expect(showMessage(document, zendesk, '2', 'm1')).toBe(false);
    expect(showMessage(document, zendesk, '1', 'm1')).toBe(false);
  });
});

describe('the words of a quotation', () => {
  it.each([
    ['a refund', 'a\n refund'],
    ['refund,\nnow', 'refund,now'],
    ['I want a refund, now', 'I want a\n refund,now'],
    ['not said', undefined],
    ['  ', undefined],
  ])('%j are %j in the page', (quote, found) => {
    expect(rangeOf(article(), quote)?.toString()).toBe(found);
  });
});
