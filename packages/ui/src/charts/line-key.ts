import { ink, mutedInk } from "./chart-theme.ts";
import { group, shape, words } from "./svg-shapes.ts";
import { textWidth } from "./text-width.ts";

/** One way of drawing and what it means. */
export interface KeyEntry {
  readonly text: string;
  readonly look: "line" | "axis" | "dashes" | "band" | "disc" | "square" | "ring" | "stripes" | "none";
  readonly colour?: string;
}

interface KeyRoom {
  readonly document: Document;
  readonly width: number;
  readonly fontSize: number;
}

/** How thick the line of an axis is, where it is one to hold the others against. */
export const axisWidth = 1.4;

const lineSample = 22;
const rowHeight = 1.35;

/** What the ways of drawing mean: in one row under the heading, or more where the picture is narrow. */
export function lineKey(entries: readonly KeyEntry[], room: KeyRoom): SVGGElement {
  const { document, fontSize } = room;
  return group(
    document,
    ...placeEntries(entries, room).flatMap(({ entry, x, row }) => {
      const y = fontSize * (2.1 + rowHeight * row);
      const textX = x + sampleWidth(entry);
      const { look, colour = ink } = entry;
      return [
        ...(look === "none" ? [] : [keySample(document, { look, colour }, { x, y })]),
        words(document, entry.text, { x: textX, y, fill: mutedInk, size: fontSize }),
      ];
    }),
  );
}

/** Height that the heading and the key take together, in pixels. */
export function keyHeight(entries: readonly KeyEntry[], room: Omit<KeyRoom, "document">): number {
  const rows = (placeEntries(entries, room).at(-1)?.row ?? -1) + 1;
  return room.fontSize * (1.4 + rowHeight * rows);
}

function placeEntries(
  entries: readonly KeyEntry[],
  { width, fontSize }: Omit<KeyRoom, "document">,
): { readonly entry: KeyEntry; readonly x: number; readonly row: number }[] {
  let x = 0;
  let row = 0;
  return entries.map((entry) => {
    const needed = sampleWidth(entry) + textWidth(entry.text, fontSize);
    if (x > 0 && x + needed > width) {
      x = 0;
      row += 1;
    }
    const placed = { entry, x, row };
    x += needed + fontSize * 1.2;
    return placed;
  });
}

const isDot = (look: KeyEntry["look"]): boolean => !["line", "axis", "dashes", "band"].includes(look);

/** With the space between a sample and its text. */
function sampleWidth({ look }: KeyEntry): number {
  if (look === "none") return 0;
  return (isDot(look) ? 12 : lineSample) + 6;
}

function keySample(
  document: Document,
  { look, colour }: { readonly look: Exclude<KeyEntry["look"], "none">; readonly colour: string },
  { x, y }: { readonly x: number; readonly y: number },
): SVGElement {
  const path = { d: `M${x},${y}h${lineSample}`, stroke: colour, fill: "none" };
  switch (look) {
    case "line":
      return shape(document, "path", { ...path, "stroke-width": 2.8 });
    case "axis":
      return shape(document, "path", { ...path, "stroke-width": axisWidth });
    case "dashes":
      return shape(document, "path", { ...path, "stroke-width": 1.5, "stroke-dasharray": "3 3" });
    case "band":
      return shape(document, "rect", {
        x,
        y: y - 5,
        width: lineSample,
        height: 10,
        fill: colour,
        "fill-opacity": 0.22,
      });
    case "square":
      return shape(document, "rect", { x: x + 1, y: y - 5, width: 10, height: 10, fill: colour });
    case "disc":
      return shape(document, "circle", { cx: x + 6, cy: y, r: 5.5, fill: colour });
    case "stripes": {
      const stripes = [0, 4, 8].map((at) => `M${x + at - 1},${y + 5}l5,-10`).join("");
      return shape(document, "path", { d: stripes, stroke: colour, "stroke-width": 2, fill: "none" });
    }
    case "ring":
      return shape(document, "circle", { cx: x + 6, cy: y, r: 5, fill: "none", stroke: colour, "stroke-width": 2 });
  }
}
