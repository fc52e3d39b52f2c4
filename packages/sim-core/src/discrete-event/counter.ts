/**
 * A count that changes at moments. How long it has stood is never worked out on the way: a youth who comes at moment a and
 * goes at b adds b - a to the area, and that is the sum over all changes of minus their size times their moment, plus what
 * is there at the end times the end.
 */
export class Counter {
  count = 0;
  /** Of a watched count. */
  peak = 0;
  /** Sum over changes of their size times their moment; and of the moments at which a watched count became positive or zero. */
  moments = NaN;
  busyMoments = NaN;
  /** Worked out at the end: the count over time, and the time during which a watched count was above zero. */
  area = NaN;
  busyTime = NaN;
  /** The count at the start of the day of the goal; NaN without one. */
  onTarget = NaN;
}
