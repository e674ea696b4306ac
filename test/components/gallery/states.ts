import type { BrandView, PopupView } from '../../../components/popup/view.ts';
import type { PanelView } from '../../../components/sidepanel/view.ts';
import { defaultBrand } from '../../../utils/domain/brand.ts';
import * as cases from './cases.ts';
import { urgent } from './urgent.ts';

const shown = { kind: 'case', verdict: null, unseen: 0, connected: true, model: null } as const;

/** Every state of the panel worth looking at. */
export const panels: Record<string, PanelView> = {
  loading: { kind: 'loading' },
  'no-helpdesk': { kind: 'no-helpdesk' },
  'nothing-selected': { kind: 'nothing-selected', helpdesk: 'intercom' },
  unreadable: { kind: 'unreadable', helpdesk: 'zendesk', missing: ['log', 'roles'] },
  now: { ...shown, of: urgent, unseen: 2 },
  judged: { ...shown, of: urgent, verdict: 'needed' },
  live: { ...shown, of: cases.judgedByTheCore() },
  watch: { ...shown, of: cases.watched },
  calm: { ...shown, of: cases.calm },
  foreign: { ...shown, of: cases.foreign },
  long: { ...shown, of: cases.long, connected: false, model: null },
  silent: { ...shown, of: cases.silent },
};

const brand = {
  ...defaultBrand('acme.zendesk.com'),
  name: 'Acme Home EU',
  bots: ['Fern', 'Acme Assistant'],
  people: ['Noor'],
};

const settled: BrandView = {
  kind: 'brand',
  brand,
  reading: { kind: 'read', coverage: { read: 13, total: 13, roles: 'certain', missing: [] } },
  site: 'acme.zendesk.com',
  savedAt: null,
  canOpenPanel: true,
};

/** Every state of the popup worth looking at. */
export const popups: Record<string, PopupView> = {
  'popup-loading': { kind: 'loading' },
  'popup-no-helpdesk': { kind: 'no-helpdesk' },
  'popup-brand': settled,
  'popup-unread': {
    ...settled,
    brand: { ...brand, bots: [], people: [], preset: 'careful', alerts: false },
    reading: { kind: 'broken', missing: ['log'] },
    savedAt: 1,
    canOpenPanel: false,
  },
};
