/** Where a youth can be: outside care, on the waiting list of a form, in care there. */
export type Stop = "new" | "away" | "left" | "otherHelp" | `waiting/${string}` | `inCare/${string}`;

/** Youths who went from one stop to another, on average in a run; a difference has fewer of them as less than 0. */
export interface Way {
  readonly from: Stop;
  readonly to: Stop;
  readonly youths: number;
}

/** All ways, and who stood where at the beginning and at the end. */
export interface Flows {
  readonly ways: readonly Way[];
  readonly stands: Readonly<Record<string, { readonly start: number; readonly end: number }>>;
}

/** Youths on all ways that begin or end here. */
export function sumOf(ways: readonly Way[], at: { readonly from: Stop } | { readonly to: Stop }): number {
  const isHere = (way: Way): boolean => ("from" in at ? way.from === at.from : way.to === at.to);
  return ways.filter(isHere).reduce((sum, { youths }) => sum + youths, 0);
}

/** The second less the first. */
export function differenceOf(first: Flows, second: Flows): Flows {
  const ways = new Map<string, Way>();
  const add = ({ from, to, youths }: Way, sign: 1 | -1): void => {
    const key = `${from} ${to}`;
    ways.set(key, { from, to, youths: (ways.get(key)?.youths ?? 0) + sign * youths });
  };
  for (const way of second.ways) add(way, 1);
  for (const way of first.ways) add(way, -1);
  const stops = [...new Set([...Object.keys(second.stands), ...Object.keys(first.stands)])];
  const none = { start: 0, end: 0 };
  return {
    ways: [...ways.values()],
    stands: Object.fromEntries(
      stops.map((stop) => {
        const [before, after] = [first.stands[stop] ?? none, second.stands[stop] ?? none];
        return [stop, { start: after.start - before.start, end: after.end - before.end }];
      }),
    ),
  };
}
