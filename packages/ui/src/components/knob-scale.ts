/** How far a knob goes and in which steps. */
export interface KnobScale {
  /** The ends of the track. */
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly decimals: number;
  /** What may be typed at all. */
  readonly possible: readonly [number, number];
}

/** The next value in a direction. Steps land on multiples of the step, so that 303 goes to 305 and not to 308. */
export function steppedBy(
  value: number,
  direction: 1 | -1,
  { scale, size }: { scale: KnobScale; size: "usual" | "fine" | "large" },
): number {
  const smallest = 10 ** -scale.decimals;
  const step = { usual: scale.step, fine: Math.max(smallest, scale.step / 10), large: largeStep(scale) }[size];
  const places = value / step;
  const next = direction > 0 ? Math.floor(places + 1e-6) + 1 : Math.ceil(places - 1e-6) - 1;
  const [least, most] = scale.possible;
  return Math.min(most, Math.max(least, rounded(next * step)));
}

/** A tenth of the track, in whole steps. */
function largeStep({ low, high, step }: KnobScale): number {
  return Math.max(step, Math.round((high - low) / 10 / step) * step);
}

/** Without the last bits that multiplying leaves: 0.3 and not 0.30000000000000004. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** Marks on a track that are nearer than this, in percent of it, would lie on each other's letter. */
const letterRoom = 6;

/** How many letters each mark at these percentages of a track moves aside, so that those of one place stand side by side. */
export function lettersApart(percents: readonly number[]): number[] {
  const inOrder = percents.map((percent, index) => ({ percent, index })).sort((a, b) => a.percent - b.percent);
  const groups: (typeof inOrder)[] = [];
  for (const mark of inOrder) {
    const group = groups.at(-1);
    const before = group?.at(-1)?.percent ?? -Infinity;
    if (mark.percent - before < letterRoom) group?.push(mark);
    else groups.push([mark]);
  }
  const shifts = percents.map(() => 0);
  for (const group of groups) {
    group.forEach(({ index }, place) => (shifts[index] = place - (group.length - 1) / 2));
  }
  return shifts;
}
