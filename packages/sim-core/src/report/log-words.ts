import { formatDate } from "../engine/calendar.ts";
import type { Language } from "../scenario/describe-issue.ts";

const months: Readonly<Record<Language, string>> = {
  nl: "januari februari maart april mei juni juli augustus september oktober november december",
  en: "January February March April May June July August September October November December",
};

/** A date in words: `1 maart 2021`. */
export function dateInWords(epochDay: number, language: Language): string {
  const [year = "", month = "", day = ""] = formatDate(epochDay).split("-");
  return `${Number(day)} ${months[language].split(" ")[Number(month) - 1] ?? ""} ${year}`;
}

/** A number as people write it, with at most one decimal. */
export function numberInWords(value: number, language: Language): string {
  const rounded = Math.round(value * 10) / 10;
  const text = String(rounded);
  return language === "nl" ? text.replace(".", ",") : text;
}

/** Parts of a sentence: `a`, `a en b`, `a, b en c`. */
export function listInWords(parts: readonly string[], and: string): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1) ?? ""}`;
}
