/** The languages of the page. Dutch is the source: every text exists there first. */
export type Language = "nl" | "en";

/** A text for people as a scenario file keeps it. */
export interface LocalText {
  readonly nl: string;
  readonly en?: string | undefined;
}

/** A text of a scenario file in the language of the page, in Dutch where there is no other. */
export function textIn(language: Language, text: LocalText): string {
  return (language === "en" ? text.en : undefined) ?? text.nl;
}

/** The tag for `Intl`: what a Dutch or a British reader expects of numbers and dates. */
export function localeOf(language: Language): string {
  return language === "nl" ? "nl-NL" : "en-GB";
}
