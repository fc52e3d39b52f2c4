import { en } from "./en.ts";
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

const catalogues: Record<Language, Messages> = { nl, en };

export function wordsIn(language: Language): Words {
  return { language, messages: catalogues[language], format: createFormat(language) };
}
