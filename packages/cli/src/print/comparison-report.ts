import { coversOnePeriod, looksAtOneDay, type Comparison } from "../report/comparison.ts";
import { chanceTable } from "./chance-table.ts";
import { differenceTable } from "./difference-table.ts";
import { inputDifferenceList } from "./input-difference-list.ts";
import { issueLines } from "./issue-lines.ts";
import { lettered, type Lettered } from "./letters.ts";
import { normComparison } from "./norm-table.ts";
import { quarterTable } from "./quarter-table.ts";
import { goalLine } from "./run-answer.ts";
import { labelled, periodText } from "./run-header.ts";
import { joinSections } from "./run-report.ts";
import { sideBySideTable } from "./side-by-side-table.ts";
import { wrap } from "./text-table.ts";
import { inLanguage, type Voice } from "./voice.ts";

/** Two or more scenarios for somebody who reads them in a terminal. */
export function comparisonReport(comparison: Comparison, voice: Voice): string {
  const all = lettered(comparison);
  const [basis, ...others] = all;
  return joinSections([
    header(comparison, all, voice),
    ...all.map(({ letter, outcome }) => warnings(letter, outcome.warnings, voice)),
    answers(all, voice),
    normComparison(all, voice),
    ...comparison.variants.map(({ inputs }, index) => inputDifferenceList(inputs, others[index]?.letter ?? "", voice)),
    quarterTable(all, voice),
    all.length > 2 ? sideBySideTable(all, voice) : [],
    ...(basis === undefined
      ? []
      : comparison.variants.flatMap(({ differences }, index) => {
          const variant = others[index];
          if (variant === undefined) return [];
          const compared = { basis, variant, differences };
          return [chanceTable(compared, voice), differenceTable(compared, voice)];
        })),
  ]);
}

function header(comparison: Comparison, all: readonly Lettered[], voice: Voice): string[] {
  const { texts, formats } = voice;
  const { summary } = comparison.basis;
  const rows = all.flatMap(({ letter, outcome }, index): [string, string][] => {
    const name = inLanguage(voice, outcome.scenario.name);
    const { id, hash } = outcome.summary.scenario;
    return [
      [letter, index === 0 ? `${name} (${texts.report.basis})` : name],
      ["", periodText(outcome.summary.period, voice)],
      ["", texts.report.engineText(outcome.summary.engineVersion, id, hash)],
    ];
  });
  return [
    texts.report.comparison,
    "",
    ...labelled(rows),
    "",
    ...wrap(texts.report.comparedText(formats.number(summary.replications, 0), String(summary.seed)), "  "),
    ...(coversOnePeriod(comparison) ? [] : wrap(texts.report.otherPeriod, "  ")),
    ...(looksAtOneDay(comparison) ? [] : wrap(texts.report.otherDay, "  ")),
  ];
}

function answers(all: readonly Lettered[], voice: Voice): string[] {
  const lines = all.map(({ letter, outcome }) => [letter, goalLine(outcome, voice)] as const);
  return [voice.texts.report.answer, ...labelled(lines)];
}

function warnings(letter: string, issues: Lettered["outcome"]["warnings"], { texts, language }: Voice): string[] {
  return issues.length === 0 ? [] : [`${texts.report.warnings} (${letter})`, ...issueLines(issues, language)];
}
