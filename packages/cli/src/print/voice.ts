import type { Language } from "../command-line/settings.ts";
import { formatsIn, type Formats } from "../i18n/format.ts";
import { messagesIn, type Messages } from "../i18n/messages.ts";
import { plainLine } from "./text-table.ts";

/** How a report speaks: its texts, its numbers, and the names of the scenario in its language. */
export interface Voice {
  readonly language: Language;
  readonly texts: Messages;
  readonly formats: Formats;
}

export function voiceIn(language: Language): Voice {
  return { language, texts: messagesIn(language), formats: formatsIn(language) };
}

/** A text of a scenario in the language of the report, or in Dutch where it has no other. */
export function inLanguage(
  { language }: Voice,
  text: { readonly nl: string; readonly en?: string | undefined },
): string {
  return plainLine(text[language] ?? text.nl);
}
