import { describe, expect, it } from "vitest";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

type Told = (...numbers: string[]) => unknown;

/** These take sentences, or names of scenarios, where the others take numbers. */
const notOfNumbers = ["answer.andWaiting", "answer.waitingOn", "cells.comparison.chance", "flow.differenceTitle"];

/** Every text that is made of words and numbers, with where it stands, told of one of everything. */
function toldOfOne(texts: unknown, path: string): [path: string, text: string][] {
  if (typeof texts === "function") {
    const numbers = Array.from({ length: texts.length }, () => "1");
    try {
      const told = (texts as Told)(...numbers);
      return typeof told === "string" ? [[path, told]] : [];
    } catch {
      // It takes something else than numbers as they are written.
      return [];
    }
  }
  if (texts === null || typeof texts !== "object") return [];
  return Object.entries(texts).flatMap(([name, part]) => toldOfOne(part, `${path}.${name}`));
}

describe("one of something", () => {
  it.each([
    ["nl", nl, /(?<![\d.,])1 (?:\S+ )?(?:jongeren|plaatsen|dagen|weken|regels|aanmeldingen|wachtenden|normen)\b/],
    ["en", en, /(?<![\d.,])1 (?:\S+ )?(?:youths|places|days|weeks|lines|referrals|norms)\b/],
  ] as const)("is not told as several, in %s", (language, messages, several) => {
    const told = toldOfOne(messages, language);
    expect(told.length).toBeGreaterThan(250);
    expect(
      told.filter(([path, text]) => several.test(text) && !notOfNumbers.some((name) => path.endsWith(name))),
    ).toEqual([]);
  });
});
