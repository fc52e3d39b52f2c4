import { measuresOf } from "@plaatsbepaling/sim-core";
import type { RunOutcome } from "../report/run-outcome.ts";
import { inUnit } from "./summary-cells.ts";
import { wrap } from "./text-table.ts";
import type { Voice } from "./voice.ts";

/** How many replications the precision took that was asked for, or that the bound came first. */
export function precisionSection({ system, reached }: RunOutcome, { texts, formats }: Voice): string[] {
  if (reached === null) return [];
  const unit = measuresOf(system).find(({ id }) => id === reached.measure)?.unit ?? "youths";
  const write = (value: number): string =>
    inUnit(formats, unit, { value, decimals: decimalsWithin(reached.wantedHalfWidth) });
  const { precision, reached: wasReached, notReached, precisionOfNothing } = texts.uncertainty;
  const count = formats.number(reached.replications, 0);
  const numbers = { found: write(reached.foundHalfWidth), wanted: write(reached.wantedHalfWidth), count };
  const words = reached.isReached ? wasReached : notReached;
  const verdict = Number.isNaN(reached.mean)
    ? precisionOfNothing(reached.measure, count)
    : words(reached.measure, write(reached.mean), numbers);
  return [precision, ...wrap(verdict, "  ")];
}

/** Enough decimals to show two digits of the precision. */
function decimalsWithin(halfWidth: number): number {
  if (halfWidth >= 10) return 0;
  return halfWidth >= 1 ? 1 : Math.min(6, 1 - Math.floor(Math.log10(Math.max(halfWidth, 1e-6))));
}
