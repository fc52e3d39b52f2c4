import { roundTicks } from "./round-top.ts";

interface Spread {
  readonly low: number;
  readonly high: number;
}

/** How the values of one unit are laid out; the zero of every unit stands at the same place. */
export interface DifferenceScale {
  readonly toX: (value: number) => number;
  /** Round values inside the panel, zero among them. */
  readonly ticks: readonly number[];
}

/**
 * One scale per unit, all with a common zero. Each unit is drawn as large as its own widest side allows, so the common
 * zero stands at the left where everything is more, and in the middle where some is more and some is less.
 */
export function differenceScales(
  units: ReadonlyMap<string, readonly Spread[]>,
  { left, right }: { readonly left: number; readonly right: number },
): Map<string, DifferenceScale> {
  const sizes = [...units].map(([unit, rows]) => ({ unit, ...sidesOf(rows) }));
  const below = Math.max(0.12, ...sizes.map(({ down, size }) => down / size));
  const above = Math.max(0.12, ...sizes.map(({ up, size }) => up / size));
  const zero = left + ((right - left) * below) / (below + above);
  const perSize = (right - left) / (below + above);
  return new Map(
    sizes.map(({ unit, size }) => {
      const toX = (value: number): number => zero + (value / size) * perSize;
      return [unit, { toX, ticks: ticksAround(size, below, above) }];
    }),
  );
}

function sidesOf(rows: readonly Spread[]): { down: number; up: number; size: number } {
  const finite = rows.filter(({ low, high }) => Number.isFinite(low + high));
  const down = Math.max(0, ...finite.map(({ low }) => -low)) * 1.05;
  const up = Math.max(0, ...finite.map(({ high }) => high)) * 1.05;
  return { down, up, size: Math.max(down, up) || 1 };
}

function ticksAround(size: number, below: number, above: number): number[] {
  const upward = roundTicks(size, 2);
  const downward = upward.slice(1).map((tick) => -tick);
  return [...downward.reverse(), ...upward].filter((tick) => tick / size >= -below && tick / size <= above);
}
