import type { Scenario } from "@plaatsbepaling/sim-core";
import { differences } from "../scenario-store/difference.ts";
import type { ScenarioTab, UnknownFields } from "../scenario-store/scenario-tab.ts";
import type { Sheet, SheetCell } from "../scenario-store/sheet.ts";
import { neverSaved, type Workbook } from "../scenario-store/workbook.ts";
import type { PackedTab, PackedUnknown, PackedValue, PackedWorkbook } from "./packed-work.ts";

/** Everything large, once each, however often it is referred to. */
export interface Values {
  readonly packed: PackedValue[];
  /** Place of a value. What resembles another is written as what differs from it. */
  place(value: unknown, like?: unknown): number;
  /** The cells that have a place, by id: one of another state of the work resembles it. */
  readonly cells: Map<number, SheetCell>;
}

export function createValues(): Values {
  const packed: PackedValue[] = [];
  const places = new Map<unknown, number>();
  return {
    packed,
    cells: new Map(),
    place(value, like) {
      const known = places.get(value);
      if (known !== undefined) return known;
      const of = like === undefined ? undefined : places.get(like);
      packed.push(of === undefined ? { whole: value } : { of, changes: differences(like, value) });
      places.set(value, packed.length - 1);
      return packed.length - 1;
    },
  };
}

/** A workbook in which everything large is a place. */
export function packWorkbook({ tabs, sheet, ...plain }: Workbook, values: Values): PackedWorkbook {
  return { ...plain, tabs: tabs.map((tab) => packTab(tab, values)), sheet: packSheet(sheet, values) };
}

function packSheet(sheet: Sheet, values: Values): readonly number[] {
  return sheet.map((cell) => {
    const at = values.place(cell, values.cells.get(cell.id));
    values.cells.set(cell.id, cell);
    return at;
  });
}

function packTab({ scenario, origin, saved, unknown, ...plain }: ScenarioTab, values: Values): PackedTab {
  const first = values.place(origin);
  const near = (value: Scenario): number => values.place(value, origin);
  return {
    ...plain,
    origin: first,
    scenario: near(scenario),
    saved: saved === neverSaved ? null : near(saved),
    unknown: unknown === null ? null : packUnknown(unknown, values),
  };
}

function packUnknown({ file, parsed, warnings }: UnknownFields, values: Values): PackedUnknown {
  const scenario = values.place(parsed);
  return { file: values.place(file, parsed), parsed: scenario, warnings };
}
