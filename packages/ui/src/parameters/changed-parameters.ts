import type { Scenario } from "@plaatsbepaling/sim-core";
import type { Words } from "../i18n/words.ts";
import { onceAPair } from "../scenario-store/once-a-pair.ts";
import type { ScenarioTab } from "../scenario-store/scenario-tab.ts";
import { parametersOf } from "./catalogue.ts";
import { hasSameSteps, movesBetween, type MovedGroup } from "./changed-plan.ts";
import { withValueAt, type JsonPointer } from "./json-pointer.ts";
import type { Parameter } from "./parameter.ts";
import { isSame, readIn, toParameterRow, valueWithUnit } from "./parameter-row-view.ts";
import { nameOfGroup } from "./plan-words.ts";

/** An assumption that differs between two scenarios, as text. */
export interface ChangedParameter {
  readonly id: string;
  /** Where it stands in the file, for its provenance. */
  readonly pointer: JsonPointer;
  /** Whether it is the date of an opening or closing, and no knob. */
  readonly isDate: boolean;
  readonly label: string;
  readonly first: string;
  readonly second: string;
}

/** What differs between two scenarios: the knobs and the moved openings and closings by name, and the other parts of the file. */
export function changedParameters(
  first: ScenarioTab,
  second: ScenarioTab,
  words: Words,
): { inputs: ChangedParameter[]; others: ChangedPart[] } {
  const moves = movesBetween(first.scenario, second.scenario);
  const differing = turnedBetween(first, second, moves);
  const inputs = differing.flatMap((parameter) => {
    const row = toParameterRow(parameter, { active: second, tabs: [first, second], words });
    if (row === null) return [];
    return [
      {
        id: parameter.id,
        pointer: parameter.pointer,
        isDate: false,
        label: row.label,
        first: text(parameter, first, words),
        second: text(parameter, second, words),
      },
    ];
  });
  const others = otherParts(first.scenario, second.scenario, { differing, moves });
  return { inputs: [...inputs, ...(moves ?? []).map((move) => toChangedDate(move, second.scenario, words))], others };
}

function toChangedDate(move: MovedGroup, scenario: Scenario, words: Words): ChangedParameter {
  return {
    id: move.id,
    pointer: stepsPointer,
    isDate: true,
    label: nameOfGroup(scenario, move, words),
    first: words.format.shortDate(move.basisDay),
    second: words.format.shortDate(move.day),
  };
}

const stepsPointer = "/capacityPlan/steps";

/** "Nieuwe aanmeldingen per jaar 320 → 300": the unit is said once. */
export function changeInWords(
  { label, first, second }: Pick<ChangedParameter, "label" | "first" | "second">,
  { messages }: Words,
): string {
  const unit = / .*$/.exec(second)?.[0] ?? "";
  const isInLabel = unit !== "" && label.endsWith(unit);
  const { valueChanged } = messages.history;
  return valueChanged(label, without(unit, first), isInLabel ? without(unit, second) : second);
}

function without(unit: string, text: string): string {
  return unit !== "" && text.endsWith(unit) ? text.slice(0, -unit.length) : text;
}

/** How many knobs, openings, closings and other parts of the file differ from the basis: as many as `changedParameters` names. */
export const countChanged = onceAPair((tab: ScenarioTab, basis: ScenarioTab): number => {
  const moves = movesBetween(basis.scenario, tab.scenario);
  const differing = turnedBetween(basis, tab, moves);
  const others = otherParts(basis.scenario, tab.scenario, { differing, moves });
  return differing.length + (moves?.length ?? 0) + others.length;
});

/** Knobs of the second scenario that stand elsewhere in the first. Another plan is not the same one so many months later. */
function turnedBetween(first: ScenarioTab, second: ScenarioTab, moves: Named["moves"]): Parameter[] {
  return parametersOf(second.scenario).filter((parameter) => {
    if (moves === null && isShiftOfAll(parameter)) return false;
    const value = readIn(parameter, second);
    return value !== "absent" && !isSame(readIn(parameter, first), value, parameter);
  });
}

function isShiftOfAll({ kind }: Parameter): boolean {
  return kind === "openingsLater" || kind === "closingsLater";
}

function text(parameter: Parameter, tab: ScenarioTab, words: Words): string {
  const value = readIn(parameter, tab);
  if (typeof value === "number") return valueWithUnit(parameter, value, words);
  return value === "never" ? words.messages.knobs.never : "–";
}

/** A part of a scenario that takes part in the calculation. */
export type ChangedPart = keyof Words["messages"]["cells"]["comparison"]["parts"];

interface Named {
  readonly differing: readonly Parameter[];
  readonly moves: readonly MovedGroup[] | null;
}

/** In the order in which they are named. */
const parts = Object.keys({
  period: true,
  regions: true,
  careForms: true,
  profiles: true,
  arrivals: true,
  triage: true,
  placement: true,
  stay: true,
  transfer: true,
  outflow: true,
  return: true,
  startingPosition: true,
  capacityPlan: true,
  paperSum: true,
  money: true,
  goal: true,
  norms: true,
  uncertainty: true,
} satisfies Record<ChangedPart, true>) as ChangedPart[];

/** Parts that differ in more than in what was named. */
function otherParts(first: Scenario, second: Scenario, { differing, moves }: Named): ChangedPart[] {
  const areDatesNamed = moves !== null && moves.length > 0 && hasSameSteps(first, second);
  const pointers = [...differing.map(({ pointer }) => pointer), ...(areDatesNamed ? [stepsPointer] : [])];
  // A knob about the plan says nothing of another plan.
  const named = pointers.filter((pointer) => moves !== null || pointer !== stepsPointer);
  const [old, fresh] = [named.reduce(withoutValueAt, first), named.reduce(withoutValueAt, second)];
  return parts.filter((part) => old[part] !== fresh[part] && JSON.stringify(old[part]) !== JSON.stringify(fresh[part]));
}

const withoutValueAt = (scenario: Scenario, pointer: JsonPointer): Scenario =>
  withValueAt(scenario, pointer, undefined);
