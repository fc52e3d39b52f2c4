import { parseDate, type EpochDay } from "../engine/calendar.ts";
import { scaleDistribution, type Distribution } from "../engine/distributions/distribution.ts";
import type { CareForm, CareSystem, Hold, Location, YouthProfile } from "../youth-care/care-system.ts";
import type { PlannedUnit, UnitChange } from "../youth-care/capacity-plan.ts";
import { toArrivalsPerDay, toShareByDay } from "./over-time.ts";
import type { Scenario } from "./scenario-schema.ts";
import type { CareFormSpec } from "./schemas/care-form-schema.ts";
import type { DistributionSpec } from "./schemas/distribution-schema.ts";
import type { ProfileSpec } from "./schemas/profile-schema.ts";
import { toCapacityPlan } from "./to-capacity-plan.ts";
import { toMoneyPlan } from "./to-money-plan.ts";
import { toDistribution } from "./to-distribution.ts";

/** Turn a checked scenario into the system that both simulations run. The only place where what is left out gets its default. */
export function toCareSystem(scenario: Scenario): CareSystem {
  const { period, triage, placement, outflow } = scenario;
  const warmUpDays = Math.round(period.warmUpDays ?? 0);
  const start = epochDay(period.start) - warmUpDays;
  const days = epochDay(period.end) + 1 - start;
  const formIds = sortedIds(scenario.careForms);
  const profileIds = sortedIds(scenario.profiles);
  const locations = toLocations(scenario, formIds);
  const forms = formIds.map((id) => toCareForm(id, scenario, { formIds, locations }));
  const usualForm = triage.usualForm === undefined ? null : formIds.indexOf(triage.usualForm);
  const matched = toShareByDay(triage.matchedShare ?? 1, start, days);
  const legal = toShareByDay(triage.legalBasisShare ?? 1, start, days);
  const elsewhereForm = forms.findIndex(({ role }) => role === "elsewhere");
  const plan = toCapacityPlan(scenario, { start, days, formIds, locations });
  return {
    start,
    days,
    warmUpDays,
    targetDay: period.targetDate === undefined ? null : epochDay(period.targetDate) - start,
    regions: toShares(scenario.regions),
    forms,
    locations,
    profiles: profileIds.map((id) => toProfile(id, scenario, { formIds, profileIds, elsewhereForm })),
    arrivalsPerDay: toArrivalsPerDay(scenario.arrivals, { start, periodStart: start + warmUpDays, days }),
    triage: { bestFormAskedShare: matched.map((share, day) => share * (legal[day] ?? 1)), usualForm },
    placement: {
      urgent: placement.urgent,
      regular: placement.regular,
      becomesUrgentAfter: optionalDistribution(placement.becomesUrgentAfterDays),
      leavesAfter: optionalDistribution(placement.leavesAfterDays),
      elsewhereForm: elsewhereForm < 0 ? null : elsewhereForm,
    },
    transfer: scenario.transfer,
    outflow: { holdBeforeFollowUp: outflow.holdBeforeFollowUp ?? false, destinations: toShares(outflow.destinations) },
    returns: {
      share: scenario.return.share,
      after: toDistribution(scenario.return.afterDays),
      newProfileShare: scenario.return.newProfileShare,
      untilAge: scenario.return.untilAge,
    },
    startingPosition: toStartingPosition(scenario, formIds, profileIds),
    unitChanges: toUnitChanges(plan.units),
    capacityPlan: plan,
    goalClosedPlaces: scenario.goal?.closedPlaces ?? null,
    paperSum: toPaperSum(scenario.paperSum, formIds),
    reportsPeriods: scenario.reporting !== undefined || scenario.money !== undefined,
    money: toMoneyPlan(scenario.money, { start, formIds }),
  };
}

function toCareForm(id: string, scenario: Scenario, known: { formIds: string[]; locations: Location[] }): CareForm {
  const spec = formSpec(scenario, id);
  const form = known.formIds.indexOf(id);
  const hold = spec.hold ?? scenario.outflow.hold ?? { share: 0, days: 0 };
  return {
    id,
    role: spec.role,
    hasUnlimitedPlaces: spec.role === "elsewhere",
    locations: known.locations.flatMap((location, index) => (location.form === form ? [index] : [])),
    entryAges: [spec.minimumAge ?? 0, spec.maximumAgeAtEntry === undefined ? Infinity : spec.maximumAgeAtEntry + 1],
    endsAtAge: spec.endsAtAge ?? null,
    runsOnShare: spec.runsOnShare ?? 0,
    hold: { share: hold.share, days: toDistribution(hold.days) } satisfies Hold,
    failure:
      spec.failure === undefined ? null : { share: spec.failure.share, to: known.formIds.indexOf(spec.failure.to) },
    transferWithinDays: spec.transferWithinDays ?? null,
  };
}

function toLocations(scenario: Scenario, formIds: string[]): Location[] {
  return formIds.flatMap((formId, form) => {
    const listed = formSpec(scenario, formId).locations ?? {};
    const ids = sortedIds(listed);
    if (ids.length === 0) return [{ id: formId, form, placesAtStart: 0 }];
    return ids.map((id) => ({ id, form, placesAtStart: listed[id]?.placesAtStart ?? 0 }));
  });
}

function toProfile(
  id: string,
  scenario: Scenario,
  known: { formIds: string[]; profileIds: string[]; elsewhereForm: number },
): YouthProfile {
  const spec = scenario.profiles[id] as ProfileSpec;
  const totalWeight = Object.values(scenario.profiles).reduce((sum, { weight }) => sum + weight, 0);
  const acceptableForms = spec.acceptableForms.map((form) => known.formIds.indexOf(form));
  return {
    id,
    share: totalWeight > 0 ? spec.weight / totalWeight : 0,
    urgentShare: spec.urgentShare ?? scenario.triage.urgentShare,
    ageAtReferral: toDistribution(spec.ageAtReferral),
    acceptableForms: acceptableForms.filter((form) => form !== known.elsewhereForm),
    stayIn: known.formIds.map((formId, form) =>
      toStay(spec, formId, form === acceptableForms[0] ? 1 : scenario.stay.mismatchFactor),
    ),
    followUps: (spec.followUp ?? []).map(({ fromForm, profile, share, whileFull }) => ({
      fromForm: fromForm === undefined ? null : known.formIds.indexOf(fromForm),
      profile: known.profileIds.indexOf(profile),
      share,
      whileFull,
    })),
  };
}

function toStay(spec: ProfileSpec, formId: string, factor: number): Distribution {
  const own = spec.stayIn?.[formId];
  return own === undefined ? scaleDistribution(toDistribution(spec.stay), factor) : toDistribution(own);
}

function toStartingPosition(
  scenario: Scenario,
  formIds: string[],
  profileIds: string[],
): CareSystem["startingPosition"] {
  const { elapsed, inCare, waiting = [], returning = [] } = scenario.startingPosition;
  const group = (row: { profile: string; youths: number }, days: DistributionSpec | undefined) => ({
    profile: profileIds.indexOf(row.profile),
    youths: row.youths,
    days: optionalDistribution(days),
  });
  return {
    elapsed,
    inCare: inCare.map((row) => ({
      ...group(row, row.daysInCare),
      form: formIds.indexOf(row.form),
      held: row.held ?? 0,
    })),
    waiting: waiting.map((row) => group(row, row.daysWaited)),
    returning: returning.map((row) => group(row, row.daysAway)),
  };
}

/** The plan as changes of places, those of one day and location together. */
function toUnitChanges(units: readonly PlannedUnit[]): UnitChange[] {
  const changes: { day: number; location: number; places: number }[] = [];
  for (const { change, day, location, places } of units) {
    const last = changes.at(-1);
    const by = change === "open" ? places : -places;
    if (last?.day === day && last.location === location && last.places > 0 === by > 0) last.places += by;
    else changes.push({ day, location, places: by });
  }
  return changes;
}

function toPaperSum(sum: Scenario["paperSum"], formIds: string[]): CareSystem["paperSum"] {
  return sum === undefined ? null : { youths: sum.youths, placesByForm: formIds.map((id) => sum.places[id] ?? 0) };
}

/** Weights as shares that add up to 1, in order of id. */
function toShares(weights: Readonly<Record<string, { readonly weight: number }>>): { id: string; share: number }[] {
  const total = Object.values(weights).reduce((sum, { weight }) => sum + weight, 0);
  return sortedIds(weights).map((id) => ({ id, share: total > 0 ? (weights[id]?.weight ?? 0) / total : 0 }));
}

function formSpec(scenario: Scenario, id: string): CareFormSpec {
  const spec = scenario.careForms[id];
  if (spec === undefined) throw new Error(`The scenario has no care form ${id}; parseScenario should have said so.`);
  return spec;
}

function optionalDistribution(spec: DistributionSpec | null | undefined): Distribution | null {
  return spec === null || spec === undefined ? null : toDistribution(spec);
}

function epochDay(date: string): EpochDay {
  const day = parseDate(date);
  if (day === null) throw new Error(`${date} is not a date; parseScenario should have said so.`);
  return day;
}

/** By code unit and not by language, so that the order is the same everywhere. */
function sortedIds(record: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(record).sort((a, b) => (a < b ? -1 : 1));
}
