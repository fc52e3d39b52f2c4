import type { Scenario } from "@plaatsbepaling/sim-core";
import type { History, Moment } from "../scenario-store/history.ts";
import { packWorkbook, type Values } from "./pack-workbook.ts";
import type { PackedMoment, PackedSteps } from "./packed-work.ts";

/** What led to the present and what was undone, beside the values of the work itself: the steps that are nearest. */
export function packSteps({ past, present, future }: History, values: Values, most: number): PackedSteps {
  const first = values.packed.length;
  const [now, ...back] = packMoments([present, ...past.slice(-most).toReversed()], values);
  const forth = packMoments(future.slice(0, most), values);
  return { values: values.packed.slice(first), past: back.toReversed(), present: now as PackedMoment, future: forth };
}

/** Each as what differs from the one before it in the list. */
function packMoments(moments: readonly Moment[], values: Values): PackedMoment[] {
  /** The last scenario that was made of another. */
  const lastOf = new Map<Scenario, Scenario>();
  let before: unknown;
  return moments.map(({ workbook, cause }) => {
    for (const { origin, scenario } of workbook.tabs) {
      values.place(origin);
      values.place(scenario, lastOf.get(origin) ?? origin);
      lastOf.set(origin, scenario);
    }
    const packed = packWorkbook(workbook, values);
    const at = values.place(packed, before);
    before = packed;
    return { workbook: at, cause };
  });
}
