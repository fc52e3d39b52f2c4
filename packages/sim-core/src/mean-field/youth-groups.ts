import type { CareSystem, YouthProfile } from "../youth-care/care-system.ts";
import { ageCells, cutSpread, spreadOf, sumOf, toMiddles, type AgeSpread } from "./age-spread.ts";
import { addLaterInflow, type LaterInflow } from "./later-inflow.ts";
import { stageNumber, stages, type YouthGroup } from "./youth-group.ts";

export interface YouthGroups {
  readonly groups: readonly YouthGroup[];
  /** Numbers of the groups of `profile * stages + stage`. */
  readonly ofStage: readonly (readonly number[])[];
  /** Groups of youths whose stay failed, with the one form that is left to them, by `form * profiles + profile`. */
  readonly failedTo: readonly (readonly number[] | undefined)[];
}

/** Groups by profile, stage and forms, and the groups of youths whose stay failed. */
export function toYouthGroups(system: CareSystem, later: LaterInflow): YouthGroups {
  return withFailed(system, toGroupsByStage(system, later));
}

/** All groups of a system but those of failed stays, with the ages at which later stays begin. */
function toGroupsByStage(system: CareSystem, later: LaterInflow): GroupsByStage {
  const empty = (): Float64Array[] => system.profiles.map(() => new Float64Array(ageCells));
  const byStage: YouthGroup[][] = [system.profiles.flatMap((profile, p) => firstStageGroups(system, profile, p))];
  if (!agesMatter(system)) return numbered(byStage[0]!, system.profiles.length, 1);
  let inflow = system.profiles.map((_, p) => inflowOf(byStage[0]!, p, system.profiles[p]!.share));
  for (let stage = 1; stage < stages; stage++) {
    const base = empty();
    addLaterInflow(later, byStage[stage - 1]!, inflow, base);
    inflow = base;
    byStage.push(laterGroups(system, byStage[0]!, inflow, stage));
    // The last stage feeds itself; each round is a return share smaller than the one before.
    for (let round = 0; stage === stages - 1 && round < 4; round++) {
      const next = base.map((youths) => youths.slice());
      addLaterInflow(later, byStage[stage]!, inflow, next);
      inflow = next;
      byStage[stage] = laterGroups(system, byStage[0]!, inflow, stage);
    }
  }
  return numbered(byStage.flat(), system.profiles.length, stages);
}

type GroupsByStage = Omit<YouthGroups, "failedTo">;

/** After a failure one form counts as the best and only one, for those whom it admits at the ages of later stays. */
function withFailed(system: CareSystem, { groups, ofStage }: GroupsByStage): YouthGroups {
  const all = [...groups];
  const failedTo: number[][] = [];
  for (const to of new Set(system.forms.flatMap(({ failure }) => (failure === null ? [] : [failure.to])))) {
    system.profiles.forEach((_, profile) => {
      failedTo[to * system.profiles.length + profile] = ofStage[stageNumber(profile, stages - 1)]!.flatMap((number) => {
        const group = admittedPart(system, groups[number]!, to);
        return group === null ? [] : [all.push(group) - 1];
      });
    });
  }
  return { groups: all, ofStage, failedTo };
}

function admittedPart(system: CareSystem, group: YouthGroup, form: number): YouthGroup | null {
  const [from, until] = system.forms[form]!.entryAges;
  const { youths } = cutSpread(group.middles, from, until);
  const share = sumOf(youths) / sumOf(group.middles);
  if (share < 1e-6) return null;
  // Ages are exact only within a month after a cut: where nothing is cut they stay as they are.
  const ages = share > 1 - 1e-9 ? group.ages : cutSpread(group.middles, from, until);
  return { ...group, stage: stages - 1, share: group.share * share, forms: [form], ages, middles: youths };
}

/** Whether a later stay can differ from a first one: some birthday or age limit lies within reach. */
function agesMatter({ forms, profiles, returns }: CareSystem): boolean {
  const oldest = 27;
  const entered = new Set(profiles.flatMap(({ acceptableForms }) => acceptableForms));
  return (
    (returns.share > 0 && returns.untilAge < oldest) ||
    forms.some(
      ({ entryAges: [from, until], endsAtAge, runsOnShare }, form) =>
        (endsAtAge !== null && runsOnShare < 1) || (entered.has(form) && (from > 0 || until < oldest)),
    )
  );
}

/** Later stages without groups of their own share those of the stages before. */
function numbered(groups: readonly YouthGroup[], profiles: number, ownStages: number): GroupsByStage {
  const members = (profile: number, stage: number) =>
    groups.flatMap((group, g) => (group.profile === profile && group.stage === stage ? [g] : []));
  const ofStage = Array.from({ length: profiles * stages }, (_, number) =>
    members(Math.floor(number / stages), Math.min(number % stages, ownStages - 1)),
  );
  return { groups, ofStage };
}

function inflowOf(groups: readonly YouthGroup[], profile: number, rate: number): Float64Array {
  const youths = new Float64Array(ageCells);
  for (const group of groups) {
    if (group.profile !== profile) continue;
    for (let i = 0; i < ageCells; i++) youths[i]! += rate * group.middles[i]!;
  }
  return youths;
}

function firstStageGroups(system: CareSystem, profile: YouthProfile, number: number): YouthGroup[] {
  const parts = ageParts(system, profile).map(({ from, until, forms }) => ({
    forms,
    ages: spreadOf(profile.ageAtReferral, from, until),
  }));
  return toGroups(parts, number, 0);
}

function laterGroups(
  system: CareSystem,
  first: readonly YouthGroup[],
  inflow: readonly Float64Array[],
  stage: number,
): YouthGroup[] {
  return system.profiles.flatMap((profile, p) => {
    const youths = inflow[p]!;
    // Nobody comes later in the steady state: whoever does all the same counts as new.
    if (sumOf(youths) < 1e-12)
      return first.filter((group) => group.profile === p).map((group) => ({ ...group, stage }));
    const parts = ageParts(system, profile).map(({ from, until, forms }) => ({
      forms,
      ages: cutSpread(youths, from, until),
    }));
    return toGroups(parts, p, stage);
  });
}

function toGroups(
  parts: readonly { forms: readonly number[]; ages: AgeSpread }[],
  profile: number,
  stage: number,
): YouthGroup[] {
  const total = parts.reduce((sum, { ages }) => sum + sumOf(ages.youths), 0);
  const groups = parts.map(({ forms, ages }): YouthGroup => {
    const share = sumOf(ages.youths) / total;
    return { profile, stage, share, forms, ages, middles: scaled(toMiddles(ages), 1 / total) };
  });
  const known = groups.filter(({ share }) => share > 1e-6);
  const kept = known.reduce((sum, { share }) => sum + share, 0);
  return known.map((group) => ({ ...group, share: group.share / kept, middles: scaled(group.middles, 1 / kept) }));
}

function scaled(youths: Float64Array, factor: number): Float64Array {
  return youths.map((value) => value * factor);
}

interface AgePart {
  from: number;
  until: number;
  forms: readonly number[];
}

/** The ages at which what a profile may enter changes, and what it may enter in between. */
function ageParts(system: CareSystem, profile: YouthProfile): AgePart[] {
  const limits = profile.acceptableForms.flatMap((form) => system.forms[form]!.entryAges);
  const inner = [...new Set(limits)].filter((age) => age > 0 && age < ageCells / 12).sort((a, b) => a - b);
  const borders = [0, ...inner, Infinity];
  const parts: AgePart[] = [];
  for (let i = 0; i + 1 < borders.length; i++) {
    const from = borders[i]!;
    const until = borders[i + 1]!;
    const forms = profile.acceptableForms.filter((form) => {
      const [lowest, below] = system.forms[form]!.entryAges;
      return lowest <= from && from < below;
    });
    const last = parts.at(-1);
    if (last !== undefined && last.forms.join() === forms.join()) last.until = until;
    else parts.push({ from, until, forms });
  }
  return parts;
}
