/** The days over which something is measured, and the days between two points of a curve. */
export interface Window {
  readonly from: number;
  readonly until: number;
  readonly stepDays: number;
}

/** Value of a curve on a day, in a straight line between its points. */
export function valueAt(curve: Float64Array, day: number, stepDays: number): number {
  const at = day / stepDays;
  const point = Math.max(0, Math.min(curve.length - 1, Math.floor(at)));
  const next = Math.min(curve.length - 1, point + 1);
  return curve[point]! + (at - point) * (curve[next]! - curve[point]!);
}

/** Mean of a curve over a window, straight lines between its points. */
export function meanOver(curve: Float64Array, { from, until, stepDays }: Window): number {
  let sum = 0;
  let before = valueAt(curve, from, stepDays);
  for (let day = from; day < until;) {
    const next = Math.min(until, (Math.floor(day / stepDays + 1e-9) + 1) * stepDays);
    const after = valueAt(curve, next, stepDays);
    sum += ((before + after) / 2) * (next - day);
    day = next;
    before = after;
  }
  return sum / (until - from);
}

/** Highest value of a curve within a window. */
export function peakOver(curve: Float64Array, { from, until, stepDays }: Window): number {
  let peak = Math.max(valueAt(curve, from, stepDays), valueAt(curve, until, stepDays));
  for (let point = Math.ceil(from / stepDays); point * stepDays <= until; point++) {
    peak = Math.max(peak, curve[point] ?? 0);
  }
  return peak;
}
