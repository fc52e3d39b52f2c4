import fc from "fast-check";
import { formatDate, parseDate, type Scenario } from "../../src/index.ts";
import { extremeMoney, paid } from "./extreme-money.ts";
import { extremePlan, planned } from "./extreme-plan.ts";
import { extremeStart, started } from "./extreme-start.ts";
import { age, ageSpread, between, length, mixed, patience, rarely, share, text, weight } from "./extreme-values.ts";

/** Names that are allowed and yet odd: of methods, of numbers, as long as may be, alike but for one sign. */
const oddNames = ["a", "A", "b-_", "x".repeat(64), "then", "toJSON", "length", "NaN", "Infinity", "e1", "nl", "kind"];
const names = (count: number): string[] => Array.from({ length: count }, (_, i) => oddNames[i] ?? `n${i}`);

const rule = fc.record({
  fallsBackAfterDays: patience,
  secondChoiceShare: share,
  waitsFor: fc.constantFrom("best" as const, "acceptable" as const),
  goesElsewhereAfterDays: patience,
});

const hold = fc.option(fc.record({ share, days: length }), { nil: undefined });

const careForm = fc.record({
  name: text,
  places: fc.array(rarely(mixed(fc.integer({ min: 0, max: 30 }), 0, 1), 10_000, 100_000), {
    minLength: 1,
    maxLength: 3,
  }),
  unit: mixed(fc.integer({ min: 1, max: 9 }), 1, 100),
  role: mixed(fc.constantFrom("alternative" as const, "closed" as const), "elsewhere" as const),
  ages: fc.option(fc.tuple(age, age), { nil: undefined }),
  endsAtAge: fc.option(age, { nil: undefined }),
  runsOnShare: share,
  hold,
  failure: fc.option(fc.record({ share, to: fc.nat(11) }), { nil: undefined }),
  transferWithinDays: fc.option(mixed(fc.integer({ min: 0, max: 400 }), 0), { nil: undefined }),
});

const followUp = fc.record({
  fromForm: fc.option(fc.nat(11), { nil: undefined }),
  profile: fc.nat(30),
  share,
  whileFull: fc.constantFrom("holdsPlace" as const, "waitsElsewhere" as const, "leaves" as const),
});

const profile = fc.record({
  weight,
  urgentShare: fc.option(share, { nil: undefined }),
  ageAtReferral: ageSpread,
  acceptable: fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 12 }),
  stay: length,
  stayIn: fc.option(fc.tuple(fc.nat(11), length), { nil: undefined }),
  followUp: fc.array(followUp, { maxLength: 3 }),
});

const period = fc.record({
  start: mixed(fc.constant("2021-01-01"), "1900-01-01", "2099-12-31", "2020-02-29"),
  days: rarely(mixed(fc.integer({ min: 1, max: 1000 }), 0), 3650, 36_525),
  warmUpDays: rarely(mixed(fc.integer({ min: 0, max: 300 }), 0, 0.4, 1500), 36_525),
  target: fc.option(share, { nil: undefined }),
});

const arrivals = fc.record({
  perYear: rarely(mixed(between(0, 300), 0, 1e-9), 5000, 100_000, 1_000_000),
  changes: fc.array(fc.record({ at: share, factor: mixed(between(0, 2), 0, 100) }), {
    maxLength: 4,
  }),
  formula: mixed(
    fc.constant(undefined),
    "base * (1 + 0.1 * years)",
    "dayOfYear == 1 ? 365000 : 0",
    "max(0, sin(t) * base)",
    "abs(t) < 1 ? 1000000 : 0",
    "exp(-t) * 0",
  ),
  season: fc.option(fc.record({ amplitude: share, peakDay: mixed(fc.integer({ min: 1, max: 366 }), 1, 366) }), {
    nil: undefined,
  }),
});

const parts = fc.record({
  period,
  title: text,
  regions: fc.array(weight, { minLength: 1, maxLength: 6 }),
  manyRegions: rarely(fc.constant(0), 300),
  forms: rarely(mixed(fc.constant(3), 1, 2), 12).chain((count) =>
    fc.array(careForm, { minLength: count, maxLength: count }),
  ),
  profiles: rarely(mixed(fc.constant(3), 1), 30).chain((count) =>
    fc.array(profile, { minLength: 1, maxLength: count }),
  ),
  arrivals,
  triage: fc.record({ urgentShare: share, matchedShare: share, learns: fc.boolean(), usualForm: fc.nat(11) }),
  placement: fc.record({
    urgent: rule,
    regular: rule,
    becomesUrgentAfterDays: fc.option(length, { nil: null }),
    leavesAfterDays: fc.option(length, { nil: null }),
  }),
  mismatchFactor: mixed(between(0.5, 2), 0, 1e-6, 100),
  transfer: fc.record({ fromMismatch: fc.boolean(), fromElsewhere: fc.boolean() }),
  hold,
  holdFirst: fc.boolean(),
  destinations: fc.array(weight, { maxLength: 4 }),
  returns: fc.record({ share, afterDays: length, newProfileShare: share, untilAge: age }),
  start: extremeStart,
  plan: extremePlan,
  paperSum: fc.option(mixed(fc.nat(300), 0, 100_000), { nil: undefined }),
  uncertain: mixed(fc.constant(undefined), "arrivals" as const, "shares" as const, "places" as const),
  money: fc.option(extremeMoney, { nil: undefined }),
});

type Parts = typeof parts extends fc.Arbitrary<infer Value> ? Value : never;

/**
 * Scenarios that fit the schema, with every name known and every list in order, and in all else as wild as the format
 * allows. A few are refused for the work or the memory that they would take; all others must run.
 */
export const extremeScenario: fc.Arbitrary<Scenario> = parts.map((from) => {
  const careForms = formsOf(from);
  const profiles = profilesOf(from, careForms);
  const dates = datesOf(from);
  const hasElsewhere = Object.values(careForms).some(({ role }) => role === "elsewhere");
  const ruleOf = (rules: Parts["placement"]["urgent"]) =>
    hasElsewhere ? rules : { ...rules, goesElsewhereAfterDays: null };
  return withoutGaps({
    formatVersion: 1,
    id: "extreme",
    name: { nl: from.title },
    period: dates.period,
    regions: weighted([...from.regions, ...Array.from({ length: from.manyRegions }, () => 1)], {
      name: { nl: "regio" },
    }),
    careForms,
    profiles,
    arrivals: {
      ...from.arrivals,
      changes: uniqueBy(
        from.arrivals.changes.map(({ at, factor }) => ({ from: dates.at(at), factor })),
        "from",
      ),
    },
    triage: {
      urgentShare: from.triage.urgentShare,
      matchedShare: from.triage.learns
        ? uniqueBy(
            [
              { date: dates.at(0), share: from.triage.matchedShare },
              { date: dates.at(1), share: 1 },
            ],
            "date",
          )
        : from.triage.matchedShare,
      usualForm: pick(Object.keys(careForms), from.triage.usualForm),
    },
    placement: { ...from.placement, urgent: ruleOf(from.placement.urgent), regular: ruleOf(from.placement.regular) },
    stay: { mismatchFactor: from.mismatchFactor },
    transfer: from.transfer,
    outflow: {
      hold: from.hold,
      holdBeforeFollowUp: from.holdFirst,
      destinations: weighted(from.destinations, {}),
    },
    return: from.returns,
    startingPosition: started(from.start, careForms, profiles),
    capacityPlan: planned(from.plan, careForms, dates.at),
    paperSum: from.paperSum === undefined ? undefined : { youths: from.paperSum, places: {} },
    money: from.money === undefined ? undefined : paid(from.money, careForms, dates.at),
    ...(from.uncertain === undefined ? {} : { uncertainty: unknown[from.uncertain], replicationsPerParameterSet: 2 }),
  });
});

/** Numbers that nobody knows; fewer places than the plan closes are refused. */
const unknown: Readonly<Record<NonNullable<Parts["uncertain"]>, Scenario["uncertainty"]>> = {
  arrivals: { "/arrivals/perYear": { kind: "uniform", low: 0, high: 300 } },
  shares: {
    "/placement/urgent/secondChoiceShare": { kind: "triangular", low: 0, mode: 1, high: 1 },
    "/return/share": { kind: "uniform", low: 0, high: 0.2 },
  },
  places: { "/careForms/a/locations/a/placesAtStart": { kind: "uniform", low: 0, high: 60 } },
};

function datesOf({ period: { start, days, warmUpDays, target } }: Parts) {
  const first = parseDate(start)!;
  const at = (part: number): string => formatDate(Math.min(first + Math.floor(part * days), parseDate("2199-12-31")!));
  const targetDate = target === undefined ? undefined : at(target);
  return { at, period: { start, end: at(1), targetDate, warmUpDays } };
}

function formsOf(from: Parts): Scenario["careForms"] {
  const ids = names(from.forms.length);
  const outside = from.forms.findIndex(({ role }) => role === "elsewhere");
  const entries = from.forms.map(({ name, places, unit, role, ages, failure, ...form }, i) => {
    const to = pick(ids, failure?.to ?? 0);
    const own: Scenario["careForms"][string] = {
      ...form,
      name: { nl: name },
      // At most one form is outside, and the first one never is: every profile needs a form inside.
      role: role === "elsewhere" && (i === 0 || i !== outside) ? "alternative" : role,
      unit: { name: { nl: name }, places: unit },
      locations: Object.fromEntries(
        places.map((placesAtStart, at) => [names(3)[at]!, { name: { nl: name }, placesAtStart }]),
      ),
      ...agesOf(ages, form.endsAtAge),
      failure: failure === undefined || to === ids[i] ? undefined : { share: failure.share, to },
    };
    return [ids[i]!, own] as const;
  });
  return Object.fromEntries(entries);
}

/** Ages in order; a birthday that no stay could reach is left out. */
function agesOf(ages: readonly number[] | undefined, endsAtAge: number | undefined) {
  const [youngest, oldest] = ages?.toSorted((a, b) => a - b) ?? [];
  const isReached = endsAtAge !== undefined && endsAtAge > (youngest ?? 0);
  return { minimumAge: youngest, maximumAgeAtEntry: oldest, endsAtAge: isReached ? endsAtAge : undefined };
}

function profilesOf(from: Parts, careForms: Scenario["careForms"]): Scenario["profiles"] {
  const ids = names(from.profiles.length);
  const forms = Object.keys(careForms);
  const inside = forms.filter((id) => careForms[id]!.role !== "elsewhere");
  const total = from.profiles.reduce((sum, { weight: own }) => sum + own, 0);
  const entries = from.profiles.map(({ acceptable, stayIn, followUp: next, ...own }, i) => [
    ids[i]!,
    {
      ...own,
      weight: total > 0 ? own.weight : 1,
      name: { nl: "profiel" },
      acceptableForms: [...new Set(acceptable.map((form) => pick(inside, form)))],
      stayIn: stayIn === undefined ? undefined : { [pick(forms, stayIn[0])]: stayIn[1] },
      followUp: next.map(({ fromForm, profile: to, share: part, ...how }) => ({
        ...how,
        fromForm: fromForm === undefined ? undefined : pick(forms, fromForm),
        profile: pick(ids, to),
        share: next.length === 1 ? part : part / next.length,
      })),
    },
  ]);
  return Object.fromEntries(entries) as Scenario["profiles"];
}

function weighted<Part extends object>(
  weights: readonly number[],
  part: Part,
): Record<string, Part & { weight: number }> {
  const total = weights.reduce((sum, own) => sum + own, 0);
  return Object.fromEntries(
    names(weights.length).map((id, i) => [id, { ...part, weight: total > 0 ? weights[i]! : 1 }]),
  );
}

function pick(ids: readonly string[], number: number): string {
  return ids[number % ids.length]!;
}

function uniqueBy<Row>(rows: readonly Row[], key: keyof Row): Row[] {
  return rows.filter((row, i) => rows.findIndex((other) => other[key] === row[key]) === i);
}

/** A field that is undefined is left out, as it would be in a file. */
function withoutGaps(scenario: unknown): Scenario {
  return JSON.parse(JSON.stringify(scenario)) as Scenario;
}
