import type { Compared } from "./difference-table.ts";
import { keyOutcomes } from "./key-outcomes.ts";
import { textTable, wrap, type Column } from "./text-table.ts";
import type { Voice } from "./voice.ts";

/** For what a steering group asks about first: in which share of the replications each of two scenarios does better. */
export function chanceTable({ variant, differences }: Compared, { texts, formats }: Voice): string[] {
  const words = texts.uncertainty;
  const rows = keyOutcomes.flatMap((name) => {
    const difference = differences[`total/${name}`];
    if (difference === undefined || difference.count === 0 || difference.shareEqual === 1) return [];
    const { chanceBetter, chanceWorse, shareEqual } = difference;
    if (chanceBetter === null || chanceWorse === null) return [];
    const shares = [chanceBetter, shareEqual, chanceWorse].map((share) => formats.share(share, 0));
    return [{ cells: [`  ${texts.measures[name]}`, ...shares] }];
  });
  if (rows.length === 0) return [];
  const columns: Column[] = [
    { heading: [texts.report.measure], align: "left" },
    ...words.betterColumns(variant.letter).map((heading): Column => ({ heading, align: "right" })),
  ];
  return [words.better(variant.letter), ...textTable(columns, rows), "", ...wrap(words.betterHelp, "  ")];
}
