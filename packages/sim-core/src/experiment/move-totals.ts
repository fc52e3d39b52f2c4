import type { RunState } from "../discrete-event/run-state.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import { stationsOf, type Station } from "../youth-care/stations.ts";

/**
 * Ways of youths between stations in the measured part of a run, added up over replications. Sums of whole numbers only,
 * so that it makes no difference how replications were dealt over workers.
 */
export interface MoveTotals {
  /** By station that was left, and next to each other by station that was come to. */
  readonly ways: Float64Array;
  /** Youths at each station when measuring began; only counted for those who wait and those in care. */
  readonly standing: Float64Array;
}

/** Means per replication. */
export interface MeanMoves {
  readonly stations: readonly Station[];
  /** Youths who went from one station to another, by their numbers; ways that nobody went are left out. */
  readonly ways: readonly { readonly from: number; readonly to: number; readonly youths: number }[];
  /** Youths at each station when measuring began; 0 outside waiting and care. */
  readonly standing: readonly number[];
}

export function noMoves(stations: number): MoveTotals {
  return { ways: new Float64Array(stations * stations), standing: new Float64Array(stations) };
}

/** Add a replication that has ended. */
export function countMoves({ tally }: RunState, { ways, standing }: MoveTotals): void {
  add(ways, tally.moves);
  add(standing, tally.standing);
}

/** The totals of all replications together. */
export function addMoves(parts: readonly MoveTotals[]): MoveTotals {
  const sum = noMoves(parts[0]?.standing.length ?? 0);
  for (const { ways, standing } of parts) {
    add(sum.ways, ways);
    add(sum.standing, standing);
  }
  return sum;
}

/** How youths went through the system, on average in a replication. */
export function meanMoves(
  system: CareSystem,
  { replications, moves }: { readonly replications: ArrayLike<number>; readonly moves: MoveTotals },
): MeanMoves {
  const stations = stationsOf(system);
  const runs = replications.length;
  const ways = Array.from(moves.ways, (youths, way) => ({
    from: Math.floor(way / stations.length),
    to: way % stations.length,
    youths: youths / runs,
  }));
  return {
    stations,
    ways: ways.filter(({ youths }) => youths > 0),
    standing: Array.from(moves.standing, (youths) => youths / runs),
  };
}

function add(sum: Float64Array, part: ArrayLike<number>): void {
  for (let index = 0; index < sum.length; index++) sum[index]! += part[index]!;
}
