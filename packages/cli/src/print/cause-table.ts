import type { RunOutcome } from "../report/run-outcome.ts";
import { formName } from "./names.ts";
import { hasValue, meanCell } from "./summary-cells.ts";
import { textTable, wrap, type Column, type TableRow } from "./text-table.ts";
import type { Voice } from "./voice.ts";

const perForm = ["waitingDaysFor", "blockedDaysFor", "mismatchDaysFor"] as const;

/** What youths waited for: the form whose place was missing, and the other reasons to be in another form than the best one. */
export function causeTable(outcome: RunOutcome, voice: Voice): string[] {
  const { texts } = voice;
  const { causeColumns: heading } = texts.report;
  const columns: Column[] = [
    { heading: [texts.report.causeForm], align: "left" },
    ...[heading.waiting, heading.blocked, heading.mismatch].map((lines): Column => ({
      heading: lines,
      align: "right",
    })),
  ];
  const rows = outcome.system.forms
    .filter(({ hasUnlimitedPlaces }) => !hasUnlimitedPlaces)
    .map(({ id }): TableRow => ({
      cells: [
        formName(outcome.scenario, id, voice),
        ...perForm.map((name) => cell(outcome, `form/${id}/${name}`, voice)),
      ],
    }));
  const others = [
    [texts.report.causeReferral, "total/mismatchDaysByReferral"],
    [texts.report.causeStart, "total/mismatchDaysFromStart"],
  ] as const;
  return [
    texts.report.causes,
    ...textTable(columns, [...rows, ...others.map(([label, id]) => otherRow(label, cell(outcome, id, voice)))]),
    "",
    ...wrap(texts.report.causesHelp, "  "),
  ];
}

function otherRow(label: string, mismatch: string): TableRow {
  return { cells: [label, "", "", mismatch] };
}

function cell({ summary }: RunOutcome, id: string, { formats }: Voice): string {
  const measure = summary.measures[id];
  return hasValue(measure) ? meanCell(formats, "daysPerYear", measure) : "";
}
