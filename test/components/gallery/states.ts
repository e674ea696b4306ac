import type { InsightsView } from '../../../components/insights/view.ts';
import type { BrandView, PopupView, ReadingState, SiteView } from '../../../components/popup/view.ts';
import { NO_DRAFT } from '../../../components/shown.ts';
import type { PanelView } from '../../../components/sidepanel/view.ts';
import { defaultAssistant } from '../../../utils/domain/assistant/settings.ts';
import { defaultBrand } from '../../../utils/domain/brand.ts';
import { edited } from '../../../utils/domain/brief/edits.ts';
import * as cases from './cases.ts';
import { drafts } from './drafts.ts';
import { urgent } from './urgent.ts';

const shown = {
  kind: 'case',
  verdict: null,
  unseen: 0,
  connected: true,
  model: null,
  draft: NO_DRAFT,
} as const;

/** Every state of the panel worth looking at. */
export const panels: Record<string, PanelView> = {
  loading: { kind: 'loading' },
  ...drafts,
  'no-helpdesk': { kind: 'no-helpdesk' },
  'nothing-selected': { kind: 'nothing-selected', helpdesk: 'intercom' },
  unreadable: { kind: 'unreadable', helpdesk: 'zendesk', missing: ['log', 'roles'] },
  report: { kind: 'unreadable', helpdesk: 'zendesk', missing: ['log'] },
  now: { ...shown, of: urgent, unseen: 2 },
  health: { ...shown, of: urgent },
  'health-partial': { ...shown, of: cases.watched },
  judged: { ...shown, of: urgent, verdict: 'needed' },
  live: { ...shown, of: cases.judgedByTheCore() },
  watch: { ...shown, of: cases.watched },
  calm: { ...shown, of: cases.calm },
  foreign: { ...shown, of: cases.foreign },
  long: { ...shown, of: cases.long, connected: false, model: null },
  silent: { ...shown, of: cases.silent },
  rephrased: {
    ...shown,
    of: urgent,
    model: {
      host: 'models.example.test',
      needsConsent: true,
      state: 'done',
      sentences: [
        { text: 'The customer reports that the parcel is shown as delivered and is not there.', cites: [0] },
        { text: 'The AI promised a call of the depot, which did not come.', cites: [7, 10] },
      ],
      dropped: 2,
      failure: null,
    },
  },
  edited: {
    ...shown,
    of: {
      ...urgent,
      brief: edited(
        urgent.brief,
        [
          { field: 'issue', of: null, text: 'Two lamps lost on the doorstep', at: 1 },
          { field: 'own', of: null, text: 'Called the depot, they look for the driver', at: 2 },
        ],
        urgent.conversation.messages,
      ),
    },
  },
};

const brand = {
  ...defaultBrand('acme.zendesk.com'),
  name: 'Acme Home EU',
  bots: ['Fern', 'Acme Assistant'],
  people: ['Noor'],
};

const readWhole: Extract<ReadingState, { kind: 'read' }> = {
  kind: 'read',
  coverage: { read: 13, total: 13, roles: 'certain', missing: [] },
  mayBeAi: [],
};

const settled: BrandView = {
  kind: 'brand',
  brand,
  reading: readWhole,
  site: 'acme.zendesk.com',
  savedAt: null,
  canOpenPanel: true,
  connected: null,
};

const own: BrandView = {
  ...settled,
  brand: { ...brand, name: 'acme', bots: [], people: [] },
  site: 'help.acme.example',
};

const site: SiteView = {
  kind: 'site',
  origin: 'https://help.acme.example',
  standing: 'offered',
  isConnected: false,
  choices: [
    { id: 'chatwoot', name: 'Chatwoot' },
    { id: 'zammad', name: 'Zammad' },
  ],
  recognised: null,
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
  'popup-site': site,
  'popup-site-recognised': { ...site, origin: 'https://chat.acme.example', recognised: 'zammad' },
  'popup-site-asking': { ...site, standing: 'asking' },
  'popup-site-refused': { ...site, standing: 'refused', recognised: 'chatwoot' },
  'popup-site-failed': { ...site, standing: 'failed' },
  'popup-site-lost': { ...site, standing: 'lost', isConnected: true },
  'popup-site-again': { ...site, standing: 'refused', isConnected: true },
  'popup-site-insecure': { ...site, origin: 'http://help.acme.example:8080', standing: 'insecure' },
  'popup-site-long': {
    ...site,
    origin:
      'https://customer-support-production-eu-central.internal.tickets.acme-home-and-garden.example:8443',
  },
  'popup-connected': {
    ...own,
    reading: { ...readWhole, mayBeAi: ['Nova', 'Sam Okafor'] },
    connected: { as: 'Zammad' },
  },
  'popup-taught': { ...own, connected: { as: null } },
};

const off = defaultAssistant('acme');
const room = {
  kind: 'brand',
  brand: 'Acme Home EU',
  settings: off,
  key: null,
  isAllowed: false,
  own: 'unavailable',
  used: { requests: 3, bytes: 6_078 },
  sent: [],
} as const;
const row = { at: 1_790_000_000_000, host: 'models.example.test', bytes: 2_026, hidden: 2 };

/** Every state of the brand's own page worth looking at. */
export const pages: Record<string, InsightsView> = {
  'page-off': room,
  'page-own': { ...room, own: 'downloadable', settings: { ...off, enabled: true } },
  'page-endpoint': {
    ...room,
    key: '…wxyz',
    settings: {
      ...off,
      enabled: true,
      providerKind: 'openai',
      endpoint: 'https://models.example.test/v1',
      model: 'small',
    },
    sent: [
      { ...row, id: 'a', outcome: 'late' },
      { ...row, id: 'b', outcome: 'answered' },
    ],
  },
  'page-refused': {
    ...room,
    settings: { ...off, enabled: true, providerKind: 'ollama', endpoint: 'http://models.example.test' },
  },
};
