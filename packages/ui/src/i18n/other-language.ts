import type { Language } from "./language.ts";

/** Texts that stand on the page in another language than the page. */
export interface OtherLanguage {
  readonly language: Language;
  readonly texts: ReadonlySet<string>;
}

/** Part of a line: in the language of the page, or in the other one. */
export interface LinePart {
  readonly text: string;
  readonly isOther: boolean;
}

/** What a line consists of; one part that is not in the other language for most lines. */
export type PartsOfLine = (line: string) => readonly LinePart[];

/** Where the texts stand in a line. A label that was cut off for want of room is found by its beginning. */
export function createPartsOfLine({ texts }: OtherLanguage): PartsOfLine {
  const longestFirst = [...texts].toSorted((a, b) => b.length - a.length);
  const written = longestFirst.map((text) => text.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&"));
  // No part of a longer word.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join("|")})(?![\\p{L}\\p{N}])`, "u");
  const isBeginning = (line: string): boolean =>
    line.endsWith("…") && line.length > 2 && longestFirst.some((text) => text.startsWith(line.slice(0, -1)));
  const split = (line: string): LinePart[] => {
    const found = pattern.exec(line);
    if (found === null) return line === "" ? [] : [{ text: line, isOther: isBeginning(line) }];
    const [text] = found;
    const before = line.slice(0, found.index);
    const rest = split(line.slice(found.index + text.length));
    return [...(before === "" ? [] : [{ text: before, isOther: false }]), { text, isOther: true }, ...rest];
  };
  return remembered(split);
}

/** Most lines are drawn many times. Those with figures in them are ever new, so that all are forgotten now and then. */
function remembered(split: PartsOfLine): PartsOfLine {
  const known = new Map<string, readonly LinePart[]>();
  return (line) => {
    const parts = known.get(line) ?? split(line);
    if (known.size > 5000) known.clear();
    known.set(line, parts);
    return parts;
  };
}
