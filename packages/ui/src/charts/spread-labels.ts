export interface SpreadRoom {
  /** Least distance between the middles of two labels. */
  readonly gap: number;
  readonly min: number;
  readonly max: number;
}

/**
 * Places for labels beside the ends of lines, as near as possible to where they belong without touching. Labels that
 * collide form a cluster around their common middle. Where there is no room for all, they are set closer together.
 */
export function spreadLabels(wanted: readonly number[], { gap, min, max }: SpreadRoom): number[] {
  const step = wanted.length < 2 ? gap : Math.min(gap, (max - min) / (wanted.length - 1));
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const clusters: { readonly members: number[]; top: number }[] = [];
  for (const index of order) {
    clusters.push({ members: [index], top: clamp(wanted[index] ?? 0, min, max) });
    mergeTouching();
  }
  const placed = new Array<number>(wanted.length).fill(0);
  for (const { members, top } of clusters) members.forEach((index, rank) => (placed[index] = top + rank * step));
  return placed;

  function mergeTouching(): void {
    let last = clusters.at(-1);
    let previous = clusters.at(-2);
    while (last !== undefined && previous !== undefined && previous.top + previous.members.length * step > last.top) {
      previous.members.push(...last.members);
      previous.top = topOf(previous.members);
      clusters.pop();
      last = clusters.at(-1);
      previous = clusters.at(-2);
    }
  }

  /** The cluster stands where its members together move least, inside the room. */
  function topOf(members: readonly number[]): number {
    const mean = members.reduce((sum, index, rank) => sum + (wanted[index] ?? 0) - rank * step, 0) / members.length;
    return clamp(mean, min, max - (members.length - 1) * step);
  }
}

const clamp = (value: number, min: number, max: number): number => Math.max(min, Math.min(max, value));
