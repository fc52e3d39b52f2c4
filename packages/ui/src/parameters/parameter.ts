import type { Scenario } from "@plaatsbepaling/sim-core";
import type { JsonPointer } from "./json-pointer.ts";

export const parameterGroups = ["inflow", "triage", "placement", "stay", "buildUp", "windDown", "outflow"] as const;
export type ParameterGroup = (typeof parameterGroups)[number];

/** What a parameter is about; its texts are found by it. */
export type ParameterKind =
  | "arrivals"
  | "season"
  | "matchedShare"
  | "legalBasisShare"
  | "urgentShare"
  | "urgentSecondChoice"
  | "regularSecondChoice"
  | "regularFallsBack"
  | "regularElsewhere"
  | "urgentElsewhere"
  | "stayFactor"
  | "mismatchFactor"
  | "openingsLater"
  | "placesAtEnd"
  | "closingsLater"
  | "closedPlacesAtEnd"
  | "holdShare"
  | "holdDays"
  | "returnShare"
  | "failureShare";

export type ParameterUnit = "youthsPerYear" | "percent" | "days" | "months" | "places" | "times";

/** A value in the unit in which it is shown. `never`: the rule does not apply. `absent`: this scenario has no such thing. */
export type ParameterValue = number | "never" | "absent";

/** Something of a scenario that can be changed as a single number. Changes with one id can be one movement of the hand. */
export interface ScenarioKnob {
  readonly id: string;
  /** `origin` is the scenario as it was opened: what "later" and "longer" are measured from. */
  write(scenario: Scenario, value: number, origin: Scenario): Scenario;
}

/** One knob of the panel: it can be read too. */
export interface Parameter extends ScenarioKnob {
  readonly kind: ParameterKind;
  readonly group: ParameterGroup;
  /** The care form it is about, where there is one. */
  readonly form?: string | undefined;
  readonly unit: ParameterUnit;
  readonly step: number;
  readonly decimals: number;
  /** What is possible at all. Outside it a typed value is refused. */
  readonly possible: readonly [low: number, high: number];
  /** What the track shows. Outside it a typed value is a warning. */
  readonly plausible: readonly [low: number, high: number];
  /** Named stretches of the track, from low to high; their names stand in the catalogue of texts, in this order. */
  readonly stretches: readonly (readonly [low: number, high: number])[];
  /** Whether these stretches are figures of landsdeel Zuidwest, and name nothing elsewhere. */
  readonly stretchesOfZuidwest: boolean;
  /** Where the number stands in the file, for its provenance. */
  readonly pointer: JsonPointer;
  read(scenario: Scenario, origin: Scenario): ParameterValue;
  /** What is possible in this scenario, where that is less than at all; without it as `possible`. */
  possibleIn?(scenario: Scenario, origin: Scenario): readonly [low: number, high: number];
}

type Described = Pick<Parameter, "kind" | "group" | "unit" | "plausible"> &
  Partial<Pick<Parameter, "id" | "form" | "step" | "decimals" | "possible" | "stretches" | "stretchesOfZuidwest">>;

/** Fill in what most parameters have in common. */
export function describe(described: Described): Omit<Parameter, "read" | "write" | "pointer"> {
  const share = described.unit === "percent";
  return {
    id: described.kind,
    step: 1,
    decimals: share ? 1 : 0,
    possible: share ? [0, 100] : [0, 36_525],
    stretches: [],
    stretchesOfZuidwest: false,
    ...described,
  };
}
