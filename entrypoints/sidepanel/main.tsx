import '../../components/shared/theme.css';
import { mountPage } from '../../components/hooks/page.tsx';
import { usePanel } from '../../components/hooks/panel.ts';
import { SidePanel } from '../../components/sidepanel/SidePanel.tsx';

mountPage(() => <SidePanel {...usePanel()} />);
