import type { RunOutcome } from "../report/run-outcome.ts";
import { causeTable } from "./cause-table.ts";
import { checkList } from "./check-list.ts";
import { issueLines } from "./issue-lines.ts";
import { normTable } from "./norm-table.ts";
import { moneyTable } from "./money-table.ts";
import { outcomeTable } from "./outcome-table.ts";
import { paperSumTable } from "./paper-sum-table.ts";
import { precisionSection } from "./precision-section.ts";
import { runAnswer } from "./run-answer.ts";
import { runHeader } from "./run-header.ts";
import { formTable, locationTable, regionTable } from "./split-tables.ts";
import { uncertaintySection } from "./uncertainty-section.ts";
import { transitionTable } from "./transition-table.ts";
import type { Voice } from "./voice.ts";

/** Everything about one run for somebody who reads it in a terminal: the answer first, then what it rests on. */
export function runReport(outcome: RunOutcome, voice: Voice): string {
  return joinSections([
    runHeader(outcome, voice),
    warnings(outcome, voice),
    runAnswer(outcome, voice),
    precisionSection(outcome, voice),
    uncertaintySection(outcome, voice),
    normTable(outcome, voice),
    paperSumTable(outcome, voice),
    outcomeTable(outcome, voice),
    formTable(outcome, voice),
    causeTable(outcome, voice),
    regionTable(outcome, voice),
    locationTable(outcome, voice),
    transitionTable(outcome, voice),
    moneyTable(outcome, voice),
    checkList(outcome, voice),
  ]);
}

/** Sections with an empty line between them; a section without lines leaves no trace. */
export function joinSections(sections: readonly (readonly string[])[]): string {
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function warnings(outcome: RunOutcome, { texts, language }: Voice): string[] {
  return outcome.warnings.length === 0 ? [] : [texts.report.warnings, ...issueLines(outcome.warnings, language)];
}
