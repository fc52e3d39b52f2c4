import { loadWords } from "../i18n/words.ts";
import type { Page } from "./page.ts";

/** Show the page in the other language. Where its texts cannot be had, nothing changes and that is said. */
export async function switchLanguage(page: Page): Promise<void> {
  try {
    page.words = await loadWords(page.words.language === "nl" ? "en" : "nl");
    // What was said last was said in the other language.
    page.message = null;
    page.autosave.changed();
  } catch {
    page.message = { text: page.words.messages.page.otherLanguageNotLoaded };
  }
}
