import '../../components/shared/theme.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { usePopup } from '../../components/hooks/popup.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { Language } from '../../components/shared/language.tsx';
import { wordsIn } from '../../components/shared/speech.ts';

const words = wordsIn((key, given) => browser.i18n.getMessage(key, given), browser.i18n.getUILanguage());
document.documentElement.lang = words.language;
document.title = words.say('settingsTitle');

function Settings() {
  return (
    <Language words={words}>
      <Popup {...usePopup()} />
    </Language>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<Settings />);
