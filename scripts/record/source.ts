import { JSDOM } from 'jsdom';
import { cssOf } from '../../utils/helpdesk/find.ts';
import { selectorsOf } from '../../utils/helpdesk/skeleton/markup.ts';
import type { Anonymous, Given } from './anonymous.ts';

/** `SOURCE.md` of a recorded page: where it comes from, what was changed, and which selectors it stands for. */
export function sourceOf(name: string, day: string, { helpdesk }: Given, page: Anonymous): string {
  const { document } = new JSDOM(page.html).window;
  const templates = [...document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')];
  const scopes = [document, ...templates.map(({ content }) => content)];
  const id = helpdesk.conversationIdAt(page.url) ?? '';
  const matched = selectorsOf(helpdesk).filter(([, mark]) =>
    scopes.some((scope) => scope.querySelector(cssOf([mark], id)) !== null),
  );
  return `# ${name.replaceAll('-', ' ')}

Recorded from a page of ${helpdesk.name} on ${day} with \`npm run record\`, and anonymised: words, names, numbers,
addresses and dates are invented, each the same wherever it stands; dates were moved by one offset, clocks were not.
What the reader does not need was left out.

Look it through before you commit it: nobody but you can tell whether something of a person is left.

Selectors that match it (part, since, selector):

${matched.map(([part, { since, css }]) => `- ${part}, ${since}: \`${css}\``).join('\n') || '- none'}
`;
}
