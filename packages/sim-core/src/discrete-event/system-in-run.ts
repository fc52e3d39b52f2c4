import type { FollowUp, WaitingRule } from "../youth-care/care-system.ts";
import type { CompiledSystem } from "./compiled-system.ts";
import { Counter } from "./counter.ts";
import type { Membership } from "./youth.ts";

/**
 * A care form in a run: its rules as plain numbers, what stands there now, and what was counted of it. Times are days since
 * the start of the run; Infinity stands for "never".
 */
export class RunForm {
  readonly index: number;
  readonly isUnlimited: boolean;
  readonly isElsewhere: boolean;
  readonly isClosed: boolean;
  readonly entryFromAge: number;
  readonly entryUntilAge: number;
  readonly endsAtAge: number;
  readonly runsOnShare: number;
  readonly holdShare: number;
  readonly holdTable: number;
  readonly failureShare: number;
  readonly transferWithin: number;
  /** Where a stay that fails goes on; null where stays do not fail. */
  failsTo: RunForm | null = null;
  readonly locations: RunLocation[] = [];

  freePlaces = 0;
  /** A place came free and nobody has looked yet. */
  isToFill = false;
  readonly lists: readonly WaitingList[] = [new WaitingList(this), new WaitingList(this), new WaitingList(this)];
  /** By form, by its number: youths who hold a place here and wait for that form. */
  readonly holdsFor: Int32Array;
  /** Found waiting in a circle at some moment of this replication; and a scratch mark for the search. */
  isInCircle = false;
  isStuck = false;

  readonly inCare = new Counter();
  readonly held = new Counter();
  readonly waiting = new Counter();
  readonly places = new Counter();
  /** Youths who hold a place elsewhere until this form has one. */
  readonly blocked = new Counter();
  readonly tally = new FormTally();

  constructor({ system, holdTable, forms }: CompiledSystem, index: number) {
    const form = system.forms[index]!;
    this.index = index;
    this.isUnlimited = form.hasUnlimitedPlaces;
    this.isElsewhere = form.role === "elsewhere";
    this.isClosed = form.role === "closed";
    [this.entryFromAge, this.entryUntilAge] = form.entryAges;
    this.endsAtAge = form.endsAtAge ?? Infinity;
    this.runsOnShare = form.runsOnShare;
    this.holdShare = form.hold.share;
    this.holdTable = holdTable[index]!;
    this.failureShare = form.failure?.share ?? 0;
    this.transferWithin = form.transferWithinDays ?? Infinity;
    this.holdsFor = new Int32Array(forms);
  }
}

/** Youths who wait for a form, for one reason, in order of joining. */
export class WaitingList {
  readonly form: RunForm;
  first: Membership | null = null;
  last: Membership | null = null;

  constructor(form: RunForm) {
    this.form = form;
  }
}

/** Where units of one form stand. A form with one location counts its youths and places once, for both. */
export class RunLocation {
  readonly index: number;
  readonly form: RunForm;
  planned = 0;
  occupied = 0;
  readonly inCare: Counter;
  readonly places: Counter;

  constructor(index: number, form: RunForm, isOnly: boolean) {
    this.index = index;
    this.form = form;
    this.inCare = isOnly ? form.inCare : new Counter();
    this.places = isOnly ? form.places : new Counter();
  }
}

export class RunRegion {
  readonly index: number;
  readonly inCare = new Counter();
  readonly waiting = new Counter();
  readonly tally = new PlacementTally();

  constructor(index: number) {
    this.index = index;
  }
}

export class RunProfile {
  readonly index: number;
  readonly urgentShare: number;
  readonly ageTable: number;
  /** Best first. */
  readonly acceptable: readonly RunForm[];
  /** Where the list begins for a youth who goes the usual way; 0 where the profile does not know the usual form. */
  readonly usualChoice: number;
  /** By number of a form: the table of the stay there, and what may come after it. */
  readonly stayTable: Int32Array;
  readonly followUps: readonly (readonly FollowUp[])[];
  readonly tally = new PlacementTally();

  constructor({ system, stayTable, ageTable }: CompiledSystem, index: number, forms: readonly RunForm[]) {
    const { urgentShare, acceptableForms, followUps } = system.profiles[index]!;
    this.index = index;
    this.urgentShare = urgentShare;
    this.ageTable = ageTable[index]!;
    this.acceptable = acceptableForms.map((form) => forms[form]!);
    this.usualChoice = Math.max(0, acceptableForms.indexOf(system.triage.usualForm ?? -1));
    this.stayTable = stayTable.slice(index * forms.length, (index + 1) * forms.length);
    this.followUps = forms.map((form) =>
      followUps.filter(({ fromForm }) => fromForm === null || fromForm === form.index),
    );
  }
}

/** What a youth without a place does, and when: a rule for urgent youths and one for the others. */
export class RunRule {
  readonly fallsBackAfter: number;
  readonly secondChoiceShare: number;
  readonly waitsForAll: boolean;
  readonly elsewhereAfter: number;

  constructor(rule: WaitingRule) {
    this.fallsBackAfter = rule.fallsBackAfterDays ?? Infinity;
    this.secondChoiceShare = rule.secondChoiceShare;
    this.waitsForAll = rule.waitsFor === "acceptable";
    this.elsewhereAfter = rule.goesElsewhereAfterDays ?? Infinity;
  }
}

/** Sums over the measured part of a replication, by form. Those of days begin as NaN: what may be a fraction is kept as one. */
export class FormTally {
  admissions = 0;
  mismatchAdmissions = 0;
  asked = 0;
  foundFull = 0;
  gotAsked = 0;
  stays = 0;
  staysOver12 = 0;
  /** Stays that failed here. */
  failed = 0;
  gotAskedWaitDays = NaN;
  stayDays = NaN;
  /** Youth by youth: days spent in the form within the measured part. */
  daysInForm = NaN;
}

/** First placements of a region or of a profile. */
export class PlacementTally {
  placements = 0;
  mismatches = 0;
  waitDays = NaN;
}

/** Everything of a system that a youth meets, joined by references instead of numbers. */
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- the run takes its types from here
export function createSystemInRun(compiled: CompiledSystem) {
  const { system } = compiled;
  const forms = system.forms.map((_, index) => new RunForm(compiled, index));
  for (const form of forms) form.failsTo = forms[system.forms[form.index]!.failure?.to ?? -1] ?? null;
  const locations = system.locations.map((location, index) => {
    const form = forms[location.form]!;
    return new RunLocation(index, form, system.forms[location.form]!.locations.length === 1);
  });
  for (const form of forms) {
    for (const location of system.forms[form.index]!.locations) form.locations.push(locations[location]!);
  }
  return {
    forms,
    locations,
    regions: system.regions.map((_, index) => new RunRegion(index)),
    profiles: system.profiles.map((_, index) => new RunProfile(compiled, index, forms)),
    rules: { urgent: new RunRule(system.placement.urgent), regular: new RunRule(system.placement.regular) },
    /** The form outside the landsdeel; null where there is none. */
    elsewhere: forms[system.placement.elsewhereForm ?? -1] ?? null,
    /** Youths without a place, over all forms; and youths in another form than their best one. */
    waiting: new Counter(),
    inMismatch: new Counter(),
  };
}

/** All counters of a system, each once. */
export function countersOf(system: ReturnType<typeof createSystemInRun>): Counter[] {
  const { forms, locations, regions } = system;
  const all = [
    ...forms.flatMap(({ inCare, held, waiting, places, blocked }) => [inCare, held, waiting, places, blocked]),
    ...locations.flatMap(({ inCare, places }) => [inCare, places]),
    ...regions.flatMap(({ inCare, waiting }) => [inCare, waiting]),
  ];
  return [...new Set([...all, system.waiting, system.inMismatch])];
}
