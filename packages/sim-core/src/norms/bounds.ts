/** A threshold on a number, or one on either side. */
export interface Bounds {
  readonly atMost?: number | undefined;
  readonly atLeast?: number | undefined;
}

/** Whether a value keeps within its bounds, which belong to it. */
export function isWithin(value: number, { atMost = Infinity, atLeast = -Infinity }: Bounds): boolean {
  return value >= atLeast && value <= atMost;
}

/** How far a value lies beyond its bounds, in its own unit: above 0 by how far it misses, below 0 the room that is left. */
export function beyond(value: number, { atMost = Infinity, atLeast = -Infinity }: Bounds): number {
  return Math.max(value - atMost, atLeast - value);
}
