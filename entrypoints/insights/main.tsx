import '../../components/shared/theme.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { useInsights } from '../../components/hooks/insights.ts';
import { Insights } from '../../components/insights/Insights.tsx';
import { Language } from '../../components/shared/language.tsx';
import { wordsIn } from '../../components/shared/speech.ts';

const words = wordsIn((key, given) => browser.i18n.getMessage(key, given), browser.i18n.getUILanguage());
document.documentElement.lang = words.language;
document.title = words.say('insights_title');

function Page() {
  return (
    <Language words={words}>
      <Insights {...useInsights()} />
    </Language>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<Page />);
