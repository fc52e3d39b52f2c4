import { nothing } from "lit";
import type { Language } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";

/** What somebody wrote, which may come from a file of anybody. */
interface Written {
  readonly language?: unknown;
}

/** What people write is taken to be in the language that the page has when they begin. */
export function writtenIn(written: Written | null, { language }: Words): { readonly language: Language } {
  return { language: languageOf(written) ?? language };
}

/** For `lang`: the language of what is written, where the page has another; nothing where it is not known. */
export function otherLanguageOf(written: Written | null, words: Words): Language | typeof nothing {
  const language = languageOf(written);
  return language === null || language === words.language ? nothing : language;
}

function languageOf(written: Written | null): Language | null {
  const language = written?.language;
  return language === "nl" || language === "en" ? language : null;
}
