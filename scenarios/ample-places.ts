import type { Scenario } from "../packages/sim-core/src/index.ts";
import type { ScenarioParts } from "./scenario-file.ts";
import { assumed, type WithReasons } from "./zuidwest/grounded.ts";

/** A part that follows from what the scenario is about, with why in both languages. */
export function because<T>(value: Parameters<typeof assumed<T>>[0], nl: string, en: string): WithReasons<T> {
  return assumed<T>(value, { why: { nl, en } });
}

export const never = {
  fallsBackAfterDays: null,
  secondChoiceShare: 0,
  waitsFor: "best",
  goesElsewhereAfterDays: null,
} as const;

type Rules = Pick<ScenarioParts, "triage" | "placement" | "stay" | "transfer" | "outflow" | "capacityPlan">;

/** The rules of a scenario whose source counts who was in care, and nothing of places, waiting or choice. */
export function wherePlacesNeverBind(): Rules {
  return {
    triage: {
      urgentShare: because<number>(
        0,
        "Zonder grens aan plaatsen maakt spoed geen verschil.",
        "Without a limit of places urgency makes no difference.",
      ),
    },
    placement: because<Scenario["placement"]>(
      { urgent: never, regular: never },
      "Niemand wacht: de bron heeft geen cijfers over wachten of plaatsen.",
      "Nobody waits: the source has no figures on waiting or places.",
    ),
    stay: {
      mismatchFactor: because<number>(
        1,
        "Iedereen is in de vorm van zijn profiel.",
        "All are in the form of their profile.",
      ),
    },
    transfer: because<Scenario["transfer"]>(
      { fromMismatch: false, fromElsewhere: false },
      "Niemand hoeft te verhuizen: er is altijd plaats.",
      "Nobody has to move: there is always a place.",
    ),
    outflow: {
      destinations: {
        out: {
          weight: because<number>(
            1,
            "Waarheen jeugdigen gaan zegt de bron niet.",
            "Where youths go the source does not say.",
          ),
        },
      },
    },
    capacityPlan: because<Scenario["capacityPlan"]>(
      { closingManner: "attrition", steps: [] },
      "Er gaat niets open of dicht.",
      "Nothing opens or closes.",
    ),
  };
}

/** How long those in care at the start had been there. */
export function steadyStart(): WithReasons<Scenario["startingPosition"]["elapsed"]> {
  return because<Scenario["startingPosition"]["elapsed"]>(
    "steadyState",
    "Een evenwicht; na de aanloop hangt er niets meer van af.",
    "A steady state; after the settling nothing depends on it any more.",
  );
}
