import type { Language } from "../i18n/language.ts";

/** What another page asks this one to show, as it was written in the address: nothing of it is checked yet. */
export interface EmbedOptions {
  /** `sheet` or `chart`. */
  readonly embed: string;
  /** Id of a scenario that comes with the page, what a link carries, or `given`; null for the opening one. */
  readonly scenario: string | null;
  /** Id of a sheet that is ready; null for the one that a new page has. */
  readonly sheet: string | null;
  /** What the chart draws; null where nothing was said. */
  readonly measure: string | null;
  /** Ids of care forms that the chart adds up; none: all together. */
  readonly forms: readonly string[];
  readonly language: Language;
}

/** What the part of an address after `#` asks for; null where the page stands on its own. */
export function readEmbedOptions(fragment: string): EmbedOptions | null {
  const asked = new URLSearchParams(fragment.replace(/^#/, ""));
  const embed = asked.get("embed");
  if (embed === null) return null;
  return {
    embed,
    scenario: asked.get("scenario"),
    sheet: asked.get("sheet"),
    measure: asked.get("measure"),
    forms: asked.getAll("form").flatMap((forms) => forms.split(/[\s,]+/).filter((form) => form !== "")),
    language: asked.get("language") === "en" ? "en" : "nl",
  };
}
