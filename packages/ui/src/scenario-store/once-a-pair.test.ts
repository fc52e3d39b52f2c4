import { expect, it } from "vitest";
import { onceAPair } from "./once-a-pair.ts";

it("works once for each pair, and again for another or the other way round", () => {
  const seen: string[] = [];
  const join = onceAPair((a: { name: string }, b: { name: string }) => seen.push(a.name + b.name));
  const [x, y, z] = [{ name: "x" }, { name: "y" }, { name: "z" }] as const;
  expect([join(x, y), join(x, y), join(y, x), join(x, z), join(x, y)]).toEqual([1, 1, 2, 3, 1]);
  expect(seen).toEqual(["xy", "yx", "xz"]);
});
