import { describeRealisedIssue, parseRealised, type ParsedRealised, type Scenario } from "@plaatsbepaling/sim-core";
import type { Words } from "../../i18n/words.ts";

export interface RealisedProblem {
  readonly place: string;
  readonly message: string;
  readonly hint: string;
}

/** Every problem of a file, with its line. */
export function problemsOf(
  issues: Extract<ParsedRealised, { readonly ok: false }>["issues"],
  { language }: Words,
): RealisedProblem[] {
  return issues.map((issue) => describeRealisedIssue(issue, language));
}

/** What is wrong with a file of figures for a scenario; nothing where it can be laid over it. */
export function realisedProblems(text: string, scenario: Scenario, words: Words): RealisedProblem[] {
  const parsed = parseRealised(text, scenario);
  return parsed.ok ? [] : problemsOf(parsed.issues, words);
}
