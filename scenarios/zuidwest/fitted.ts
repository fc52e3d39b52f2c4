import { readFileSync } from "node:fs";
import type { FittedDocument } from "../../packages/sim-core/src/index.ts";
import { assumed, type WithReasons } from "./grounded.ts";
import { registrations } from "./who-knows.ts";

/** What the calibration of `ijkjaar-2019` found: `plaatsbepaling calibrate` writes it, and every scenario here reads it. */
export const fit = JSON.parse(
  readFileSync(new URL("ijkjaar-2019.fitted.json", import.meta.url), "utf8"),
) as FittedDocument;

/** What comes out of the reference year in the long run, by measure. */
export function fittedOutcome(measure: string): number {
  return found(fit.outcomes[measure], measure);
}

/** A number of the scenario as it was fitted, with what the data leave open of it. */
export function fitted(pointer: string, note?: { readonly nl: string; readonly en: string }): WithReasons<number> {
  const value = found(fit.numbers[pointer], pointer);
  const [low, high] = found(fit.numberRanges[pointer], pointer);
  const misfit = fit.misfit.total.toFixed(1);
  return assumed<number>(value, {
    why: {
      nl: `${note === undefined ? "" : `${note.nl} `}Gefit aan de cijfers van 2017-2019 samen (ijkjaar-2019.calibration.json; misfit ${misfit.replace(".", ",")} over ${fit.targets.length} cijfers). Van de sets die even goed passen ligt 90% tussen de grenzen.`,
      en: `${note === undefined ? "" : `${note.en} `}Fitted to the figures of 2017-2019 together (ijkjaar-2019.calibration.json; misfit ${misfit} over ${fit.targets.length} figures). Of the sets that fit as well 90% lie between the bounds.`,
    },
    range: [Math.min(low, value), Math.max(high, value)],
    whoCouldSupply: registrations,
  });
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`ijkjaar-2019.fitted.json has no ${name}: calibrate again.`);
  return value;
}
