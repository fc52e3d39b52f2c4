import { boundedStore } from "../engine/bounded-store.ts";
import type { Distribution } from "../engine/distributions/distribution.ts";
import { tableLength, toLengthBiasedTable, toQuantileTable } from "../engine/distributions/quantile-table.ts";
import { toQuantile, type Quantile } from "../engine/distributions/quantile.ts";
import { nameWord } from "../engine/random-source.ts";
import type { CareSystem, StartingGroup } from "../youth-care/care-system.ts";

/** A care system with its tables of quantiles and the words and shares of its names. -1 stands for "none". */
export interface CompiledSystem {
  readonly system: CareSystem;
  readonly forms: number;
  /** Acceptable forms of the profile that has most of them. */
  readonly choices: number;
  /** All quantile tables behind each other, and the offsets of those in use. */
  readonly tables: Float64Array;
  readonly stayTable: Int32Array;
  /** Lengths of stays that are met under way, where the first caseload has any; -1 elsewhere. */
  readonly residualStayTable: Int32Array;
  readonly holdTable: Int32Array;
  readonly residualHoldTable: Int32Array;
  readonly ageTable: Int32Array;
  readonly becomesUrgentTable: number;
  readonly leavesTable: number;
  readonly returnTable: number;
  readonly residualReturnTable: number;
  readonly exponentialTable: number;
  /** For each row of the first caseload the days that have passed, where they are known. */
  readonly startDays: Readonly<Record<"inCare" | "waiting" | "returning", readonly (Quantile | null)[]>>;
  readonly profileShare: Float64Array;
  readonly profileWord: Int32Array;
  readonly regionShare: Float64Array;
  readonly regionWord: Int32Array;
  readonly destinationShare: Float64Array;
  readonly destinationWord: Int32Array;
  /** By form; -1: no delay. */
  readonly openingDelayTable: Int32Array;
  readonly retrainingTable: number;
  /** Places in the landsdeel before anything opens or closes. */
  readonly placesAtStart: number;
}

/** Build the quantile tables of a system, each different spread once; those that were made for another system are used again. */
export function compileSystem(system: CareSystem): CompiledSystem {
  const tables = createTables();
  const { forms, profiles, placement, returns, outflow } = system;
  const { rules: transitionRules } = system.capacityPlan;
  const choices = Math.max(1, ...profiles.map(({ acceptableForms }) => acceptableForms.length));
  const stays = profiles.flatMap(({ stayIn }) => stayIn);
  const isMet = new Uint8Array(stays.length);
  for (const { form, profile, days } of system.startingPosition.inCare)
    if (days === null) isMet[profile * forms.length + form] = 1;
  const flat = {
    stayTable: Int32Array.from(stays, tables.plain),
    residualStayTable: Int32Array.from(stays, (stay, index) => (isMet[index] === 1 ? tables.lengthBiased(stay) : -1)),
    holdTable: Int32Array.from(forms, ({ hold }) => tables.plain(hold.days)),
    residualHoldTable: Int32Array.from(forms, ({ hold }) => tables.lengthBiased(hold.days)),
    ageTable: Int32Array.from(profiles, ({ ageAtReferral }) => tables.plain(ageAtReferral)),
    becomesUrgentTable: placement.becomesUrgentAfter === null ? -1 : tables.plain(placement.becomesUrgentAfter),
    leavesTable: placement.leavesAfter === null ? -1 : tables.plain(placement.leavesAfter),
    returnTable: tables.plain(returns.after),
    residualReturnTable: tables.lengthBiased(returns.after),
    openingDelayTable: Int32Array.from(transitionRules.openingDelay, (delay) =>
      delay === null ? -1 : tables.plain(delay),
    ),
    retrainingTable: transitionRules.staff === null ? -1 : tables.plain(transitionRules.staff.retrainingDays),
    exponentialTable: tables.plain({ kind: "exponential", mean: 1 }),
  };
  return {
    system,
    forms: forms.length,
    choices,
    tables: tables.all(),
    ...flat,
    startDays: startDaysOf(system.startingPosition),
    ...sharesAndNames(system, outflow.destinations),
    placesAtStart: system.locations.reduce(
      (sum, { form, placesAtStart }) => sum + (forms[form]!.role === "elsewhere" ? 0 : placesAtStart),
      0,
    ),
  };
}

function startDaysOf({ inCare, waiting, returning }: CareSystem["startingPosition"]): CompiledSystem["startDays"] {
  const quantiles = (rows: readonly StartingGroup[]) =>
    rows.map(({ days }) => (days === null ? null : toQuantile(days)));
  return { inCare: quantiles(inCare), waiting: quantiles(waiting), returning: quantiles(returning) };
}

function sharesAndNames(system: CareSystem, destinations: CareSystem["outflow"]["destinations"]) {
  return {
    profileShare: Float64Array.from(system.profiles, ({ share }) => share),
    profileWord: Int32Array.from(system.profiles, ({ id }) => nameWord(`profile/${id}`)),
    regionShare: Float64Array.from(system.regions, ({ share }) => share),
    regionWord: Int32Array.from(system.regions, ({ id }) => nameWord(`region/${id}`)),
    destinationShare: Float64Array.from(destinations, ({ share }) => share),
    destinationWord: Int32Array.from(destinations, ({ id }) => nameWord(`destination/${id}`)),
  };
}

/** About 17 MB at most: those of a scenario and of what is changed in it, in a thread that runs one version after another. */
const tableOf = boundedStore<Float64Array>(256);

function createTables() {
  const offsets = new Map<string, number>();
  const made: Float64Array[] = [];
  const add = (name: string, make: () => Float64Array): number => {
    const known = offsets.get(name);
    if (known !== undefined) return known;
    const offset = made.length * tableLength;
    made.push(tableOf(name, make));
    offsets.set(name, offset);
    return offset;
  };
  return {
    plain: (spread: Distribution) => add(JSON.stringify(spread), () => toQuantileTable(spread)),
    lengthBiased: (spread: Distribution) =>
      add(`length-biased ${JSON.stringify(spread)}`, () => toLengthBiasedTable(toQuantileTable(spread))),
    all: () => {
      const all = new Float64Array(made.length * tableLength);
      made.forEach((table, index) => all.set(table, index * tableLength));
      return all;
    },
  };
}
