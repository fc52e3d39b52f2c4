import type { YouthEntry } from "../outcomes/youth-log-entry.ts";
import type { Language } from "../scenario/describe-issue.ts";
import type { LogNames } from "./log-names.ts";
import { youthSentencesEn } from "./youth-sentences-en.ts";
import { youthSentencesNl } from "./youth-sentences-nl.ts";
import { tell } from "./youth-told.ts";

/** One event in the life of a youth as one sentence without its date: who, what, and why. */
export function describeYouthEntry(entry: YouthEntry, names: LogNames, language: Language): string {
  const told = tell(entry, names);
  const sentence = language === "nl" ? youthSentencesNl[entry.kind](told) : youthSentencesEn[entry.kind](told);
  return `${language === "nl" ? "Jeugdige" : "Youth"} ${entry.youth} ${sentence}`;
}
