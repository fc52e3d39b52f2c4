import { describe, expect, it } from "vitest";
import { wordsIn } from "../i18n/words.ts";
import { frequencyText, hundredText } from "./frequency.ts";

describe("a share of the runs in words", () => {
  const words = wordsIn("nl");

  it("speaks of ten runs", () => {
    expect(frequencyText(0.78, words)).toBe("in 8 van de 10 doorrekeningen");
  });

  it("never says all or none where it is not so", () => {
    expect(frequencyText(1, words)).toBe("in alle doorrekeningen");
    expect(frequencyText(0.999, words)).toBe("in meer dan 19 van de 20 doorrekeningen");
    expect(frequencyText(0.94, words)).toBe("in 9 van de 10 doorrekeningen");
    expect(frequencyText(0.001, words)).toBe("in minder dan 1 van de 20 doorrekeningen");
    expect(frequencyText(0, words)).toBe("in geen enkele doorrekening");
  });

  it("counts a hundred where tens would hide what is rare", () => {
    expect([0, 0.004, 0.03, 0.999, 1].map((share) => hundredText(share, words))).toEqual([
      "in geen enkele doorrekening",
      "in minder dan 1 van de 100 doorrekeningen",
      "in 3 van de 100 doorrekeningen",
      "in meer dan 99 van de 100 doorrekeningen",
      "in alle doorrekeningen",
    ]);
  });
});
