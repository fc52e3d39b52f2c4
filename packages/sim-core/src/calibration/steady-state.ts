import { daysPerYear } from "../engine/calendar.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import { toCareSystem } from "../scenario/to-care-system.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import { courseOf, runsOnShareOf, shareAfterBirthday, shareOver, type Course } from "./course-of-stay.ts";
import { ageOnNodes, nodesPerYear } from "./length-on-nodes.ts";

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
  const ages = system.profiles.map(({ ageAtReferral }) => ageOnNodes(ageAtReferral, last).shares);
  const youngest = Math.min(
    last,
    ...ages.map((shares) =>
      Math.max(
        0,
        shares.findIndex((share) => share > 0),
      ),
    ),
  );
  // A year and a half at least: stays are held against it.
  const nodes = Math.max(last - youngest, 2 * nodesPerYear);
  const courses = system.profiles.map((profile) => courseOf(system, profile, nodes));
  const admissions = admissionsByAge(system, courses, { ages, youngest });
  const sums = courses.map((course, p) => sumOver(course, admissions[p]!, system.returns.share));
  return { ...totals(system, admissions, sums), ...byProfile(system, sums) };
}

/** The measures that `steadyState` gives for a scenario. Those without a name in `outcomes/measures.ts` are its own. */
export function steadyStateMeasures(scenario: Scenario): string[] {
  return Object.keys(steadyState(toCareSystem(scenario)));
}

/** Admissions a year by profile and age node: new ones, and those who come back. */
function admissionsByAge(
  system: CareSystem,
  courses: readonly Course[],
  { ages, youngest }: { ages: readonly Float64Array[]; youngest: number },
): Float64Array[] {
  const { share, newProfileShare } = system.returns;
  const perYear = arrivalsPerYear(system);
  const admissions = ages.map((shares, p) => shares.map((part) => part * perYear * courses[p]!.profile.share));
  const last = (admissions[0]?.length ?? 0) - 1;
  for (let age = youngest + 1; age <= last; age++) {
    // Of those who would be back on the very birthday half come before it.
    const weight = age === last ? share / 2 : share;
    const back = courses.map((course, p) => weight * backAt(course.toReturn, admissions[p]!, { age, youngest }));
    const drawn = newProfileShare * back.reduce((sum, value) => sum + value, 0);
    admissions.forEach((byAge, p) => {
      byAge[age]! += (1 - newProfileShare) * back[p]! + drawn * courses[p]!.profile.share;
    });
  }
  return admissions;
}

/** Who is back at this age; those who are back within one node of coming in are counted with the next. */
function backAt(
  length: Float64Array,
  inflow: Float64Array,
  { age, youngest }: { age: number; youngest: number },
): number {
  let sum = inflow[age - 1]! * length[0]!;
  for (let from = youngest; from < age; from++) sum += inflow[from]! * length[age - from]!;
  return sum;
}

/** Per year: admissions, youth-years of treatment, hold and time away, and ended stays by what they were. */
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
  const { form, treatment, stay, held } = course;
  const { mean } = stay;
  const r = runsOnShareOf(form);
  const ends = Math.round((form.endsAtAge ?? Infinity) * nodesPerYear);
  const adult = 18 * nodesPerYear;
  const runsOnAfter18 = ends === adult ? r : 1;
  const overYear = shareOver(course, nodesPerYear);
  const overYearAndHalf = shareOver(course, 1.5 * nodesPerYear);
  const sums = { admissions: 0, treated: 0, held: 0, away: 0, over12: 0, over18: 0, after18: 0 };
  admissions.forEach((youths, age) => {
    if (youths === 0) return;
    const left = ends - age;
    sums.admissions += youths;
    sums.treated += (youths * (r * mean + (1 - r) * (treatment.limitedMeans[left] ?? mean))) / daysPerYear;
    sums.over12 += youths * overYear(left);
    sums.over18 += youths * overYearAndHalf(left);
    sums.after18 += youths * shareAfterBirthday(course, Math.max(0, adult - age), runsOnAfter18);
  });
  sums.away = (returnShare * awayNodesOf(course, admissions)) / nodesPerYear;
  sums.held = (sums.admissions * form.hold.share * held.mean) / daysPerYear;
  return sums;
}

/** Node-years out of care a year, of those who are back in time. */
function awayNodesOf({ awayNodes }: Course, admissions: Float64Array): number {
  const upTo = awayNodes.slice();
  for (let d = 1; d < upTo.length; d++) upTo[d]! += upTo[d - 1]!;
  const last = admissions.length - 1;
  let sum = 0;
  admissions.forEach((youths, age) => {
    if (youths > 0) sum += youths * (upTo[last - age]! - awayNodes[last - age]! / 2);
  });
  return sum;
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
      [`profile/${id}/meanInCare`, sums[p]!.treated + sums[p]!.held],
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
