/** Something on a time line. */
interface Placed {
  readonly id: string;
  readonly day: number;
}

/**
 * In which lane each stands, from 0, so that none covers another: the first lane in which the one before it is at least
 * `apart` days away. Given in any order; what comes first in time goes first.
 */
export function lanesOf(placed: readonly Placed[], apart: number): ReadonlyMap<string, number> {
  const ends: number[] = [];
  const lanes = new Map<string, number>();
  for (const { id, day } of placed.toSorted((a, b) => a.day - b.day)) {
    const free = ends.findIndex((end) => day - end >= apart);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = day;
    lanes.set(id, lane);
  }
  return lanes;
}
