import type { Scenario } from "@plaatsbepaling/sim-core";
import type { Words } from "../i18n/words.ts";
import type { ScenarioTab } from "../scenario-store/scenario-tab.ts";
import { parametersOf } from "./catalogue.ts";
import type { Parameter } from "./parameter.ts";
import { isSame, readIn, toParameterRow, valueWithUnit } from "./parameter-row-view.ts";

/** An assumption that differs between two scenarios, as text. */
export interface ChangedParameter {
  readonly id: string;
  readonly label: string;
  readonly first: string;
  readonly second: string;
}

/** What differs between two scenarios: the knobs by name, and the other parts of the file. */
export function changedParameters(
  first: ScenarioTab,
  second: ScenarioTab,
  words: Words,
): { inputs: ChangedParameter[]; others: ChangedPart[] } {
  const known = parametersOf(second.scenario);
  const differing = known.filter(
    (parameter) => !isSame(readIn(parameter, first), readIn(parameter, second), parameter),
  );
  const inputs = differing.flatMap((parameter) => {
    const row = toParameterRow(parameter, { active: second, tabs: [first, second], words });
    if (row === null) return [];
    return [
      {
        id: parameter.id,
        label: row.label,
        first: text(parameter, first, words),
        second: text(parameter, second, words),
      },
    ];
  });
  return { inputs, others: otherParts(first.scenario, second.scenario, { differing, words }) };
}

/** How many knobs of a scenario stand elsewhere than in the basis. */
export function countChanged(tab: ScenarioTab, basis: ScenarioTab): number {
  return parametersOf(tab.scenario).filter(
    (parameter) => !isSame(readIn(parameter, tab), readIn(parameter, basis), parameter),
  ).length;
}

function text(parameter: Parameter, tab: ScenarioTab, words: Words): string {
  const value = readIn(parameter, tab);
  if (typeof value === "number") return valueWithUnit(parameter, value, words);
  return value === "never" ? words.messages.knobs.never : "–";
}

/** A part of a scenario that takes part in the calculation. */
export type ChangedPart = keyof Words["messages"]["cells"]["comparison"]["parts"];

/** Parts that differ and that no differing knob is about. */
function otherParts(
  first: Scenario,
  second: Scenario,
  { differing, words }: { differing: readonly Parameter[]; words: Words },
): ChangedPart[] {
  const parts = Object.keys(words.messages.cells.comparison.parts) as ChangedPart[];
  const covered = new Set(differing.map(({ pointer }) => pointer.split("/")[1]));
  return parts.filter((part) => !covered.has(part) && JSON.stringify(first[part]) !== JSON.stringify(second[part]));
}
