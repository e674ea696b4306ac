import '../../components/shared/theme.css';
import { createRoot } from 'react-dom/client';
import { usePopup } from '../../components/hooks.ts';
import { Popup } from '../../components/popup/Popup.tsx';

function Settings() {
  return <Popup {...usePopup()} />;
}

createRoot(document.getElementById('root') as HTMLElement).render(<Settings />);
