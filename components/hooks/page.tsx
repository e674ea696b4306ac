import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Language } from '../shared/language.tsx';
import { type Key, wordsIn } from '../shared/speech.ts';

/** Draws one of the extension's own pages, in the language of the browser's interface. */
export function mountPage(View: ComponentType, title?: Key): void {
  const words = wordsIn((key, given) => browser.i18n.getMessage(key, given), browser.i18n.getUILanguage());
  document.documentElement.lang = words.language;
  if (title) document.title = words.say(title);
  createRoot(document.getElementById('root') as HTMLElement).render(
    <Language words={words}>
      <View />
    </Language>,
  );
}
