import { parseScenario, type ScenarioIssue } from "@plaatsbepaling/sim-core";
import type { NewScenario } from "./workbook.ts";
import { textIn, type Language } from "../i18n/language.ts";

/** What opening a file came to. Nothing that is open changes by reading. */
export type ReadOutcome =
  | { readonly kind: "scenario"; readonly added: NewScenario; readonly warnings: readonly ScenarioIssue[] }
  | { readonly kind: "refused"; readonly issues: readonly ScenarioIssue[] };

/** A file that is larger is not even read. */
export const largestFile = 10_000_000;

export async function readScenarioFile(file: Pick<File, "size" | "text">, language: Language): Promise<ReadOutcome> {
  if (file.size > largestFile) {
    const received = `${Math.round(file.size / 1e6)} MB`;
    return { kind: "refused", issues: [{ code: "too_large", path: "", expected: "10 MB", received }] };
  }
  return readScenarioText(await file.text(), language);
}

export function readScenarioText(text: string, language: Language): ReadOutcome {
  const parsed = parseScenario(text);
  if (!parsed.ok) return { kind: "refused", issues: parsed.issues };
  const { value, warnings } = parsed;
  const unknown =
    warnings.length > 0 ? { file: JSON.parse(text.replace(/^\uFEFF/, "")) as unknown, parsed: value, warnings } : null;
  return { kind: "scenario", added: { scenario: value, name: textIn(language, value.name), unknown }, warnings };
}
