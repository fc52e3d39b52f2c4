import { markLanguagesBy } from "../components/html.ts";
import { createLanguageMarker } from "../components/mark-languages.ts";
import type { Language } from "../i18n/language.ts";
import { textsInOtherLanguage, type Shown } from "../scenario-store/texts-in-other-language.ts";

let said = "";

/** What the page shows from now on says its language where that is not the one of the page. Whether there is such a text. */
export function sayLanguages(shown: Shown, language: Language): boolean {
  const texts = textsInOtherLanguage(shown, language);
  const saying = JSON.stringify([language, ...texts]);
  const other = language === "nl" ? "en" : "nl";
  // The marker remembers what it has seen of the same texts.
  if (saying !== said) markLanguagesBy(texts.size === 0 ? null : createLanguageMarker({ language: other, texts }));
  said = saying;
  return texts.size > 0;
}
