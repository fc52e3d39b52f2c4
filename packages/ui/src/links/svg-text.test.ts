import { expect, it } from "vitest";
import { svgTextOf, withSvgText } from "./svg-text.ts";

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="4"><svg x="1"/><path d="M0 0"/></svg>';

it("carries a text in the outermost drawing, and gives it back", () => {
  const carrying = withSvgText(drawing, { id: "our-text", text: "z1_ab-C" });
  expect(carrying).toContain('width="4"><metadata id="our-text">z1_ab-C</metadata><svg x="1"/>');
  expect(svgTextOf(carrying, "our-text")).toBe("z1_ab-C");
  expect(svgTextOf(carrying, "other")).toBeNull();
  expect(svgTextOf(drawing, "our-text")).toBeNull();
  expect(svgTextOf('<metadata id="our-text">never ends', "our-text")).toBeNull();
});

it("refuses a text that would need an escape", () => {
  expect(() => withSvgText(drawing, { id: "our-text", text: "<script>" })).toThrow();
});
