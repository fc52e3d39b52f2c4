import { formatDate, parseDate, type EpochDay, type UnitSummary } from "@plaatsbepaling/sim-core";
import type { PlanGroup } from "../../parameters/plan-groups.ts";
import type { RunResult } from "../../simulation/scenario-runner.ts";

/** What became of a group of the plan over the runs: of its unit that was the latest. */
export interface PlanFate {
  readonly units: number;
  /** Share of the runs in which it happened before the end. */
  readonly realisedShare: number;
  /** Share of the runs in which it happened after the planned date, or not at all. */
  readonly laterShare: number;
  /** Null where it never happened. */
  readonly realised: { readonly low: EpochDay; readonly middle: EpochDay; readonly high: EpochDay } | null;
  /** Mean days held back over all runs, by the rule that did it. */
  readonly heldDays: UnitSummary["meanHeldDays"];
}

/** Null where the runs know of no such group: it has moved since, or lies beyond their end. */
export function fateOf(run: RunResult, group: PlanGroup): PlanFate | null {
  const planned = formatDate(group.day);
  const units = (run.summary.transition?.units ?? []).filter(
    ({ change, form, location, places, units: count, ...unit }) =>
      unit.planned === planned &&
      change === group.change &&
      form === group.form &&
      location === group.location &&
      places * group.units === group.places * count,
  );
  const last = units.toSorted((a, b) => middleOf(a) - middleOf(b)).at(-1);
  if (last === undefined) return null;
  const { realised } = last;
  return {
    units: group.units,
    realisedShare: last.realisedShare,
    laterShare: laterShare(run, last),
    realised:
      realised === null ? null : { low: dayOf(realised.p5), middle: dayOf(realised.p50), high: dayOf(realised.p95) },
    heldDays: last.meanHeldDays,
  };
}

function laterShare({ batch, system }: RunResult, { change, form, location, number, planned }: UnitSummary): number {
  const totals = batch.transition[`${change}/${form}/${location}/${number}`];
  if (totals === undefined) return 0;
  const inTime = Object.entries(totals.realisedOn).filter(([day]) => system.start + Number(day) <= dayOf(planned));
  return 1 - inTime.reduce((sum, [, count]) => sum + count, 0) / totals.replications;
}

function middleOf({ realised }: UnitSummary): number {
  return realised === null ? Infinity : dayOf(realised.p50);
}

function dayOf(iso: string): EpochDay {
  const day = parseDate(iso);
  if (day === null) throw new Error(`${iso} is not a date.`);
  return day;
}
