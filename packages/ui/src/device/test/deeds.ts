import type { Scenario } from "@plaatsbepaling/sim-core";
import { withValueAt } from "../../parameters/json-pointer.ts";
import { createScenarioStore, type ScenarioStore } from "../../scenario-store/scenario-store.ts";
import { withCell, withChangedCell, withoutCell } from "../../scenario-store/sheet.ts";
import { shippedScenarios } from "../../scenario-store/shipped-scenarios.ts";

const [sketch, second] = (await shippedScenarios()) as readonly [Scenario, Scenario];

/** Not the one that is open. */
export const other = second;

/** A page that somebody has just opened. */
export const open = (): ScenarioStore => createScenarioStore({ scenario: sketch, name: "Schets" });

/** Something that a person does with what is open. */
export type Deed = (store: ScenarioStore) => unknown;

/** Turn the knob of the arrivals. */
export const set =
  (perYear: number): Deed =>
  (store) =>
    store.edit((scenario) => withValueAt(scenario, "/arrivals/perYear", perYear), { nameOfCopy: "variant" });

/** What touches each part of the work: cells, scenarios, bookmarks, what is saved. */
export const usualDeeds: readonly Deed[] = [
  (store: ScenarioStore): unknown =>
    store.changeSheet((sheet) => withCell(sheet, { kind: "text", content: { text: "Tekst" } }, 3)),
  (store: ScenarioStore): unknown =>
    store.changeSheet((sheet) => withChangedCell(sheet, 7, { content: { text: "Andere tekst" } })),
  (store: ScenarioStore): unknown => store.changeSheet((sheet) => withoutCell(sheet, 1)),
  (store: ScenarioStore): unknown => store.remove("B"),
  (store: ScenarioStore): unknown => store.activate("A"),
  (store: ScenarioStore): unknown => store.mark("tussenstand", 5),
  (store: ScenarioStore): unknown => store.markSaved(store.workbook.active),
];
