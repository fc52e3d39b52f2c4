import type { FlowRibbon } from "./flow-layout.ts";
import { shape } from "./svg-shapes.ts";

export interface RibbonLook {
  readonly stroke: string;
  readonly opacity: number;
  readonly title: string;
}

/** Thinner than this nobody sees it. */
const thinnest = 0.75;

/** A flow: a bent line as thick as the flow is large. Level where it leaves, passes and arrives. */
export function ribbonShape(document: Document, { points, width }: FlowRibbon, look: RibbonLook): SVGPathElement {
  const path = shape(document, "path", {
    d: pathThrough(points),
    fill: "none",
    stroke: look.stroke,
    "stroke-opacity": look.opacity,
    "stroke-width": Math.max(thinnest, width).toFixed(2),
  });
  const title = shape(document, "title");
  title.textContent = look.title;
  path.append(title);
  return path;
}

function pathThrough(points: FlowRibbon["points"]): string {
  const at = ({ x, y }: { x: number; y: number }): string => `${x.toFixed(1)},${y.toFixed(2)}`;
  return points
    .map((point, index) => {
      const before = points[index - 1];
      if (before === undefined) return `M${at(point)}`;
      const half = (before.x + point.x) / 2;
      return `C${at({ x: half, y: before.y })} ${at({ x: half, y: point.y })} ${at(point)}`;
    })
    .join("");
}

let hatches = 0;

/** Slanting stripes in a colour, to be told from a full colour without seeing colours. */
export function hatchOf(
  document: Document,
  colour: string,
): { readonly definition: SVGPatternElement; readonly fill: string } {
  // Unique on the page, since charts share it.
  const id = `flow-hatch-${(hatches += 1)}`;
  const size = { width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" };
  const definition = shape(document, "pattern", { id, ...size });
  definition.append(
    shape(document, "rect", { width: 6, height: 6, fill: colour, "fill-opacity": 0.18 }),
    shape(document, "rect", { width: 2.5, height: 6, fill: colour }),
  );
  return { definition, fill: `url(#${id})` };
}
