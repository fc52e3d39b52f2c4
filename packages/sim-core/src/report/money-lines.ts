import { toEuro } from "../money/cents.ts";
import type { LedgerLine } from "../money/ledger-line.ts";
import type { HalfYearLedger, YearLedger } from "../money/ledger.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import type { Cell, Table } from "./document/report-document.ts";
import type { MoneyVoice } from "./money-voice.ts";

/** Every line of one run, with the budget above and what is left below, to the cent. */
export function linesTable(voice: MoneyVoice, ledger: readonly YearLedger[]): Table {
  const { texts } = voice;
  return {
    kind: "table",
    title: texts.oneRun("1"),
    columns: [
      { kind: "text", heading: texts.half },
      { kind: "text", heading: texts.line },
      { kind: "text", heading: texts.subject },
      { kind: "number", heading: texts.quantity, decimals: 1 },
      { kind: "text", heading: texts.paidFrom },
      { kind: "euro", heading: texts.euro, decimals: 2 },
    ],
    rows: ledger.flatMap(({ halves }) => halves.flatMap((half) => rowsOf(half, voice))),
  };
}

function rowsOf(half: HalfYearLedger, voice: MoneyVoice): Cell[][] {
  const { texts } = voice;
  const name = halfName(half);
  return [
    [name, texts.budget, "", null, texts.fromSquare, toEuro(half.budget)],
    ...half.lines.map((line) => [name, ...lineCells(line, voice), toEuro(line.cents)]),
    [name, texts.result, "", null, texts.fromSquare, toEuro(half.result)],
  ];
}

function lineCells(line: LedgerLine, voice: MoneyVoice): Cell[] {
  const { texts, words, run } = voice;
  if ("form" in line) {
    return [texts.measures[line.kind], words.name(run.system.forms[line.form]!.id), line.days, texts.fromSquare];
  }
  const kind = line.kind === "grantPaid" ? texts.grantLine : words.value(line.incidentalKind);
  return [kind, costName(voice, line.item), line.times, line.isWithinSquare ? texts.fromSquare : texts.fromElsewhere];
}

/** What the grant did not pay in one run, each with the reason. */
export function refusedTable(voice: MoneyVoice, ledger: readonly YearLedger[]): Table {
  const { texts } = voice;
  return {
    kind: "table",
    title: texts.refusedTitle,
    columns: [
      { kind: "text", heading: texts.half },
      { kind: "text", heading: texts.subject },
      { kind: "euro", heading: texts.euro, decimals: 2 },
      { kind: "text", heading: texts.reason },
    ],
    rows: ledger.flatMap(({ halves }) =>
      halves.flatMap((half) =>
        half.refused.map(({ item, cents, reason }) => [
          halfName(half),
          costName(voice, item),
          toEuro(cents),
          texts.refusals[reason],
        ]),
      ),
    ),
  };
}

function halfName({ period }: HalfYearLedger): string {
  return `${period.year}-${period.half}`;
}

/** The lines of a run name a cost by its place in the order of ids. */
function costName({ run, language }: MoneyVoice, item: number): string {
  const { scenario, system } = run;
  const id = system.money!.incidental[item]!.id;
  const name: NonNullable<NonNullable<Scenario["money"]>["incidental"]>[string]["name"] | undefined =
    scenario.money?.incidental?.[id]?.name;
  return name?.[language] ?? name?.nl ?? id;
}
