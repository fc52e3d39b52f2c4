import { createFormat, type Format } from "./format.ts";
import type { Language } from "./language.ts";
import type { Messages } from "./messages.ts";
import { nl } from "./nl.ts";

/** Texts and formats of one language, handed down together. */
export interface Words {
  readonly language: Language;
  readonly messages: Messages;
  readonly format: Format;
}

/** Words of the language that the page begins with, and therefore always has. */
export function wordsIn(language: "nl"): Words {
  return { language, messages: nl, format: createFormat(language) };
}

/** Words of any language. The texts of another one than Dutch are fetched, which fails where they cannot be had. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === "nl") return wordsIn(language);
  const { en } = await import("./en.ts");
  return { language, messages: en, format: createFormat(language) };
}
