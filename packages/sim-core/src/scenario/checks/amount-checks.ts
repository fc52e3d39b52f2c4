import { tableLength } from "../../engine/distributions/quantile-table.ts";
import { periodsOf, periodWidth } from "../../youth-care/period-totals.ts";
import type { CareSystem } from "../../youth-care/care-system.ts";
import { countOf, entriesOf, fieldAt, listOf, type Json } from "../read-json.ts";
import type { ScenarioIssue } from "../scenario-issue.ts";
import { expectedStays } from "../../outcomes/expected-stays.ts";
import { issueAt } from "./references.ts";

/** More events than this in one replication would keep a computer busy for minutes; a region has about 5,000, estimated at 22,500. */
const maximumEvents = 25_000_000;

/** More memory than this for one replication, in megabytes, is more than a browser gives a page. */
const maximumMegabytes = 1000;

const mostParts = { careForms: 200, profiles: 200, regions: 2000, destinations: 200, locations: 5000, units: 20_000 };

/** A file names no more parts than can be told apart; what a run costs grows with their products. */
export function checkNumberOfParts(file: Json): ScenarioIssue[] {
  const forms = entriesOf(fieldAt(file, "careForms"));
  const locations = forms.reduce((sum, [, form]) => sum + entriesOf(fieldAt(form, "locations")).length, 0);
  const steps = listOf(fieldAt(file, "capacityPlan", "steps"));
  const units = steps.reduce((sum, [, step]) => sum + (countOf(fieldAt(step, "units")) ?? 0), 0);
  const count = (...path: readonly string[]) => entriesOf(fieldAt(file, ...path)).length;
  return [
    ...atMost(["careForms"], forms.length, mostParts.careForms),
    ...atMost(["careForms"], locations, mostParts.locations),
    ...atMost(["profiles"], count("profiles"), mostParts.profiles),
    ...atMost(["regions"], count("regions"), mostParts.regions),
    ...atMost(["capacityPlan", "steps"], units, mostParts.units),
    ...atMost(["outflow", "destinations"], count("outflow", "destinations"), mostParts.destinations),
  ];
}

function atMost(path: readonly string[], parts: number, most: number): ScenarioIssue[] {
  if (parts <= most) return [];
  return [issueAt(path, "too_many_parts", { expected: `<= ${most}`, received: String(parts) })];
}

/** A run of a scenario that is right in all else must have a bounded amount of work, and fit in memory. */
export function checkAmount(system: CareSystem): ScenarioIssue[] {
  const events = expectedEvents(system);
  const { ofYouths, ofDays } = neededMegabytes(system);
  const megabytes = ofYouths + ofDays;
  if (!(events <= maximumEvents)) {
    return [
      issueAt([...largestSource(system)], "too_many_events", {
        expected: `<= ${maximumEvents}`,
        received: Number.isFinite(events) ? String(Math.round(events)) : "endless",
      }),
    ];
  }
  if (megabytes <= maximumMegabytes) return [];
  return [
    issueAt(ofYouths > ofDays ? [...largestSource(system)] : ["period"], "too_much_memory", {
      expected: `<= ${maximumMegabytes} MB`,
      received: `${Math.round(megabytes)} MB`,
    }),
  ];
}

/** An upper bound of the mean number of events in a replication: youths, times their stays, times the events of a stay. */
export function expectedEvents(system: CareSystem): number {
  const stays = expectedStays(system);
  const { inCare, waiting, returning } = system.startingPosition;
  const ofNew = system.profiles.reduce((sum, { share }, profile) => sum + share * (stays[profile] ?? 0), 0);
  const ofStart = [...inCare, ...waiting, ...returning].reduce(
    // A first caseload may be in any form; and who comes back may do so with any profile.
    (sum, { profile, youths }) => sum + youths * Math.max(stays[profile] ?? 0, ofNew, 1),
    0,
  );
  return (newReferrals(system) * ofNew + ofStart) * eventsPerStay(system);
}

/** A referral or return, the end of the stay, that of holding the place, and each limit of waiting that there is. */
function eventsPerStay({ forms, placement }: CareSystem): number {
  const { urgent, regular, becomesUrgentAfter, leavesAfter } = placement;
  const limits = [urgent, regular].map(
    ({ fallsBackAfterDays, goesElsewhereAfterDays }) =>
      Number((fallsBackAfterDays ?? 0) > 0) + Number((goesElsewhereAfterDays ?? 0) > 0),
  );
  const holds = Math.max(...forms.map(({ hold }) => hold.share));
  return 2 + holds + Math.max(...limits) + Number(becomesUrgentAfter !== null) + Number(leavesAfter !== null);
}

function newReferrals({ arrivalsPerDay }: CareSystem): number {
  return arrivalsPerDay.reduce((sum, rate) => sum + rate, 0);
}

function youthsAtStart({ startingPosition: { inCare, waiting, returning } }: CareSystem): number {
  return [...inCare, ...waiting, ...returning].reduce((sum, { youths }) => sum + youths, 0);
}

/** Where most of the youths come from: there the file is best made smaller. */
function largestSource(system: CareSystem): readonly string[] {
  return newReferrals(system) >= youthsAtStart(system) ? ["arrivals", "perYear"] : ["startingPosition"];
}

/**
 * Memory of a replication, in megabytes. Everybody may be there at once, waiting, and rows are doubled when they run out;
 * counts by day are kept for sixteen replications, then for each count that occurs; every spread has a table. Totals by
 * half-year stay with each replication, of which a worker has a hundred at a time.
 */
function neededMegabytes(system: CareSystem): { readonly ofYouths: number; readonly ofDays: number } {
  const { days, forms, profiles } = system;
  const choices = Math.max(...profiles.map(({ acceptableForms }) => acceptableForms.length));
  const rows = newReferrals(system) + youthsAtStart(system);
  const series = (4 + 3 * forms.length) * (days + 1);
  const tables = new Set(profiles.flatMap(({ stayIn }) => stayIn.map((stay) => JSON.stringify(stay)))).size;
  return {
    ofYouths: (rows * 2 * (150 + 12 * choices)) / 1e6,
    ofDays: (series * (16 * 4 + 8 * 8) + 2 * tables * tableLength * 8 + bytesOfPeriods(system)) / 1e6,
  };
}

function bytesOfPeriods(system: CareSystem): number {
  return system.reportsPeriods ? 100 * 8 * periodsOf(system).length * periodWidth(system) : 0;
}
