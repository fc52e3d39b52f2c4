import type { UnitSummary } from "@plaatsbepaling/sim-core";
import type { RunOutcome } from "../report/run-outcome.ts";
import { noValue } from "../i18n/format.ts";
import { formName, locationName } from "./names.ts";
import { textTable, wrap, type Column } from "./text-table.ts";
import type { Voice } from "./voice.ts";

/** What became of each unit of the plan, where rules stand between plan and reality or youths lose their place. */
export function transitionTable(outcome: RunOutcome, voice: Voice): string[] {
  const { report } = voice.texts;
  const units = outcome.summary.transition?.units ?? [];
  const displaced = displacedLines(outcome, voice);
  if (outcome.scenario.capacityPlan.rules === undefined && displaced.length === 0) return [];
  const columns: Column[] = [
    { heading: [report.transitionColumns.unit], align: "left" },
    { heading: report.transitionColumns.planned, align: "right" },
    { heading: report.transitionColumns.realised, align: "right" },
    { heading: report.transitionColumns.median, align: "right" },
    { heading: report.transitionColumns.latest, align: "right" },
    { heading: [report.transitionColumns.held], align: "left" },
  ];
  const rows = inGroups(units).map((group) => ({ cells: cellsOf(group, outcome, voice) }));
  return [report.transition, ...(rows.length > 0 ? textTable(columns, rows) : []), ...displaced];
}

/** Units beside each other to which the very same happened. */
interface UnitGroup {
  readonly unit: UnitSummary;
  readonly times: number;
}

function inGroups(units: readonly UnitSummary[]): UnitGroup[] {
  const groups: UnitGroup[] = [];
  const fateOf = (unit: UnitSummary) => JSON.stringify({ ...unit, number: 0 });
  for (const unit of units) {
    const last = groups.at(-1);
    if (last !== undefined && fateOf(last.unit) === fateOf(unit))
      groups[groups.length - 1] = { unit, times: last.times + 1 };
    else groups.push({ unit, times: 1 });
  }
  return groups;
}

function cellsOf(group: UnitGroup, { scenario }: RunOutcome, voice: Voice): string[] {
  const { texts, formats } = voice;
  const { unit } = group;
  const held = Object.entries(unit.meanHeldDays) as [keyof UnitSummary["meanHeldDays"], number][];
  return [
    groupName(group, scenario, voice),
    unit.planned,
    formats.share(unit.realisedShare, 0),
    unit.realised?.p50 ?? noValue,
    unit.realised?.p95 ?? noValue,
    held
      .filter(([, days]) => days > 0)
      .map(([rule, days]) => `${texts.report.heldBy[rule]} ${formats.number(days, 0)}`)
      .join(", "),
  ];
}

function groupName({ unit, times }: UnitGroup, scenario: RunOutcome["scenario"], voice: Voice): string {
  const location = locationName(scenario, { form: unit.form, id: unit.location }, voice);
  const form = formName(scenario, unit.form, voice);
  const where = location === null || location === form ? form : `${form}, ${location}`;
  const { opens, closes } = voice.texts.report;
  const places = times === 1 ? String(unit.places) : `${times} × ${unit.places}`;
  return `${unit.change === "open" ? opens : closes} ${places}: ${where}`;
}

/** How many youths lose their place, when a closing displaces any. */
function displacedLines({ summary }: RunOutcome, { texts, formats }: Voice): string[] {
  const mean = (name: string) => summary.measures[`total/${name}`]?.mean ?? NaN;
  if (!(mean("displacedYouths") > 0)) return [];
  const [all = "", elsewhere = "", waiting = ""] = ["displacedYouths", "displacedElsewhere", "displacedToWaiting"].map(
    (name) => formats.number(mean(name), 1),
  );
  return wrap(texts.report.displacedText(all, elsewhere, waiting));
}
