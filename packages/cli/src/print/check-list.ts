import { checkResultsOf } from "../report/check-results.ts";
import type { RunOutcome } from "../report/run-outcome.ts";
import { formName } from "./names.ts";
import { labelled } from "./run-header.ts";
import { textTable, wrap, type Column } from "./text-table.ts";
import type { Voice } from "./voice.ts";

/** What was checked on every replication, with the largest deviation that was seen. */
export function checkList(outcome: RunOutcome, voice: Voice): string[] {
  const { texts, formats } = voice;
  const { checks } = outcome.summary;
  const results = checkResultsOf(checks);
  const mark = (passed: boolean): string => (passed ? texts.report.passed : texts.report.failed);
  const worst = checks.little.toSorted((a, b) => Math.abs(b.relativeGap) - Math.abs(a.relativeGap))[0];
  const lines = [
    [results.conservation, texts.report.conservation(formats.number(checks.conservationGap, 0))] as const,
    [results.occupancy, texts.report.occupancy(formats.number(checks.overOccupancy, 0))] as const,
    ...(worst === undefined
      ? []
      : [
          [
            results.little,
            texts.report.little(
              formName(outcome.scenario, worst.form, voice),
              formats.share(Math.abs(worst.relativeGap), 2),
            ),
          ] as const,
        ]),
  ];
  return [
    texts.report.checks,
    ...labelled(lines.map(([passed, text]) => [mark(passed), text] as const)),
    ...(Object.values(results).includes(false) ? wrap(texts.report.checkMistake, "  ") : []),
    ...checks.circularWaiting.flatMap(({ forms, replications }) =>
      wrap(
        texts.report.circular(
          forms.map((form) => formName(outcome.scenario, form, voice)).join(", "),
          replications / outcome.summary.replications,
          outcome.summary.replications,
        ),
        "  ",
      ),
    ),
    "",
    ...littleTable(outcome, voice),
  ];
}

function littleTable({ scenario, summary }: RunOutcome, voice: Voice): string[] {
  const { texts, formats } = voice;
  const { littleForm, littleInCare, littleProduct, littleGap } = texts.report;
  const columns: Column[] = [
    { heading: [littleForm], align: "left" },
    ...[littleInCare, littleProduct, littleGap].map((heading): Column => ({ heading, align: "right" })),
  ];
  const rows = summary.checks.little.map(({ form, meanInCare, arrivalsTimesStay, relativeGap }) => ({
    cells: [
      formName(scenario, form, voice),
      formats.number(meanInCare, 2),
      formats.number(arrivalsTimesStay, 2),
      formats.share(Math.abs(relativeGap), 2),
    ],
  }));
  return textTable(columns, rows);
}
