import type { CellContext } from "../cells/cell-context.ts";
import type { KnobOptions } from "../cells/cell-kind.ts";
import type { PageActions } from "./page-actions.ts";
import { parameterRow } from "./parameter-row.ts";
import type { Workbench } from "./workbench.ts";

/** For knobs outside the panel: the same ones, of the scenario that is worked on. */
export function knobOptions(
  { words, active }: CellContext,
  { workbench, actions }: { workbench: Workbench; actions: PageActions },
): KnobOptions {
  return {
    tabs: workbench.store.workbook.tabs,
    show: (row, idPrefix) => parameterRow(row, { words, active: active.tab, actions, idPrefix }),
  };
}
