import { describe, expect, it } from "vitest";
import { createPartsOfLine } from "./other-language.ts";

const partsOf = createPartsOfLine({
  language: "nl",
  texts: new Set(["Trage opbouw", "Trage opbouw (kopie)", "klas?"]),
});
const other = (line: string): string[] => partsOf(line).flatMap(({ text, isOther }) => (isOther ? [text] : []));

describe("a line with texts in another language", () => {
  it("falls apart into what it was made of", () => {
    const line = "A Trage opbouw, low (10%); B Trage opbouw (kopie)";
    expect(partsOf(line)).toEqual([
      { text: "A ", isOther: false },
      { text: "Trage opbouw", isOther: true },
      { text: ", low (10%); B ", isOther: false },
      { text: "Trage opbouw (kopie)", isOther: true },
    ]);
    expect(
      partsOf(line)
        .map(({ text }) => text)
        .join(""),
    ).toBe(line);
  });

  it("is not found within a longer word, nor by a sign that means something in a pattern", () => {
    expect(other("Trage opbouwen")).toEqual([]);
    expect(other("kla")).toEqual([]);
    expect(other("Welke klas?")).toEqual(["klas?"]);
  });

  it("is found by its beginning where it was cut off", () => {
    expect(other("Trage op…")).toEqual(["Trage op…"]);
    expect(other("Slow op…")).toEqual([]);
    expect(other("…")).toEqual([]);
  });
});
