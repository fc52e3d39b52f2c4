import type { Language } from "../scenario/describe-issue.ts";

/** A text of a scenario in one language, in Dutch where it has no other; empty for none. */
export function inLanguage(
  text: string | { readonly nl: string; readonly en?: string | undefined } | undefined,
  language: Language,
): string {
  return typeof text === "string" ? text : (text?.[language] ?? text?.nl ?? "");
}
