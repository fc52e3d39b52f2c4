import { readFileSync } from "node:fs";

/** How long a stay lasts: its kind of spread, mean and standard deviation in years. */
export interface StayInYears {
  readonly kind: "exponential" | "lognormal" | "gamma";
  readonly mean: number;
  readonly sd: number;
}

/** A model that several engines run, to be compared: a network of forms by number, times in years. */
export interface CommonModel {
  readonly perYear: number;
  readonly years: number;
  /** Share of the referrals for each form, and the form that will do when the first is full. */
  readonly triage: readonly number[];
  readonly secondForm: readonly number[];
  readonly stay: readonly StayInYears[];
  readonly urgentShare: number;
  readonly secondChoiceShare: number;
  readonly holdShare: number;
  readonly holdMean: number;
  /** Of those who leave a form: goes on to the next form at once, or returns after a while as a new referral. */
  readonly transferShare: number;
  readonly returnShare: number;
  readonly returnMean: number;
  readonly placesByQuarter: readonly (readonly number[])[];
  readonly inCareAtStart: readonly number[];
}

const file = new URL("../../packages/sim-core/bench/common-models.json", import.meta.url);

/** The models as every engine of the comparison reads them: M/M/c (A) and the network (B). */
export const commonModels = JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<"A" | "B", CommonModel>>;
