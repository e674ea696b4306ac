import type { Finding } from './assessment.ts';
import { FLOOR_FROM, triggerById } from './triggers/index.ts';

/** Points that a score does not fall below while the finding stands; 0 where it holds none. */
export function floorHeldBy({ id, strength }: Pick<Finding, 'id' | 'strength'>): number {
  return strength >= FLOOR_FROM ? (triggerById(id)?.floor ?? 0) : 0;
}

/** The finding that holds the highest floor, the first of equals; null where none holds one. */
export function highestFloor(findings: readonly Finding[]): Finding | null {
  let highest: Finding | null = null;
  let most = 0;
  for (const finding of findings) {
    const floor = floorHeldBy(finding);
    if (floor <= most) continue;
    highest = finding;
    most = floor;
  }
  return highest;
}
