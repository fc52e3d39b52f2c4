import { boundedStore } from "../engine/bounded-store.ts";
import type { Distribution } from "../engine/distributions/distribution.ts";
import type { CareSystem, FollowUp } from "../youth-care/care-system.ts";
import { ageCell, ageCells, lengthInMonths, older, sumOf } from "./age-spread.ts";
import { shapeOf } from "./shape-cache.ts";
import { uniformPartOf } from "./length-shape.ts";
import type { YouthGroup } from "./youth-group.ts";

/** What is needed to say at which ages youths come back or go on: lengths in months, made once. */
export interface LaterInflow {
  readonly system: CareSystem;
  /** Share for whom the best form is asked for, the mean over the run. */
  readonly bestFormAskedShare: number;
  readonly stay: (form: number, profile: number) => Float64Array;
  readonly failedStay: (form: number, profile: number) => Float64Array;
  readonly hold: (form: number) => Float64Array;
  readonly away: () => Float64Array;
  /** Ages at the end of stays that were worked out already, by group and form. */
  readonly endAges: WeakMap<YouthGroup, EndAges[]>;
}

const months = boundedStore<Float64Array>(256);

/** A length in months, or a uniform part of it; kept as long as it stays in use. */
function monthsOf(distribution: Distribution): Float64Array {
  return months(JSON.stringify(distribution), () => lengthInMonths(shapeOf(distribution)));
}

function monthsOfPart(distribution: Distribution): Float64Array {
  return months(`part ${JSON.stringify(distribution)}`, () => lengthInMonths(uniformPartOf(shapeOf(distribution))));
}

export function toLaterInflow(system: CareSystem): LaterInflow {
  const stayIn = (form: number, profile: number) => system.profiles[profile]!.stayIn[form]!;
  const days = system.triage.bestFormAskedShare;
  return {
    system,
    bestFormAskedShare: days.length === 0 ? 1 : sumOf(days) / days.length,
    stay: (form, profile) => monthsOf(stayIn(form, profile)),
    failedStay: (form, profile) => monthsOfPart(stayIn(form, profile)),
    hold: (form) => monthsOf(system.forms[form]!.hold.days),
    away: () => monthsOf(system.returns.after),
    endAges: new WeakMap(),
  };
}

/** Ages of youths by month at the end of their stays in a form: those that ended well, and those that failed. */
export function agesAtEnd(later: LaterInflow, form: number, group: YouthGroup): EndAges {
  const known = later.endAges.get(group) ?? [];
  later.endAges.set(group, known);
  return (known[form] ??= toEndAges(later, form, group));
}

function toEndAges(later: LaterInflow, form: number, { profile, middles }: YouthGroup): EndAges {
  const { endsAtAge, runsOnShare, failure } = later.system.forms[form]!;
  const failedShare = failure?.share ?? 0;
  const ended = older(middles, later.stay(form, profile));
  if (endsAtAge !== null) cutAtBirthday(ended, middles, ageCell(endsAtAge), runsOnShare);
  if (failedShare === 0) return { ended, failed: nobodyFailed };
  const failed = older(middles, later.failedStay(form, profile));
  let cut = 0;
  for (let i = 0; i < ageCells; i++) {
    // The birthday may come before the failure: then the stay just ends.
    if (endsAtAge !== null && i >= ageCell(endsAtAge)) {
      cut += failed[i]! * (1 - runsOnShare) * failedShare;
      failed[i]! *= runsOnShare;
    }
    ended[i]! *= 1 - failedShare;
    failed[i]! *= failedShare;
  }
  ended[ageCell(endsAtAge ?? 0)]! += cut;
  return { ended, failed };
}

const nobodyFailed = new Float64Array(ageCells);

export interface EndAges {
  readonly ended: Float64Array;
  readonly failed: Float64Array;
}

/** Ages at which youths leave the place for good: after a hold, for the share that holds. */
export function agesAtLeaving(later: LaterInflow, form: number, ended: Float64Array): Float64Array {
  const { share } = later.system.forms[form]!.hold;
  if (share === 0) return ended;
  const held = older(ended, later.hold(form));
  return ended.map((youths, i) => (1 - share) * youths + share * held[i]!);
}

/** Add to `inflow` (by profile and month) what the stays of these groups give in later stays, all in the form asked for. */
export function addLaterInflow(
  later: LaterInflow,
  groups: readonly YouthGroup[],
  rates: readonly Float64Array[],
  inflow: readonly Float64Array[],
): void {
  const returning = later.system.profiles.map(() => new Float64Array(ageCells));
  for (const group of groups) {
    const rate = sumOf(rates[group.profile]!);
    if (rate < 1e-12) continue;
    for (const { form, share } of askedForms(later.system, group, later.bestFormAskedShare)) {
      if (share > 0) addAfterStay(later, { group, form, youths: rate * share }, inflow, returning);
    }
  }
  addReturns(later, returning, inflow);
}

/** Whether a form is asked for by those who ask for the best one, by those who go the usual way, or by all. */
export type AskedWhen = "bestAsked" | "usualAsked" | "always";

/** The forms that a group asks for, with shares; those who find none on the usual way are left out. */
export function askedForms(
  { profiles, triage }: CareSystem,
  { profile, forms }: YouthGroup,
  bestFormAskedShare: number,
): { form: number; share: number; when: AskedWhen }[] {
  const best = forms[0];
  if (best === undefined) return [];
  const { acceptableForms } = profiles[profile]!;
  const usual = triage.usualForm === null ? -1 : acceptableForms.indexOf(triage.usualForm);
  const onTheUsualWay = usual < 0 ? best : acceptableForms.slice(usual).find((form) => forms.includes(form));
  if (onTheUsualWay === best) return [{ form: best, share: 1, when: "always" }];
  const asksBest = { form: best, share: bestFormAskedShare, when: "bestAsked" } as const;
  if (onTheUsualWay === undefined) return [asksBest];
  return [asksBest, { form: onTheUsualWay, share: 1 - bestFormAskedShare, when: "usualAsked" }];
}

/** The share that goes on to follow-up forms after a stay. */
export function followUpsAfter(system: CareSystem, form: number, profile: number): FollowUp[] {
  return system.profiles[profile]!.followUps.filter(({ fromForm }) => fromForm === null || fromForm === form);
}

interface StaysFrom {
  readonly group: YouthGroup;
  readonly form: number;
  /** Youths a day, by the share of the group in its profile and stage in `group.middles`. */
  readonly youths: number;
}

function addAfterStay(
  later: LaterInflow,
  { group, form, youths }: StaysFrom,
  inflow: readonly Float64Array[],
  returning: readonly Float64Array[],
): void {
  const { ended, failed } = agesAtEnd(later, form, group);
  const left = agesAtLeaving(later, form, ended);
  const atFollowUp = later.system.outflow.holdBeforeFollowUp ? left : ended;
  if (failed !== nobodyFailed) addTo(inflow[group.profile]!, failed, youths);
  let leaving = 1;
  for (const { profile, share } of followUpsAfter(later.system, form, group.profile)) {
    addTo(inflow[profile]!, atFollowUp, youths * share);
    leaving -= share;
  }
  addTo(returning[group.profile]!, left, youths * leaving);
}

function addReturns(later: LaterInflow, returning: readonly Float64Array[], inflow: readonly Float64Array[]): void {
  const { share, newProfileShare, untilAge } = later.system.returns;
  if (share === 0) return;
  const last = ageCell(untilAge);
  returning.forEach((leaving, profile) => {
    const back = older(leaving, later.away()).map((youths, i) => (i < last ? youths * share : 0));
    later.system.profiles.forEach((drawn, p) => {
      addTo(inflow[p]!, back, newProfileShare * drawn.share + (p === profile ? 1 - newProfileShare : 0));
    });
  });
}

function addTo(sum: Float64Array, youths: Float64Array, factor: number): void {
  for (let i = 0; i < ageCells; i++) sum[i]! += factor * youths[i]!;
}

/** Stays that would pass the birthday end there, but for the share that runs on or began after it. */
function cutAtBirthday(ended: Float64Array, middles: Float64Array, birthday: number, runsOnShare: number): void {
  let cut = 0;
  for (let i = birthday; i < ageCells; i++) {
    cut += (1 - runsOnShare) * ended[i]!;
    ended[i]! *= runsOnShare;
  }
  for (let i = birthday; i < ageCells; i++) {
    // Who comes in at or after the birthday leaves at once, at the age of that day.
    const cameAfter = (1 - runsOnShare) * middles[i]!;
    ended[i]! += cameAfter;
    cut -= cameAfter;
  }
  ended[birthday]! += Math.max(0, cut);
}
