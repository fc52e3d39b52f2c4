import type { Language } from "./language.ts";

/** What a typed text may mean. `unclear` has both readings, so that the page can ask. */
export type NumberReading =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "unclear"; readonly readings: readonly [number, number] }
  | { readonly kind: "nothing" }
  | { readonly kind: "not-a-number" };

const minusSigns = /[−–]/g;
const spaces = /[\s\u00a0\u202f']/g;
const allowed = /^[+-]?\d*(?:[.,]\d+)*[.,]?$/;

/**
 * Read a number as people in the Netherlands write it: comma or point for the decimals, point, space or nothing between
 * thousands, with or without a unit after it. One separator with three digits behind it can be either: then it is asked,
 * except where the language makes it a decimal mark ("1,250" in Dutch).
 */
export function readNumber(text: string, language: Language): NumberReading {
  const bare = text
    .trim()
    .replace(minusSigns, "-")
    .replace(/[%€a-zA-Z/]+$/u, "")
    .replace(spaces, "");
  if (bare === "") return text.trim() === "" ? { kind: "nothing" } : { kind: "not-a-number" };
  if (!allowed.test(bare) || !/\d/.test(bare)) return { kind: "not-a-number" };
  const marks = bare.match(/[.,]/g) ?? [];
  if (marks.length === 0) return number(bare);
  if (marks.length === 1) return readOneMark(bare, marks[0] === ",", language);
  return readManyMarks(bare, marks);
}

function readOneMark(bare: string, isComma: boolean, language: Language): NumberReading {
  const [whole = "", part = ""] = bare.split(/[.,]/);
  const asDecimal = Number(`${whole === "" ? "0" : whole}.${part === "" ? "0" : part}`);
  const couldGroup = part.length === 3 && /^[+-]?[1-9]\d{0,2}$/.test(whole);
  const isDecimalHere = isComma === (language === "nl");
  if (!couldGroup || isDecimalHere) return { kind: "number", value: asDecimal };
  return { kind: "unclear", readings: [Number(whole + part), asDecimal] };
}

/** Several marks: all but a different last one stand between thousands. */
function readManyMarks(bare: string, marks: readonly string[]): NumberReading {
  const last = marks.at(-1) ?? "";
  const lastDiffers = marks.indexOf(last) === marks.length - 1;
  const cut = lastDiffers ? bare.lastIndexOf(last) : bare.length;
  const [whole, part] = [bare.slice(0, cut), bare.slice(cut + 1)];
  const areThousands = /^[+-]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(whole);
  return areThousands
    ? number(`${whole.replace(/[.,]/g, "")}${part === "" ? "" : `.${part}`}`)
    : { kind: "not-a-number" };
}

function number(text: string): NumberReading {
  const value = Number(text);
  return Number.isFinite(value) ? { kind: "number", value } : { kind: "not-a-number" };
}
