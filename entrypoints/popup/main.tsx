import '../../components/shared/theme.css';
import { mountPage } from '../../components/hooks/page.tsx';
import { usePopup } from '../../components/hooks/popup.ts';
import { Popup } from '../../components/popup/Popup.tsx';

mountPage(() => <Popup {...usePopup()} />, 'settingsTitle');
