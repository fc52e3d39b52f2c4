import { expect, it } from "vitest";
import { euroText } from "./euro.ts";
import { loadWords, wordsIn } from "./words.ts";

it("says amounts as people do: millions in words, a real minus, no single euros", async () => {
  const texts = [-8_942_310, 999_999, 949_000, 250_499, 0].map((euro) => euroText(euro, wordsIn("nl")));
  expect(texts).toEqual(["−8,9 miljoen euro", "1,0 miljoen euro", "949.000 euro", "250.000 euro", "0 euro"]);
  expect(euroText(1_250_000, await loadWords("en"))).toBe("1.3 million euro");
});
