// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import english from '../public/_locales/en/messages.json';
import { mountBadge } from '../utils/badge.ts';
import { wordsOf } from '../utils/domain/wording.ts';

const { say } = wordsOf(english);
const calm = { score: 12, band: 'calm', reason: 'Nothing calls for a person', alert: null } as const;

/** The badge's root is closed to the page; the test opens it to look inside. */
function mounted(onPress = () => {}) {
  const life = new AbortController();
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const badge = mountBadge(document, onPress, life.signal, (key, given = []) => say(key, ...given));
  const root = attach.mock.results[0]?.value as ShadowRoot;
  expect(attach.mock.calls[0]?.[0].mode).toBe('closed');
  return { life, badge, button: root.querySelector('button') as HTMLButtonElement };
}

afterEach(() => {
  for (const host of document.documentElement.querySelectorAll('div')) host.remove();
});

it('shows the score, the band and the reason, by name for a screen reader', () => {
  const { badge, button } = mounted();
  badge.paint({ score: 85, band: 'now', reason: 'Asks for a person', alert: 'now' });
  expect(button.textContent).toBe('85Now');
  expect(button.getAttribute('aria-label')).toBe('Baton 85: Asks for a person. Press to open.');
  expect(button.dataset).toMatchObject({ band: 'now', alert: '' });
  badge.paint(calm);
  expect(button.dataset.alert).toBeUndefined();
});

it('shows no number where there is no score, and says why', () => {
  const { badge, button } = mounted();
  badge.paint({ score: null, band: null, reason: 'Baton can’t read this page: no log', alert: null });
  expect(button.textContent).toBe('–Baton');
  expect(button.title).toContain('no log');
});

it('a press that the page makes up opens nothing', () => {
  const onPress = vi.fn();
  const { badge, button } = mounted(onPress);
  badge.paint(calm);
  button.click();
  expect(onPress).not.toHaveBeenCalled();
});

it('is on the page once, and goes with its signal', () => {
  const { badge, life } = mounted();
  badge.paint(calm);
  badge.paint(calm);
  expect(document.documentElement.querySelectorAll(':scope > div')).toHaveLength(1);
  life.abort();
  expect(document.documentElement.querySelectorAll(':scope > div')).toHaveLength(0);
  badge.paint(calm);
  expect(document.documentElement.querySelectorAll(':scope > div')).toHaveLength(0);
});

it('text of the page is shown as text', () => {
  const { badge, button } = mounted();
  badge.paint({ ...calm, reason: '<img src=x onerror=alert(1)>' });
  expect(button.querySelector('img')).toBeNull();
});
