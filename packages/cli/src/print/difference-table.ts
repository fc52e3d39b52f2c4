import type { MeasureUnit, PairedDifference } from "@plaatsbepaling/sim-core";
import { decimalsFor, noValue } from "../i18n/format.ts";
import type { Lettered } from "./letters.ts";
import { listedMeasures, type MeasureGroup } from "./listed-measures.ts";
import { formName } from "./names.ts";
import { meanCell } from "./summary-cells.ts";
import { textTable, wrap, type Column, type TableRow } from "./text-table.ts";
import type { Voice } from "./voice.ts";

export interface Compared {
  readonly basis: Lettered;
  readonly variant: Lettered;
  readonly differences: Readonly<Record<string, PairedDifference>>;
}

/** Both means and the paired difference between them, for every outcome that differs at all. */
export function differenceTable(compared: Compared, voice: Voice): string[] {
  const { basis, variant } = compared;
  const { report } = voice.texts;
  const columns: Column[] = [
    { heading: [report.measure], align: "left" },
    ...[
      ["", basis.letter],
      ["", variant.letter],
      report.difference,
      report.differenceInterval,
      report.higher(variant.letter),
    ].map((heading): Column => ({ heading, align: "right" })),
  ];
  const rows = [...listedMeasures(basis.outcome, voice), ...formGroups(compared, voice)].flatMap(
    ({ title, measures }) => {
      const filled = measures.flatMap((measure) => differenceRow(measure, compared, voice));
      return filled.length === 0 ? [] : [{ title }, ...filled];
    },
  );
  const title = report.differences(variant.letter);
  if (rows.length === 0) return [title, `  ${report.noDifferences}`];
  return [title, ...textTable(columns, rows), "", ...wrap(report.differenceHelp(variant.letter), "  ")];
}

function differenceRow(
  { id, unit, label }: MeasureGroup["measures"][number],
  { basis, variant, differences }: Compared,
  voice: Voice,
): TableRow[] {
  const difference = differences[id];
  if (difference === undefined || difference.count === 0) return [];
  if (difference.shareHigher === 0 && difference.shareLower === 0) return [];
  const { formats } = voice;
  const means = [basis, variant].map(({ outcome }) => meanCell(formats, unit, outcome.summary.measures[id]));
  const written = (value: number): string => changeCell(value, { unit, size: difference.mean }, voice);
  const interval = difference.interval.every(Number.isFinite) ? difference.interval.map(written).join(" – ") : noValue;
  return [
    { cells: [`  ${label}`, ...means, written(difference.mean), interval, formats.share(difference.shareHigher, 0)] },
  ];
}

/** A difference between two percentages is in percentage points. */
function changeCell(
  value: number,
  { unit, size }: { unit: MeasureUnit; size: number },
  { texts, formats }: Voice,
): string {
  if (unit === "share") return `${formats.signed(value * 100, 1)} ${texts.report.percentagePoints}`;
  return formats.signed(value, decimalsFor(size));
}

/** The forms that both scenarios have. */
function formGroups({ basis, variant }: Compared, voice: Voice): MeasureGroup[] {
  const { formColumns } = voice.texts.report;
  const labels = [
    ["meanPlaces", "places", formColumns.places],
    ["meanInCare", "youths", formColumns.inCare],
    ["occupancy", "share", formColumns.occupancy],
    ["meanWaiting", "youths", formColumns.waiting],
    ["meanWaitDays", "days", formColumns.wait],
  ] as const;
  const known = new Set(variant.outcome.system.forms.map(({ id }) => id));
  // What is outside has no places of its own and stands under its own heading already.
  const shared = basis.outcome.system.forms.filter(({ id, role }) => role !== "elsewhere" && known.has(id));
  return shared.map(({ id }) => ({
    title: formName(basis.outcome.scenario, id, voice),
    measures: labels.map(([name, unit, heading]) => ({
      id: `form/${id}/${name}`,
      unit,
      label: heading.join(" ").trim(),
    })),
  }));
}
