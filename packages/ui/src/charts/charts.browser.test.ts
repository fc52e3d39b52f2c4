import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { allExamples } from "../../gallery/all-examples.ts";
import type { Example } from "../../gallery/example.ts";
import { waitingRows } from "../../gallery/time-examples.ts";
import { bandChart } from "./band-chart.ts";
import "./chart-colours.css";

const widths = [390, 640, 1180];
const cases = allExamples.flatMap((example) =>
  (example.widest === undefined ? widths : [example.widest]).map((width) => ({ ...example, width })),
);

let svg: SVGSVGElement;
let page: HTMLElement;

beforeEach(() => {
  page = document.createElement("main");
  page.style.cssText = "position: absolute; inset: 0; font-family: system-ui, sans-serif";
  document.body.append(page);
});
afterEach(() => {
  page.remove();
});

function show(example: Example, width: number): void {
  page.style.width = `${width}px`;
  svg = example.draw(width);
  page.replaceChildren(svg);
}

const textsOf = (): SVGTextElement[] =>
  [...svg.querySelectorAll("text")].filter(({ textContent }) => textContent.trim() !== "");

describe.each(cases)("$chart at $width: $name", (example) => {
  it("is one image with one description", () => {
    show(example, example.width);
    expect(svg.getAttribute("role")).toBe("img");
    expect(svg.getAttribute("aria-label")).toMatch(/\w/);
    expect(svg.querySelectorAll("[aria-label], [aria-description], style, [style*='url']")).toHaveLength(0);
  });

  it("has no words on top of each other", () => {
    show(example, example.width);
    const boxes = textsOf().map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
    const touching = boxes.flatMap((one, index) =>
      boxes.slice(index + 1).flatMap((other) => (overlap(one.box, other.box) ? [`${one.text} / ${other.text}`] : [])),
    );
    expect(touching).toEqual([]);
  });

  it("keeps all words inside the picture, and large enough to read", () => {
    show(example, example.width);
    const frame = svg.getBoundingClientRect();
    for (const text of textsOf()) {
      const box = text.getBoundingClientRect();
      expect({
        text: text.textContent,
        isInside:
          box.left >= frame.left - 2 &&
          box.right <= frame.right + 2 &&
          box.top >= frame.top - 2 &&
          box.bottom <= frame.bottom + 2,
      }).toEqual({ text: text.textContent, isInside: true });
      expect(Number.parseFloat(getComputedStyle(text).fontSize)).toBeGreaterThanOrEqual(
        text.textContent.length > 1 ? 13 : 11,
      );
    }
  });

  it("writes nothing that is not a number, and no path without a place", () => {
    show(example, example.width);
    expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe("a chart while somebody drags", () => {
  const draw = (rows: typeof waitingRows): string[] => {
    const chart = bandChart(rows, { language: "nl", label: "Wachtend", yLabel: "Wachtend", width: 640, yMax: 60 });
    page.replaceChildren(chart);
    return [...chart.querySelectorAll("text")].map((text) => text.textContent).filter((text) => /^\d+$/.test(text));
  };

  it("keeps its axis when the largest value changes", () => {
    expect(draw(waitingRows.slice(0, 1))).toEqual(draw(waitingRows));
  });
});

/** Two pixels of touching white space are no collision. */
function overlap(one: DOMRect, other: DOMRect): boolean {
  const slack = 2;
  return (
    one.left + slack < other.right &&
    other.left + slack < one.right &&
    one.top + slack * 2 < other.bottom &&
    other.top + slack * 2 < one.bottom
  );
}
