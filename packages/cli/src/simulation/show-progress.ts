import type { World } from "../world.ts";

/** Quick runs stay silent. */
const silentMilliseconds = 1000;

export interface ProgressOptions {
  readonly total: number;
  /** Words around the numbers, such as "75 of 200 replications". */
  readonly describe: (done: number, total: number) => string;
  /** Asked for by the user, also where nobody watches a terminal. */
  readonly isForced: boolean;
}

export interface Progress {
  show(done: number): void;
  /** Leaves no trace on a terminal. */
  finish(): void;
}

/** Progress on standard error: one line that renews itself on a terminal, at most a line a second elsewhere. */
export function createProgress(world: World, { total, describe, isForced }: ProgressOptions): Progress {
  const start = world.now();
  let latest = start;
  let shown = 0;
  return {
    show(done) {
      const now = world.now();
      const isDue = world.isWatched ? now - start > silentMilliseconds : now - latest > silentMilliseconds;
      if (!(world.isWatched || isForced) || !isDue) return;
      latest = now;
      const line = describe(done, total);
      world.report(world.isWatched ? `\r${line.padEnd(shown)}` : `${line}\n`);
      shown = line.length;
    },
    finish() {
      if (world.isWatched && shown > 0) world.report(`\r${" ".repeat(shown)}\r`);
    },
  };
}
