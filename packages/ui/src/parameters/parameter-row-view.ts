import type { Scenario } from "@plaatsbepaling/sim-core";
import { textIn } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";
import type { Letter, ScenarioTab } from "../scenario-store/scenario-tab.ts";
import { roundTop } from "../charts/round-top.ts";
import { isOfZuidwest } from "./of-zuidwest.ts";
import type { Parameter, ParameterValue } from "./parameter.ts";
import { realTermsOf } from "./real-terms.ts";

/** A parameter as a row shows it, for the scenario that is worked on. */
export interface ParameterRow {
  readonly parameter: Parameter;
  readonly label: string;
  readonly definition: string;
  readonly value: number | null;
  readonly basis: number | null;
  readonly isChanged: boolean;
  readonly unit: string;
  /** What can be typed, and what the track shows of it. */
  readonly possible: readonly [low: number, high: number];
  readonly plausible: readonly [low: number, high: number];
  readonly valueText: string;
  readonly realTerms: string;
  readonly marks: readonly { readonly at: number; readonly label: Letter; readonly title: string }[];
  readonly stretches: readonly { readonly low: number; readonly high: number; readonly name: string }[];
  readonly stretchName: string;
}

/** Null where the scenario has no such thing. */
export function toParameterRow(
  parameter: Parameter,
  { active, tabs, words }: { active: ScenarioTab; tabs: readonly ScenarioTab[]; words: Words },
): ParameterRow | null {
  const value = readIn(parameter, active);
  if (value === "absent") return null;
  const basisTab = tabs[0] ?? active;
  const basis = readIn(parameter, basisTab);
  const texts: KnobTexts = words.messages.parameterTexts[parameter.kind];
  const formName = nameOfForm(parameter, active.scenario, words);
  const stretches = stretchesOf(parameter, { active, words });
  const number = typeof value === "number" ? value : null;
  return {
    parameter,
    ...boundsOf(parameter, active),
    label: texts.label(formName),
    definition: definitionOf(texts, formName, active),
    value: number,
    basis: typeof basis === "number" ? basis : null,
    isChanged: !isSame(value, basis, parameter),
    unit: unitOf(parameter, number, words),
    valueText: spoken(parameter, { value, basis, words }),
    realTerms:
      number === null ? "" : realTermsOf(parameter, { value: number, active, basis: basisTab.scenario, words }),
    marks: marksOf(parameter, { active, tabs, words }),
    stretches,
    stretchName:
      number === null ? "" : (stretches.find(({ low, high }) => number >= low && number <= high)?.name ?? ""),
  };
}

function stretchesOf(
  { kind, stretches, stretchesOfZuidwest }: Parameter,
  { active, words }: { active: ScenarioTab; words: Words },
): ParameterRow["stretches"] {
  if (stretchesOfZuidwest && !isOfZuidwest(active.scenario)) return [];
  const names = words.messages.parameterTexts[kind].stretches;
  return stretches.map(([low, high], index) => ({ low, high, name: names[index] ?? "" }));
}

interface KnobTexts {
  readonly label: (form: string) => string;
  readonly definition: (form: string) => string;
  /** What was measured there, for scenarios about it. */
  readonly inZuidwest?: string;
}

function definitionOf({ definition, inZuidwest }: KnobTexts, form: string, { scenario }: ScenarioTab): string {
  return inZuidwest !== undefined && isOfZuidwest(scenario) ? `${definition(form)} ${inZuidwest}` : definition(form);
}

/**
 * The track shows nothing that is not possible in this scenario, and always the number with which it was opened: another
 * region may be larger or smaller, and there that number is the usual one.
 */
function boundsOf(parameter: Parameter, active: ScenarioTab): Pick<ParameterRow, "possible" | "plausible"> {
  const possible = parameter.possibleIn?.(active.scenario, active.origin) ?? parameter.possible;
  const [low, high] = parameter.plausible;
  const opened = parameter.read(active.origin, active.origin);
  const own = typeof opened === "number" ? opened : low;
  const reach = [own < low ? Math.min(0, own) : low, own > high ? roundTop(1.5 * own) : high] as const;
  return { possible, plausible: [Math.max(reach[0], possible[0]), Math.min(reach[1], possible[1])] };
}

/** The unit beside a value: one day, two days. */
function unitOf(parameter: Parameter, value: number | null, words: Words): string {
  return words.messages.units[parameter.unit](value === null ? "" : writtenValue(parameter, value, words));
}

/** A value with its unit: "72%", "30 dagen". */
export function valueWithUnit(parameter: Parameter, value: number, words: Words): string {
  const number = writtenValue(parameter, value, words);
  return parameter.unit === "percent" ? `${number}%` : `${number} ${words.messages.units[parameter.unit](number)}`;
}

function writtenValue({ decimals }: Parameter, value: number, { format }: Words): string {
  return format.plain(value, Math.max(decimals, 2));
}

export function readIn(
  parameter: Parameter,
  { scenario, origin }: Pick<ScenarioTab, "scenario" | "origin">,
): ParameterValue {
  return parameter.read(scenario, origin);
}

/** Equal as far as a row can show. */
export function isSame(value: ParameterValue, other: ParameterValue, { decimals }: Parameter): boolean {
  if (typeof value !== "number" || typeof other !== "number") return value === other;
  return Math.abs(value - other) < 0.5 * 10 ** -Math.max(decimals, 2);
}

function spoken(
  parameter: Parameter,
  { value, basis, words }: { value: ParameterValue; basis: ParameterValue; words: Words },
): string {
  const texts = words.messages.knobs;
  if (typeof value !== "number") return texts.never;
  const now = valueWithUnit(parameter, value, words);
  if (typeof basis !== "number") return now;
  if (isSame(value, basis, parameter)) return `${now}, ${texts.asBasis}`;
  const amount = valueWithUnit(parameter, Math.abs(value - basis), words);
  return `${now}, ${value > basis ? texts.moreThanBasis(amount) : texts.lessThanBasis(amount)}`;
}

function marksOf(
  parameter: Parameter,
  { active, tabs, words }: { active: ScenarioTab; tabs: readonly ScenarioTab[]; words: Words },
): ParameterRow["marks"] {
  return tabs
    .filter(({ letter, isHidden }) => letter !== active.letter && !isHidden)
    .flatMap((tab) => {
      const at = readIn(parameter, tab);
      if (typeof at !== "number") return [];
      const title = words.messages.knobs.otherScenario(tab.letter, valueWithUnit(parameter, at, words));
      return [{ at, label: tab.letter, title }];
    });
}

function nameOfForm({ form }: Parameter, scenario: Scenario, { language }: Words): string {
  if (form === undefined) return "";
  return textIn(language, scenario.careForms[form]?.name ?? { nl: form });
}
