import '../../components/shared/theme.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { usePanel } from '../../components/hooks/panel.ts';
import { Language } from '../../components/shared/language.tsx';
import { wordsIn } from '../../components/shared/speech.ts';
import { SidePanel } from '../../components/sidepanel/SidePanel.tsx';

const words = wordsIn((key, given) => browser.i18n.getMessage(key, given), browser.i18n.getUILanguage());
document.documentElement.lang = words.language;

function Panel() {
  return (
    <Language words={words}>
      <SidePanel {...usePanel()} />
    </Language>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<Panel />);
