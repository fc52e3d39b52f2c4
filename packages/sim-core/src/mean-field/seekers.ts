import type { CareSystem } from "../youth-care/care-system.ts";
import { askedForms, followUpsAfter, type AskedWhen } from "./later-inflow.ts";
import { regular, urgent } from "./waiting-laws.ts";
import { stageNumber } from "./youth-group.ts";
import type { Seeker } from "./seeker.ts";
import { toListLayouts, type ListLayout, type SeekerPlace } from "./waiting-layout.ts";
import type { YouthGroups } from "./youth-groups.ts";

/** A way to look for a place: the seekers with and without a second choice, and the share that goes this way. */
export interface Route {
  readonly plain: number;
  readonly accepting: number;
  readonly share: number;
  readonly when: AskedWhen;
}

export interface SeekerPlan {
  readonly seekers: readonly Seeker[];
  /** The list of each form, and where in the list of the form that is asked for a seeker stands. */
  readonly layouts: readonly ListLayout[];
  readonly places: readonly SeekerPlace[];
  /** By `profile * stages + stage`. */
  readonly referral: readonly (readonly Route[])[];
  /** The ways on after a stay; by `form * groups + group` the numbers of those after its end and after its failure, -1: none. */
  readonly waysOn: readonly WaysOn[];
  readonly followUp: Int32Array;
  readonly failure: Int32Array;
  /** Stays that anybody can ever be in. */
  readonly stays: number;
}

/** Where youths go on to after a stay. */
export interface WaysOn {
  readonly routes: readonly Route[];
  readonly urgency: 0 | 1;
  /** Share of all who end their stay so that goes on, and the part of it that keeps its place meanwhile. */
  readonly share: number;
  readonly keeping: number;
}

/** Every way to look for a place that can happen in a system. */
export function toSeekerPlan(system: CareSystem, tables: YouthGroups): SeekerPlan {
  const book = seekerBook();
  const { groups } = tables;
  const referral = tables.ofStage.map((members) =>
    members.flatMap((group) => referralRoutes(system, tables, group, book)),
  );
  const { waysOn, numberOf } = waysOnBook(book.seekers);
  const followUp = new Int32Array(system.forms.length * groups.length).fill(-1);
  const failure = new Int32Array(system.forms.length * groups.length).fill(-1);
  let stays = 0;
  groups.forEach((_, group) => {
    for (const form of formsWithin(system, tables, group)) {
      const stay = { form, group };
      stays++;
      followUp[form * groups.length + group] = numberOf(followUpRoutes(system, tables, stay, book), regular);
      failure[form * groups.length + group] = numberOf(failureRoutes(system, tables, stay, book), urgent);
    }
  });
  const bestForm = Int32Array.from(groups, ({ forms: [best] }) => best ?? -1);
  const lists = toListLayouts(book.seekers, system.forms.length, bestForm);
  return { seekers: book.seekers, ...lists, referral, waysOn, followUp, failure, stays };
}

interface SeekerBook {
  readonly seekers: Seeker[];
  /** The numbers of a seeker without and with a second choice. */
  readonly enter: (way: Way) => { plain: number; accepting: number };
}

type Way = Omit<Seeker, "acceptsOthers">;

function seekerBook(): SeekerBook {
  const seekers: Seeker[] = [];
  const numbers = new Map<string, number>();
  const enterOne = (way: Way, acceptsOthers: boolean) => {
    const key = JSON.stringify([way, acceptsOthers]);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, seekers.push({ ...way, acceptsOthers }) - 1);
    return seekers.length - 1;
  };
  const enter = (way: Way) => {
    const plain = enterOne(way, false);
    return { plain, accepting: way.others.length > 0 ? enterOne(way, true) : plain };
  };
  return { seekers, enter };
}

/** Stays after which youths go on in the same way share a number. */
function waysOnBook(seekers: readonly Seeker[]): {
  waysOn: WaysOn[];
  numberOf: (routes: readonly Route[], urgency: 0 | 1) => number;
} {
  const waysOn: WaysOn[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (routes: readonly Route[], urgency: 0 | 1) => {
    if (routes.length === 0) return -1;
    const key = JSON.stringify([routes, urgency]);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const sum = (some: readonly Route[]) => some.reduce((total, { share }) => total + share, 0);
    const keeping = sum(routes.filter(({ plain }) => seekers[plain]!.holds >= 0));
    numbers.set(key, waysOn.length);
    return waysOn.push({ routes, urgency, share: sum(routes), keeping }) - 1;
  };
  return { waysOn, numberOf };
}

function referralRoutes(system: CareSystem, tables: YouthGroups, number: number, { enter }: SeekerBook): Route[] {
  const group = tables.groups[number]!;
  const way = { group: number, holds: -1, isReferral: true, leavesFrom: -1 };
  const asked = askedForms(system, group, 1);
  return asked.map(({ form, when }) => ({
    ...enter({ ...way, asked: form, others: group.forms.slice(group.forms.indexOf(form) + 1) }),
    share: group.share,
    when,
  }));
}

interface StayOf {
  readonly form: number;
  readonly group: number;
}

function followUpRoutes(system: CareSystem, tables: YouthGroups, stay: StayOf, book: SeekerBook): Route[] {
  const { profile } = tables.groups[stay.group]!;
  return followUpsAfter(system, stay.form, profile).flatMap((followUp) =>
    laterGroups(tables, followUp.profile, stay.group).flatMap((number): Route[] => {
      const group = tables.groups[number]!;
      const asked = group.forms[0];
      // Too old for every form: there is no follow-up then.
      if (asked === undefined) return [];
      const way: Way = {
        asked,
        group: number,
        others: group.forms.slice(1),
        holds: followUp.whileFull === "holdsPlace" ? stay.form : -1,
        isReferral: false,
        leavesFrom: followUp.whileFull === "leaves" ? stay.form * tables.groups.length + stay.group : -1,
      };
      return [{ ...book.enter(way), share: followUp.share * group.share, when: "always" }];
    }),
  );
}

function failureRoutes(system: CareSystem, tables: YouthGroups, stay: StayOf, book: SeekerBook): Route[] {
  const { failure } = system.forms[stay.form]!;
  if (failure === null || failure.share === 0) return [];
  const groups = tables.failedTo[failure.to * system.profiles.length + tables.groups[stay.group]!.profile] ?? [];
  return groups.map((group) => ({
    ...book.enter({ asked: failure.to, group, others: [], holds: stay.form, isReferral: false, leavesFrom: -1 }),
    share: tables.groups[group]!.share,
    when: "always",
  }));
}

/** The groups in which a youth goes on. */
function laterGroups(tables: YouthGroups, profile: number, from: number): readonly number[] {
  return tables.ofStage[stageNumber(profile, tables.groups[from]!.stage + 1)]!;
}

/** The forms in which youths of a group can be: by choice, outside the landsdeel, at the start, and after failures. */
function formsWithin(system: CareSystem, tables: YouthGroups, group: number): Set<number> {
  const { profile, forms } = tables.groups[group]!;
  const within = new Set(forms);
  if (system.placement.elsewhereForm !== null) within.add(system.placement.elsewhereForm);
  for (const part of system.startingPosition.inCare) if (part.profile === profile) within.add(part.form);
  for (const { failure } of system.forms) if (failure !== null) within.add(failure.to);
  return within;
}
