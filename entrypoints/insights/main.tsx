import '../../components/shared/theme.css';
import { useInsights } from '../../components/hooks/insights.ts';
import { mountPage } from '../../components/hooks/page.tsx';
import { Insights } from '../../components/insights/Insights.tsx';

mountPage(() => <Insights {...useInsights()} />, 'insights_title');
