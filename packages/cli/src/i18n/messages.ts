import type { Language } from "../command-line/settings.ts";
import { en } from "./en/en.ts";
import { nl, type Messages } from "./nl/nl.ts";

export type { Messages };

const catalogues: Readonly<Record<Language, Messages>> = { nl, en };

/** All texts of the program in one language. */
export function messagesIn(language: Language): Messages {
  return catalogues[language];
}
