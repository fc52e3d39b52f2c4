import fc from "fast-check";
import type { Scenario } from "../../src/index.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const days = fc.oneof(
  fc.record({ kind: fc.constant("exponential" as const), mean: fc.integer({ min: 1, max: 400 }) }),
  fc.record({
    kind: fc.constantFrom("lognormal" as const, "gamma" as const),
    mean: fc.integer({ min: 5, max: 400 }),
    sd: fc.integer({ min: 1, max: 400 }),
  }),
  fc.integer({ min: 0, max: 300 }),
);
const patience = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 200 }));
const rule = fc.record({
  fallsBackAfterDays: patience,
  secondChoiceShare: share,
  waitsFor: fc.constantFrom("best" as const, "acceptable" as const),
  goesElsewhereAfterDays: patience,
});
const names = ["a", "b", "c"] as const;
const formOrder = fc.shuffledSubarray([...names], { minLength: 1 });

const careForm = fc.record({
  places: fc.integer({ min: 0, max: 12 }),
  second: fc.integer({ min: 0, max: 6 }),
  failure: share,
  runsOn: share,
  endsAtAge: fc.constantFrom(18, 23),
  oldest: fc.integer({ min: 12, max: 20 }),
  holdShare: share,
});

const profile = fc.record({
  weight: fc.double({ min: 0.1, max: 5, noNaN: true }),
  urgentShare: share,
  acceptableForms: formOrder,
  stay: days,
  followUpShare: share,
  whileFull: fc.constantFrom("holdsPlace" as const, "waitsElsewhere" as const, "leaves" as const),
});

const parts = fc.record({
  perYear: fc.integer({ min: 0, max: 150 }),
  forms: fc.tuple(careForm, careForm, careForm),
  profiles: fc.tuple(profile, profile, profile),
  urgent: rule,
  regular: rule,
  becomesUrgent: fc.oneof(fc.constant(null), days),
  leaves: fc.oneof(fc.constant(null), days),
  transfers: fc.tuple(fc.boolean(), fc.boolean()),
  returns: share,
  hold: days,
  holdFirst: fc.boolean(),
  matched: share,
  elapsed: fc.constantFrom("steadyState" as const, "justArrived" as const),
  filled: share,
  steps: fc.array(
    fc.record({
      month: fc.integer({ min: 1, max: 12 }),
      form: fc.constantFrom(...names),
      units: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 8 },
  ),
});

/** Scenarios of one year with three small forms and every mechanism on or off by chance: valid, extreme otherwise. */
export const anyScenario = parts.map((from): Scenario => {
  const [quick, slow] = from.transfers;
  return {
    formatVersion: 1,
    id: "any",
    name: { nl: "willekeurig" },
    period: { start: "2021-01-01", end: "2021-12-31", targetDate: "2021-10-01", warmUpDays: 30 },
    regions: { north: { name: { nl: "noord" }, weight: 1 }, south: { name: { nl: "zuid" }, weight: 2 } },
    careForms: {
      ...Object.fromEntries(names.map((name, i) => [name, formOf(from.forms[i]!, names[(i + 1) % 3]!)])),
      far: { name: { nl: "elders" }, role: "elsewhere" },
    },
    profiles: Object.fromEntries(
      from.profiles.map(({ followUpShare, whileFull, ...own }, i) => [
        `p${i}`,
        {
          ...own,
          name: { nl: `profiel ${i}` },
          ageAtReferral: { kind: "uniform" as const, low: 10, high: 19 },
          followUp: [{ profile: `p${(i + 1) % 3}`, share: followUpShare * 0.7, whileFull }],
        },
      ]),
    ),
    arrivals: { perYear: from.perYear, season: { amplitude: 0.5, peakDay: 20 } },
    triage: { urgentShare: 0.5, matchedShare: from.matched, usualForm: "a" },
    placement: {
      urgent: from.urgent,
      regular: from.regular,
      becomesUrgentAfterDays: from.becomesUrgent,
      leavesAfterDays: from.leaves,
    },
    stay: { mismatchFactor: 1.2 },
    transfer: { fromMismatch: quick, fromElsewhere: slow },
    outflow: {
      hold: { share: 0.4, days: from.hold },
      holdBeforeFollowUp: from.holdFirst,
      destinations: { home: { weight: 1 }, open: { weight: 2 } },
    },
    return: { share: from.returns * 0.8, afterDays: from.hold, newProfileShare: 0.5, untilAge: 18 },
    startingPosition: {
      elapsed: from.elapsed,
      inCare: names.map((form, i) => ({
        form,
        profile: `p${i}`,
        youths: Math.floor(from.filled * from.forms[i]!.places),
      })),
      waiting: [{ profile: "p0", youths: 2 }],
      returning: [{ profile: "p1", youths: 3 }],
    },
    capacityPlan: { closingManner: "attrition", steps: possibleSteps(from) },
    paperSum: { youths: 20, places: { a: 5, b: 5 } },
  };
});

function formOf(
  form: typeof careForm extends fc.Arbitrary<infer Form> ? Form : never,
  to: string,
): Scenario["careForms"][string] {
  return {
    name: { nl: "vorm" },
    role: "alternative",
    locations: {
      one: { name: { nl: "een" }, placesAtStart: form.places },
      two: { name: { nl: "twee" }, placesAtStart: form.second },
    },
    maximumAgeAtEntry: form.oldest,
    endsAtAge: form.endsAtAge,
    runsOnShare: form.runsOn,
    hold: { share: form.holdShare, days: 20 },
    failure: { share: form.failure * 0.3, to },
    transferWithinDays: 60,
  };
}

/** Openings and closings in turn; a closing only of places that are there. */
function possibleSteps(from: {
  steps: readonly { month: number; form: string; units: number }[];
  forms: readonly { places: number }[];
}): Scenario["capacityPlan"]["steps"] {
  const open = new Map(names.map((name, i) => [name as string, from.forms[i]!.places]));
  return from.steps
    .toSorted((a, b) => a.month - b.month)
    .map(({ month, form, units }, index) => {
      const closes = index % 2 === 0 && units <= (open.get(form) ?? 0);
      open.set(form, (open.get(form) ?? 0) + (closes ? -units : units));
      return {
        date: `2021-${String(month).padStart(2, "0")}-0${1 + (index % 9)}`,
        form,
        location: "one",
        change: closes ? ("close" as const) : ("open" as const),
        units,
      };
    });
}
