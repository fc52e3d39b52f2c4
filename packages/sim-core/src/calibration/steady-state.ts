import { daysPerYear } from "../engine/calendar.ts";
import { shapeOf } from "../mean-field/shape-cache.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import { toCareSystem } from "../scenario/to-care-system.ts";
import type { CareForm, CareSystem, YouthProfile } from "../youth-care/care-system.ts";
import {
  ageOnNodes,
  lengthOnNodes,
  nodeDays,
  nodesPerYear,
  shareAboveNodes,
  sumOnNodes,
  type OnNodes,
} from "./length-on-nodes.ts";

/**
 * What a system comes to in the long run where places never bind: exact but for the width of the nodes, without chance
 * and smooth in every number, which is what fitting asks for.
 *
 * Everybody gets the first acceptable form at once. Admissions by age then solve a renewal equation (Volterra: who comes
 * back is older, so one pass from young to old does it), stocks follow by Little's law, and shares of ended stays by the
 * law of the stay plus the hold, cut at the birthday. Checked against the individual engine in
 * `test/calibration/steady-state.test.ts`. What it does not know: `whyNotSteady`.
 */
export function steadyState(system: CareSystem): Readonly<Record<string, number>> {
  const last = Math.round(system.returns.untilAge * nodesPerYear);
  const courses = system.profiles.map((profile) => toCourse(system, profile, last));
  const admissions = admissionsByAge(system, courses, last);
  const sums = courses.map((course, p) => sumOver(course, admissions[p]!, system.returns.share));
  return { ...totals(system, admissions, sums), ...byProfile(system, sums) };
}

/** Why the steady state of a scenario cannot be worked out here. */
export type WhyNotSteady = "followUp" | "failure" | "entryAges" | "choice" | "returnAge" | "inflow";

/** What a scenario has that `steadyState` does not know; none for one that it does. */
export function whyNotSteady(scenario: Scenario): WhyNotSteady[] {
  const system = toCareSystem(scenario);
  const used = system.profiles.map(({ acceptableForms }) => system.forms[acceptableForms[0]!]!);
  const { returns, triage, arrivalsPerDay } = system;
  const asksForOther = triage.usualForm !== null && triage.bestFormAskedShare.some((share) => share < 1);
  const found: Record<WhyNotSteady, boolean> = {
    followUp: system.profiles.some(({ followUps }) => followUps.length > 0),
    failure: used.some(({ failure }) => failure !== null),
    entryAges: used.some(({ entryAges: [from, until] }) => from > 0 || until < returns.untilAge),
    choice: asksForOther && system.profiles.some(({ acceptableForms: [best] }) => best !== triage.usualForm),
    returnAge: used.some(({ endsAtAge }) => endsAtAge !== null && endsAtAge < returns.untilAge),
    inflow: arrivalsPerDay.some((perDay) => Math.abs(perDay - arrivalsPerDay[0]!) > 1e-9),
  };
  return (Object.keys(found) as WhyNotSteady[]).filter((reason) => found[reason]);
}

/** The measures that `steadyState` gives for a scenario. Those without a name in `outcomes/measures.ts` are its own. */
export function steadyStateMeasures(scenario: Scenario): string[] {
  return Object.keys(steadyState(toCareSystem(scenario)));
}

/** What a stay of one profile comes to. */
interface Course {
  readonly profile: YouthProfile;
  readonly form: CareForm;
  /** Treatment alone and with the hold that may follow, on nodes, no birthday in the way. */
  readonly treatment: OnNodes;
  readonly withHold: Float64Array;
  /** From admission to being back, on nodes. */
  readonly toReturn: Float64Array;
  /** The same, with the nodes of the time out of care as weight: what youths who are away and coming back add up to. */
  readonly awayNodes: Float64Array;
  readonly aboveWithHold: Float64Array;
}

function toCourse(system: CareSystem, profile: YouthProfile, last: number): Course {
  const number = profile.acceptableForms[0]!;
  const form = system.forms[number]!;
  const treatment = lengthOnNodes(profile.stayIn[number]!, last);
  const withHold = sumOnNodes(treatment.shares, lengthOnNodes(form.hold.days, last).shares);
  const { share } = form.hold;
  const sojourn = treatment.shares.map((value, d) => (1 - share) * value + share * withHold[d]!);
  const away = lengthOnNodes(system.returns.after, last).shares;
  return {
    profile,
    form,
    treatment,
    withHold,
    toReturn: sumOnNodes(sojourn, away),
    awayNodes: sumOnNodes(
      sojourn,
      away.map((share, d) => share * d),
    ),
    aboveWithHold: shareAboveNodes(withHold),
  };
}

/** Admissions a year by profile and age node: new ones, and those who come back. */
function admissionsByAge(system: CareSystem, courses: readonly Course[], last: number): Float64Array[] {
  const { share, newProfileShare } = system.returns;
  const perYear = arrivalsPerYear(system);
  const admissions = courses.map(({ profile }) =>
    ageOnNodes(profile.ageAtReferral, last).shares.map((part) => part * perYear * profile.share),
  );
  for (let age = 1; age <= last; age++) {
    // Of those who would be back on the very birthday half come before it.
    const weight = age === last ? share / 2 : share;
    const back = courses.map((course, p) => weight * convolvedAt(course.toReturn, admissions[p]!, age));
    const drawn = newProfileShare * back.reduce((sum, value) => sum + value, 0);
    admissions.forEach((byAge, p) => {
      byAge[age]! += (1 - newProfileShare) * back[p]! + drawn * courses[p]!.profile.share;
    });
  }
  return admissions;
}

/** Who came in before this node; those who are back within one node of coming in are counted with the next. */
function convolvedAt(length: Float64Array, inflow: Float64Array, age: number): number {
  let sum = 0;
  for (let from = 0; from < age; from++) sum += inflow[from]! * length[age - from]!;
  return sum + inflow[age - 1]! * length[0]!;
}

/** Per year: admissions, youth-years of treatment and hold, and ended stays by what they were. */
interface Sums {
  readonly admissions: number;
  readonly treated: number;
  readonly held: number;
  readonly away: number;
  readonly over12: number;
  readonly over18: number;
  readonly after18: number;
}

function sumOver(course: Course, admissions: Float64Array, returnShare: number): Sums {
  const { form, profile, treatment } = course;
  const { mean } = shapeOf(profile.stayIn[profile.acceptableForms[0]!]!);
  const ends = form.endsAtAge === null ? Infinity : Math.round(form.endsAtAge * nodesPerYear);
  const r = form.endsAtAge === null ? 1 : form.runsOnShare;
  const sums = { admissions: 0, treated: 0, held: 0, away: 0, over12: 0, over18: 0, after18: 0 };
  const overYear = shareOver(course, nodesPerYear);
  const overYearAndHalf = shareOver(course, 1.5 * nodesPerYear);
  admissions.forEach((youths, age) => {
    if (youths === 0) return;
    const left = Math.max(0, ends - age);
    sums.admissions += youths;
    const untilBirthday = left === Infinity ? mean : treatment.limitedMeans[left]!;
    sums.treated += (youths * (r * mean + (1 - r) * untilBirthday)) / daysPerYear;
    sums.over12 += youths * overYear(left);
    sums.over18 += youths * overYearAndHalf(left);
    sums.after18 +=
      youths * shareAfter18(course, Math.max(0, 18 * nodesPerYear - age), ends === 18 * nodesPerYear ? r : 1);
  });
  sums.away = (returnShare * awayNodes(course, admissions)) / nodesPerYear;
  sums.held = (sums.admissions * form.hold.share * shapeOf(form.hold.days).mean) / daysPerYear;
  return sums;
}

/** Node-years out of care a year, of those who are back in time. */
function awayNodes({ awayNodes: byNode }: Course, admissions: Float64Array): number {
  const upTo = byNode.slice();
  for (let d = 1; d < upTo.length; d++) upTo[d]! += upTo[d - 1]!;
  const last = admissions.length - 1;
  return admissions.reduce((sum, youths, age) => sum + youths * (upTo[last - age]! - byNode[last - age]! / 2), 0);
}

/** Share of stays longer than so many nodes, held time included, by the nodes left to the birthday. */
function shareOver({ form, profile, treatment, aboveWithHold }: Course, nodes: number): (left: number) => number {
  const { share: h, days } = form.hold;
  const held = shapeOf(days);
  const alone = shapeOf(profile.stayIn[profile.acceptableForms[0]!]!);
  const x = nodes * nodeDays;
  const uncut = (1 - h) * alone.shareAbove(x) + h * aboveWithHold[nodes]!;
  const r = form.endsAtAge === null ? 1 : form.runsOnShare;
  // A treatment that the birthday cuts before `nodes` gets there only by a hold that is long enough.
  const cutAt = (left: number) => {
    let sum = alone.shareAbove(left * nodeDays) * held.shareAbove(x - left * nodeDays);
    for (let d = 0; d <= left; d++) {
      sum += treatment.shares[d]! * (d === left ? 0.5 : 1) * held.shareAbove(x - d * nodeDays);
    }
    return h * sum;
  };
  const cut = Float64Array.from({ length: nodes + 1 }, (_, left) => cutAt(left));
  return (left) => {
    if (left > nodes) return uncut;
    const whenCut = left === nodes ? (uncut + cut[left]!) / 2 : cut[left]!;
    return r * uncut + (1 - r) * whenCut;
  };
}

/** Share of stays that end after the eighteenth birthday: treatments that run on, and holds that last beyond it. */
function shareAfter18({ form, profile, aboveWithHold }: Course, left: number, runsOn: number): number {
  const h = form.hold.share;
  const treated = shapeOf(profile.stayIn[profile.acceptableForms[0]!]!).shareAbove(left * nodeDays);
  return (1 - h) * runsOn * treated + h * (left < aboveWithHold.length ? aboveWithHold[left]! : 0);
}

function totals(
  system: CareSystem,
  admissions: readonly Float64Array[],
  sums: readonly Sums[],
): Record<string, number> {
  const total = (of: keyof Sums) => sums.reduce((sum, part) => sum + part[of], 0);
  const placements = total("admissions");
  const arrivals = arrivalsPerYear(system);
  return {
    "total/newReferralsPerYear": arrivals,
    "total/returnsPerYear": placements - arrivals,
    "total/placementsPerYear": placements,
    "total/meanInCare": total("treated") + total("held"),
    "total/meanTreated": total("treated"),
    "total/meanHeld": total("held"),
    "total/meanAway": total("away"),
    "total/staysOver12MonthsShare": total("over12") / placements,
    "total/staysOver18MonthsShare": total("over18") / placements,
    "total/leftAfter18Share": total("after18") / placements,
    "total/placedUpTo12Share": shareOfAges(admissions, 0, 13),
    "total/placedFrom16Share": shareOfAges(admissions, 16, 18),
  };
}

function byProfile(system: CareSystem, sums: readonly Sums[]): Record<string, number> {
  return Object.fromEntries(
    system.profiles.flatMap(({ id }, p) => [
      [`profile/${id}/placementsPerYear`, sums[p]!.admissions],
      [`profile/${id}/meanTreated`, sums[p]!.treated],
    ]),
  );
}

/** Share of all admissions at these ages in years; of a node on a limit half lies on either side. */
function shareOfAges(admissions: readonly Float64Array[], from: number, until: number): number {
  let within = 0;
  let all = 0;
  for (const byAge of admissions) {
    byAge.forEach((youths, node) => {
      all += youths;
      const age = node / nodesPerYear;
      if (age < from || age > until) return;
      const isOnLimit = (age === from && from > 0) || (age === until && node < byAge.length - 1);
      within += youths * (isOnLimit ? 0.5 : 1);
    });
  }
  return within / all;
}

/** The mean over the measured part of the run. */
function arrivalsPerYear({ arrivalsPerDay, warmUpDays, days }: CareSystem): number {
  const measured = arrivalsPerDay.slice(Math.floor(warmUpDays), Math.ceil(days));
  return (measured.reduce((sum, value) => sum + value, 0) / measured.length) * daysPerYear;
}
