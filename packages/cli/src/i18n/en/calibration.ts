import type { Messages } from "../nl/nl.ts";

export const calibration: Messages["calibration"] = {
  notACalibration: (file) =>
    `${file}: this is no calibration. Name NAME.calibration.json, with NAME.scenario.json beside it.`,
  notAFit: (file) => `${file}: this is no outcome of a calibration. Make it with --json --out.`,
  verdict: (file, count) =>
    count === 0
      ? `${file}: the same outcome, from a cold start.`
      : `${file}: ${count} ${count === 1 ? "number comes" : "numbers come"} out differently.`,
  notSteady: {
    followUp: "a profile goes on to another form after the stay (followUp), which the steady state does not know",
    failure: "a stay can fail (failure), which the steady state does not know",
    entryAges: "a form has age limits at entry, which the steady state does not know",
    choice: "a profile can get more than one form; in a reference year only one may be acceptable",
    returnAge: "who returns may be older than the age at which a stay ends (return.untilAge above endsAtAge)",
    ages: "a youth can be older than return.untilAge at referral, which the steady state leaves out",
    inflow: "inflow changes over time (arrivals); a steady state asks for a fixed one",
    plan: "places open or close (capacityPlan); a steady state asks for fixed ones",
    places: "places bind, and the steady state knows no waiting list. Give the reference year ample places",
  },
};
