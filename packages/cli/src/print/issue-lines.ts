import { describeIssue, type ScenarioIssue } from "@plaatsbepaling/sim-core";
import type { Language } from "../command-line/settings.ts";
import { messagesIn } from "../i18n/messages.ts";
import { plainLine, wrap } from "./text-table.ts";

/** Issues for a reader: where, what is wrong, and what to do. Two or three lines each. */
export function issueLines(issues: readonly ScenarioIssue[], language: Language): string[] {
  return issues.flatMap((issue) => {
    const place = issue.path === "" ? messagesIn(language).problems.wholeFile : issue.path;
    return placedLines({ place, ...describeIssue(issue, language) });
  });
}

/** One issue of any file. */
export function placedLines({ place, message, hint }: Record<"place" | "message" | "hint", string>): string[] {
  return [
    `  ${plainLine(place)}`,
    ...wrap(plainLine(message), "    "),
    ...wrap(plainLine(hint), "    → ").map(hangHint),
  ];
}

/** The arrow stands before the first line of a hint only. */
function hangHint(line: string, index: number): string {
  return index === 0 ? line : line.replace("→", " ");
}
