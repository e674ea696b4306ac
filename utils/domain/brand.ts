import * as v from 'valibot';
import { calibration, marks, weights } from './escalation/learning/tuning.ts';
import { isHost } from './site.ts';
import { taughtPage } from './taught.ts';

/** Where each band begins, in points of 0–100; facts: SupportLogic breaks at 40, 60 and 80. */
export interface Thresholds {
  readonly watch: number;
  readonly recommend: number;
  readonly now: number;
}

export const PRESETS = ['balanced', 'careful', 'lean'] as const;
export type Preset = (typeof PRESETS)[number];

interface PresetRow extends Thresholds {
  readonly label: string;
  readonly why: string;
  /** Most points that the frustration family may give. */
  readonly frustrationCap: number;
}

/** Three ready-made postures; a brand may still move each threshold by hand. */
export const presets: Record<Preset, PresetRow> = {
  balanced: {
    label: 'Balanced',
    why: 'The default.',
    watch: 40,
    recommend: 60,
    now: 80,
    frustrationCap: 100,
  },
  careful: {
    label: 'Careful',
    why: 'Regulated or premium brands: a person is recommended sooner.',
    watch: 40,
    recommend: 50,
    now: 80,
    frustrationCap: 100,
  },
  lean: {
    label: 'Lean',
    why: 'Small teams: tone alone never recommends a person.',
    watch: 40,
    recommend: 70,
    now: 80,
    frustrationCap: 59,
  },
};

const points = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100));
const names = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80))),
  v.maxLength(100),
);

/** A site of one's own that the agent has connected: a helpdesk that runs anywhere, or a page that Baton was taught. */
export const connection = v.object({
  /** Host with port, for example `help.acme.example`; nothing that could stand for more than one. */
  site: v.pipe(v.string(), v.maxLength(253), v.check(isHost, 'a connected site is one host')),
  /** Id of the helpdesk that reads it; `own` for a taught page, which then says how. */
  helpdesk: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  page: v.exactOptional(taughtPage),
});

export type Connection = v.InferOutput<typeof connection>;

/** One customer-facing brand and what it has decided. Times end in `Ms`. */
export const brand = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
    name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
    /** Hosts whose conversations belong to this brand, for example `acme.zendesk.com`. */
    sites: v.array(v.pipe(v.string(), v.maxLength(253))),
    /** Sites that are read because the agent said so; each is one of `sites`, too. */
    connections: v.optional(v.pipe(v.array(connection), v.maxLength(50)), []),
    preset: v.picklist(PRESETS),
    thresholds: v.object({ watch: points, recommend: points, now: points }),
    /** Sender names that are AI agents, and sender names that are people, whatever the page says. */
    bots: names,
    people: names,
    /** Tags that mark a customer who matters more than most (trigger P3). */
    vipTags: names,
    /** False: score and show, but raise no alert and no badge. */
    alerts: v.boolean(),
    /** How long a customer may wait after the AI announced a person; facts: 3 minutes in chat. */
    handoffWaitMs: v.pipe(v.number(), v.minValue(0)),
    /** Age at which a conversation's history is deleted. */
    retentionMs: v.pipe(v.number(), v.minValue(0)),
    /** Factors of the triggers' default weights, 0.5–1.5; a trigger not named has 1, and locked ones stay out. */
    weights: v.optional(weights, {}),
    /** How the soft score follows this brand's own verdicts; absent: as shipped. */
    calibration: v.exactOptional(calibration),
    /** Words that the agents have marked as no evidence for a trigger. */
    marks: v.optional(marks, []),
  }),
  v.check(
    (of) => of.thresholds.watch < of.thresholds.recommend && of.thresholds.recommend < of.thresholds.now,
    'thresholds must rise: watch, then recommend, then now',
  ),
  v.check(
    (of) => of.connections.every(({ site }) => of.sites.includes(site)),
    'a connected site must be a site of its brand',
  ),
);

export type Brand = v.InferOutput<typeof brand>;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The brand that an unknown site starts with. */
export function defaultBrand(site: string): Brand {
  const { watch, recommend, now } = presets.balanced;
  return {
    id: site,
    name: nameOf(site),
    sites: [site],
    connections: [],
    preset: 'balanced',
    thresholds: { watch, recommend, now },
    bots: [],
    people: [],
    vipTags: ['vip'],
    alerts: true,
    handoffWaitMs: 3 * MINUTE,
    retentionMs: 30 * DAY,
    weights: {},
    marks: [],
  };
}

/** What hosts begin with that says nothing of the brand. */
const COMMON = [
  'www',
  'app',
  'eu',
  'au',
  'help',
  'helpdesk',
  'desk',
  'chat',
  'support',
  'service',
  'tickets',
];

/** The first part of a host that tells brands apart: `acme` of `acme.zendesk.com`, `intercom` of `app.eu.intercom.com`. */
function nameOf(site: string): string {
  return site.split('.').find((part) => part && !COMMON.includes(part)) ?? (site || 'Brand');
}

/** The brand with a preset's thresholds in place of its own. */
export function withPreset(of: Brand, preset: Preset): Brand {
  const { watch, recommend, now } = presets[preset];
  return { ...of, preset, thresholds: { watch, recommend, now } };
}
