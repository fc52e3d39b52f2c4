import { ink, paper } from "./chart-theme.ts";
import { spreadLabels } from "./spread-labels.ts";
import { group, shape, words } from "./svg-shapes.ts";
import { cutText } from "./text-width.ts";

/** A label beside the end of a line, instead of a legend. */
export interface EndLabel {
  /** Height of the end of the line, in pixels. */
  readonly y: number;
  readonly text: string;
  readonly colour: string;
  /** The letter of a scenario, in a circle before the text. */
  readonly letter?: string | undefined;
  readonly weight?: number | undefined;
}

export interface EndLabelRoom {
  readonly document: Document;
  /** Right edge of the plot, where the lines end. */
  readonly x: number;
  /** Right edge of the picture. */
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly fontSize: number;
}

const leader = 12;

/** The labels spread so that none touches another, each tied to the end of its line. */
export function endLabels(labels: readonly EndLabel[], room: EndLabelRoom): SVGGElement {
  const { document, x, top, bottom, fontSize } = room;
  const gap = fontSize * (labels.some(({ letter }) => letter !== undefined) ? 1.55 : 1.25);
  const placed = spreadLabels(
    labels.map(({ y }) => y),
    { gap, min: top, max: bottom },
  );
  return group(
    document,
    ...labels.flatMap((label, index) => {
      const y = placed[index] ?? label.y;
      const tie = shape(document, "path", {
        d: `M${x + 2},${label.y}L${x + leader - 2},${y}`,
        stroke: label.colour,
        "stroke-width": 1,
        fill: "none",
        "stroke-opacity": 0.7,
      });
      return [tie, ...labelShapes(label, y, room)];
    }),
  );
}

function labelShapes(label: EndLabel, y: number, { document, x, right, fontSize }: EndLabelRoom): Element[] {
  const { letter, colour, text } = label;
  const style = { y, fill: colour, size: fontSize, weight: label.weight ?? 600 };
  if (letter === undefined)
    return [words(document, cutText(text, right - x - leader, style), { ...style, x: x + leader })];
  const radius = fontSize * 0.68;
  const middle = x + leader + radius;
  const textX = middle + radius + 5;
  return [
    shape(document, "circle", { cx: middle, cy: y, r: radius, fill: paper, stroke: colour, "stroke-width": 1.6 }),
    words(document, letter, { ...style, x: middle, weight: 700, size: fontSize * 0.87, anchor: "middle" }),
    ...(text === ""
      ? []
      : [
          words(document, cutText(text, right - textX, { size: fontSize }), {
            ...style,
            fill: ink,
            weight: 400,
            x: textX,
          }),
        ]),
  ];
}
