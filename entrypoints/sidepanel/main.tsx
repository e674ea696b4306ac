import '../../components/shared/theme.css';
import { createRoot } from 'react-dom/client';
import { usePanel } from '../../components/hooks.ts';
import { SidePanel } from '../../components/sidepanel/SidePanel.tsx';

function Panel() {
  return <SidePanel {...usePanel()} />;
}

createRoot(document.getElementById('root') as HTMLElement).render(<Panel />);
