import * as v from "valibot";
import { careForm } from "./schemas/care-form-schema.ts";
import { arrivals, outflow, placement, returns, transfer, triage } from "./schemas/flow-schema.ts";
import { norms } from "./schemas/norms-schema.ts";
import { money } from "./schemas/money-schema.ts";
import { profile } from "./schemas/profile-schema.ts";
import { reporting } from "./schemas/reporting-schema.ts";
import { provenanceByPointer, regions } from "./schemas/provenance-schema.ts";
import { quality } from "./schemas/quality-schema.ts";
import { capacityPlan, goal, paperSum, startingPosition } from "./schemas/start-and-plan-schema.ts";
import { replicationsPerParameterSet, uncertainty } from "./schemas/uncertainty-schema.ts";
import { date, days, factor, identifier, localText } from "./schemas/values-schema.ts";

/** The version of the file format that this program writes. */
export const formatVersion = 1;

/** A whole scenario file (`NAME.scenario.json`). */
export const scenarioSchema = v.object({
  $schema: v.optional(v.string()),
  formatVersion: v.literal(formatVersion),
  id: identifier,
  name: localText,
  question: v.optional(localText),
  description: v.optional(localText),
  notes: v.optional(v.string()),
  period: v.object({
    start: date,
    /** The last day that is simulated. */
    end: date,
    /** The day of the goal: its figures are those at the start of that day. */
    targetDate: v.optional(date),
    /** Days before `start` in which the run settles; nothing is measured then. */
    warmUpDays: v.optional(days),
  }),
  regions,
  careForms: v.record(identifier, careForm),
  profiles: v.record(identifier, profile),
  arrivals,
  triage,
  placement,
  stay: v.object({
    /** A stay in another than the best form is this many times as long. */
    mismatchFactor: factor,
  }),
  transfer,
  outflow,
  return: returns,
  startingPosition,
  capacityPlan,
  goal: v.optional(goal),
  paperSum: v.optional(paperSum),
  /** What the plan wants to hold, each as something that can be checked, or as beyond this model. */
  norms: v.optional(norms),
  /** Square, prices, costs of the transition and grant. */
  money: v.optional(money),
  /** What a run keeps beside its outcomes. */
  reporting: v.optional(reporting),
  /** Numbers of this file that nobody knows for certain, each by its JSON pointer with how it may be. */
  uncertainty: v.optional(uncertainty),
  /** Replications that share one drawing of the uncertain numbers (10). */
  replicationsPerParameterSet: v.optional(replicationsPerParameterSet),
  provenance: v.optional(provenanceByPointer),
  /** Who asked for this scenario, who made it and who checked it, and what was not checked. */
  quality: v.optional(quality),
});

/** A scenario as it stands in a file, every part known to be of the right type. */
export type Scenario = v.InferOutput<typeof scenarioSchema>;
