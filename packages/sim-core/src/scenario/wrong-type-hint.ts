import type { ScenarioIssue } from "./scenario-issue.ts";

interface Hints {
  readonly number: string;
  readonly text: string;
  readonly other: string;
}

/** The hint for a value of the wrong type, by what was expected and what was found. */
export function forWrongType(hints: Hints): (issue: ScenarioIssue) => string {
  return ({ expected, received }) => {
    if (expected.includes("number")) return hints.number;
    return expected === "Object" && received.startsWith('"') ? hints.text : hints.other;
  };
}
