import { quarterMeansOf, type QuarterMeans } from "../report/quarter-means.ts";
import type { Lettered } from "./letters.ts";
import { textTable, wrap, type Column } from "./text-table.ts";
import type { Voice } from "./voice.ts";

/** Scenarios that fit beside each other on a page. */
const perTable = 3;

/** When the shortage happens: who waits and how many places there are, quarter by quarter. */
export function quarterTable(all: readonly Lettered[], voice: Voice): string[] {
  const rows = all.map(({ letter, outcome }) => ({ letter, quarters: quarterMeansOf(outcome) }));
  const blocks = Array.from({ length: Math.ceil(rows.length / perTable) }, (_, index) =>
    rows.slice(index * perTable, (index + 1) * perTable),
  );
  return [
    voice.texts.report.quarters,
    ...rows.flatMap((row) => wrap(worstQuarter(row, voice), "  ")),
    ...blocks.flatMap((block) => ["", ...blockTable(block, voice)]),
  ];
}

interface Block {
  readonly letter: string;
  readonly quarters: readonly QuarterMeans[];
}

function blockTable(block: readonly Block[], { texts, formats }: Voice): string[] {
  const columns: Column[] = [
    { heading: [texts.report.quarter], align: "left" },
    ...block.flatMap(({ letter }): Column[] =>
      [texts.report.quarterWaiting, texts.report.quarterElsewhere, texts.report.quarterPlaces].map((word) => ({
        heading: [letter, word],
        align: "right",
      })),
    ),
  ];
  const names = [...new Set(block.flatMap(({ quarters }) => quarters.map(({ quarter }) => quarter)))].toSorted();
  const rows = names.map((name) => ({
    cells: [
      name,
      ...block.flatMap(({ quarters }) => {
        const found = quarters.find(({ quarter }) => quarter === name);
        const means = [found?.meanWaiting, found?.meanElsewhere, found?.meanPlaces];
        return means.map((mean = NaN) => formats.number(mean, 1));
      }),
    ],
  }));
  return textTable(columns, rows);
}

function worstQuarter({ letter, quarters }: Block, { texts, formats }: Voice): string {
  const withoutPlace = (quarter: QuarterMeans): number => quarter.meanWaiting + quarter.meanElsewhere;
  const worst = quarters.toSorted((a, b) => withoutPlace(b) - withoutPlace(a))[0];
  if (worst === undefined || withoutPlace(worst) === 0) return texts.report.noWaiting(letter);
  const [waiting, elsewhere] = [worst.meanWaiting, worst.meanElsewhere].map((mean) => formats.number(mean, 1));
  return texts.report.worstQuarter(letter, worst.quarter, { waiting: waiting ?? "", elsewhere: elsewhere ?? "" });
}
