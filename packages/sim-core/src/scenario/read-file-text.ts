import type { ScenarioIssue } from "./scenario-issue.ts";

/** Longest file that is read, in characters; the largest scenario of the project has about a hundredth of it. */
export const maximumFileLength = 10_000_000;

/** The object in a file, given as the text of the file or as what JSON gave, or the one thing that is wrong with it. */
export function readObject(
  input: unknown,
): { readonly value: Readonly<Record<string, unknown>> } | { readonly issue: ScenarioIssue } {
  const read = typeof input === "string" ? readText(input) : { value: input };
  if ("issue" in read) return read;
  if (typeof read.value !== "object" || read.value === null || Array.isArray(read.value)) {
    return { issue: issueOfFile("not_an_object", "{ ... }", describeType(read.value)) };
  }
  return { value: read.value as Readonly<Record<string, unknown>> };
}

function readText(text: string): { value: unknown } | { issue: ScenarioIssue } {
  if (text.length > maximumFileLength) {
    return { issue: issueOfFile("too_large", `${maximumFileLength / 1e6} MB`, `${Math.round(text.length / 1e6)} MB`) };
  }
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (body.trim() === "") return { issue: issueOfFile("empty", "JSON", "nothing") };
  try {
    return { value: JSON.parse(body) as unknown };
  } catch (error) {
    return { issue: issueOfFile("not_json", "JSON", placeOfError(body, error)) };
  }
}

/** Where JSON ends to make sense, as far as the engine tells: line and column. */
function placeOfError(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : "";
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return /line \d+ column \d+/.exec(message)?.[0] ?? `line ${text.split("\n").length}`;
  const before = text.slice(0, Number(position)).split("\n");
  return `line ${before.length} column ${(before.at(-1)?.length ?? 0) + 1}`;
}

function issueOfFile(code: ScenarioIssue["code"], expected: string, received: string): ScenarioIssue {
  return { code, path: "", expected, received };
}

function describeType(value: unknown): string {
  if (Array.isArray(value)) return "[ ... ]";
  return value === null ? "null" : typeof value;
}
