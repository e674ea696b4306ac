import { triggerById } from '../triggers/index.ts';
import {
  AS_SHIPPED,
  brier,
  type Calibration,
  largestMove,
  type Pair,
  refit,
  uncalibrated,
} from './calibration.ts';
import { type Audited, type Judged, leadersOf, wasNeeded } from './record.ts';

/** One line of the calibration's ledger. */
export interface Fit {
  /** Epoch ms. */
  readonly at: number;
  readonly before: Calibration;
  readonly after: Calibration;
  /** Verdicts and audits that it rests on. */
  readonly n: number;
  /** Epoch ms at which it was taken back; null while it stands. */
  readonly undoneAt: number | null;
}

/** A calibration that the agents' word speaks for. Nothing changes until it is accepted. */
export interface FitProposal {
  readonly from: Calibration;
  readonly to: Calibration;
  readonly n: number;
  /** Brier's score on the same verdicts, before and after. */
  readonly brier: { readonly from: number; readonly to: number };
  /** For the agent, one plain sentence. */
  readonly because: string;
}

/** Lines kept. */
export const FITS_KEPT = 100;
const ENOUGH = 20;
/** A change of fewer points than this at every score is not worth a question. */
const WORTH = 3;

/** The calibration that held at a time; by default the latest. */
export function calibrationOf(fits: readonly Fit[], at = Number.POSITIVE_INFINITY): Calibration {
  const held = (fit: Fit) => fit.at <= at && (fit.undoneAt === null || fit.undoneAt > at);
  return fits.findLast(held)?.after ?? AS_SHIPPED;
}

/** A floor sets its score whatever the calibration, so its verdicts say nothing about it. */
const isSoft = ({ parts }: Judged | Audited) =>
  leadersOf(parts).every((id) => (triggerById(id)?.floor ?? 0) === 0);

/** Scores as they were before calibration, with what the agents and auditors said. */
export function pairsOf(
  judged: readonly Judged[],
  audited: readonly Audited[],
  fits: readonly Fit[],
): Pair[] {
  const pair = (of: Judged | Audited, needed: boolean): Pair => ({
    score: uncalibrated(of.score, calibrationOf(fits, of.at)),
    needed,
  });
  return [
    ...judged.filter(isSoft).map((of) => pair(of, wasNeeded(of))),
    ...audited.filter(isSoft).map((of) => pair(of, of.missed)),
  ];
}

/** A better calibration for a brand's verdicts and audits, or null when there is none worth a question. */
export function proposeFit(
  judged: readonly Judged[],
  audited: readonly Audited[],
  fits: readonly Fit[],
): FitProposal | null {
  const pairs = pairsOf(judged, audited, fits);
  const since = Math.max(
    ...fits.map(({ at, undoneAt }) => Math.max(at, undoneAt ?? at)),
    Number.NEGATIVE_INFINITY,
  );
  const fresh = [...judged, ...audited].filter((of) => isSoft(of) && of.at > since).length;
  if (fresh < ENOUGH) return null;
  const from = calibrationOf(fits);
  const { a, b, n } = refit(pairs);
  const to = { a, b };
  const [was, is] = [brier(pairs, from), brier(pairs, to)];
  if (was === null || is === null || is >= was || largestMove(from, to) < WORTH) return null;
  const because = `On ${n} judged conversations the score would be nearer the agents' word (mean squared error ${is.toFixed(3)}, now ${was.toFixed(3)}).`;
  return { from, to, n, brier: { from: was, to: is }, because };
}

/** The ledger with the proposal carried out; as it was where the calibration has moved in the meantime. */
export function acceptFit(fits: readonly Fit[], { from, to, n }: FitProposal, at: number): readonly Fit[] {
  const before = calibrationOf(fits);
  if (before.a !== from.a || before.b !== from.b) return fits;
  return [...fits, { at, before, after: to, n, undoneAt: null }].slice(-FITS_KEPT);
}

/** The ledger with the latest calibration that stands taken back; as it was without one. */
export function undoFit(fits: readonly Fit[], at: number): readonly Fit[] {
  const last = fits.findLastIndex(({ undoneAt }) => undoneAt === null);
  return last < 0 ? fits : fits.map((fit, i) => (i === last ? { ...fit, undoneAt: at } : fit));
}
