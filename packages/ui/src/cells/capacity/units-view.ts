import { logNamesOf, parseDate, type UnitSummary } from "@plaatsbepaling/sim-core";
import type { Words } from "../../i18n/words.ts";
import type { Freshness, ShownResults } from "../../results/shown-results.ts";
import type { RunResult } from "../../simulation/scenario-runner.ts";

/** What became of each planned unit over all runs. */
export interface UnitsView {
  readonly rows: readonly UnitRow[];
  /** How many youths lose their place; empty where nobody does. */
  readonly displaced: string;
  readonly freshness: Freshness;
}

export interface UnitRow {
  readonly where: string;
  readonly what: string;
  readonly planned: string;
  /** Median, and 5th to 95th percentile where these differ. */
  readonly realised: string;
  readonly range: string;
  readonly share: string;
  readonly held: string;
}

/** Null where nothing stands between plan and reality: then the chart says it all. */
export function toUnitsView({ run, runIsCurrent }: ShownResults, words: Words): UnitsView | null {
  const transition = run?.summary.transition;
  if (run === null || transition === null || transition === undefined) return null;
  const displaced = displacedSentence(run, words);
  if (run.scenario.capacityPlan.rules === undefined && displaced === "") return null;
  const placeOf = placeNames(run, words);
  return {
    rows: inGroups(transition.units).map((group) => toRow(group, placeOf(group.unit), words)),
    displaced,
    freshness: runIsCurrent ? "current" : "stale",
  };
}

interface UnitGroup {
  readonly unit: UnitSummary;
  readonly times: number;
}

/** Units beside each other to which the very same happened take one row. */
function inGroups(units: readonly UnitSummary[]): UnitGroup[] {
  const fateOf = (unit: UnitSummary): string => JSON.stringify({ ...unit, number: 0 });
  return units.reduce<UnitGroup[]>((groups, unit) => {
    const last = groups.at(-1);
    return last !== undefined && fateOf(last.unit) === fateOf(unit)
      ? [...groups.slice(0, -1), { unit, times: last.times + 1 }]
      : [...groups, { unit, times: 1 }];
  }, []);
}

function placeNames({ scenario, system }: RunResult, { language }: Words): (unit: UnitSummary) => string {
  const names = logNamesOf(scenario, system, language);
  return (unit) => {
    const form = system.forms.findIndex(({ id }) => id === unit.form);
    return names.place(
      form,
      system.locations.findIndex((location) => location.form === form && location.id === unit.location),
    );
  };
}

function toRow({ unit, times }: UnitGroup, where: string, { format, messages }: Words): UnitRow {
  const { opens, closes, times: written, range, heldBy } = messages.transition.units;
  const { realised, meanHeldDays } = unit;
  const held = Object.entries(meanHeldDays) as [keyof typeof heldBy, number][];
  return {
    where,
    what: (unit.change === "open" ? opens : closes)(
      times === 1 ? "" : written(format.number(times)),
      format.number(unit.places),
    ),
    planned: dateText(unit.planned, format),
    realised: realised === null ? "–" : dateText(realised.p50, format),
    range:
      realised === null || realised.p5 === realised.p95
        ? ""
        : range(dateText(realised.p5, format), dateText(realised.p95, format)),
    share: format.percent(unit.realisedShare),
    held: held
      .filter(([, days]) => days >= 0.5)
      .map(([rule, days]) => heldBy[rule](format.number(days)))
      .join("; "),
  };
}

function dateText(iso: string, format: Words["format"]): string {
  const day = parseDate(iso);
  return day === null ? iso : format.shortDate(day);
}

function displacedSentence({ summary }: RunResult, { format, messages }: Words): string {
  const mean = (name: string): number => summary.measures[`total/${name}`]?.mean ?? NaN;
  if (!(mean("displacedYouths") > 0)) return "";
  const written = (name: string): string => format.number(mean(name), 1);
  return messages.transition.units.displaced(
    written("displacedYouths"),
    written("displacedElsewhere"),
    written("displacedToWaiting"),
  );
}
