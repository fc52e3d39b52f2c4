import { describeIssue, type ScenarioIssue } from "@plaatsbepaling/sim-core";
import { languages } from "../command-line/settings.ts";

/** An issue with its words in every language, so that a document does not depend on the language of who made it. */
export interface IssueRecord extends ScenarioIssue {
  readonly text: Readonly<Record<string, { readonly message: string; readonly hint: string }>>;
}

export function toIssueRecords(issues: readonly ScenarioIssue[]): IssueRecord[] {
  return issues.map((issue) => ({
    ...issue,
    text: Object.fromEntries(languages.map((language) => [language, describeIssue(issue, language)])),
  }));
}
