import { ink, paper } from "./chart-theme.ts";
import type { FlowBox, FlowLayout, FlowPoint, FlowRibbon } from "./flow-layout.ts";
import { words } from "./svg-shapes.ts";
import { textWidth } from "./text-width.ts";

interface FlowLabelOptions {
  readonly page: Document;
  readonly size: number;
  readonly text: (link: FlowRibbon["link"]) => string;
  /** Where words stand already. */
  readonly taken: readonly FlowBox[];
}

/** Figures on the ribbons, the thickest first, where they touch nothing else; the others are in the table. */
export function placeFlowLabels(
  { ribbons }: FlowLayout,
  { page, size, text, taken }: FlowLabelOptions,
): SVGTextElement[] {
  const full = [...taken];
  return ribbons.flatMap(({ link, width, points }) => {
    const label = text(link);
    const box = width < size * 0.6 ? null : freeSpot(points, { label, size, full });
    if (box === null) return [];
    full.push(box);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    return [words(page, label, { x, y, fill: ink, size, anchor: "middle", halo: paper })];
  });
}

/** Half-way first, then nearer to the ends, of the longest stretch that lies free. */
function freeSpot(
  points: readonly FlowPoint[],
  { label, size, full }: { readonly label: string; readonly size: number; readonly full: readonly FlowBox[] },
): FlowBox | null {
  const width = textWidth(label, size, 600) + size * 0.8;
  const height = size * 1.3;
  for (const part of [0.5, 0.35, 0.65, 0.22, 0.78]) {
    for (const { x, y } of spotsAt(points, part)) {
      const box = { x: x - width / 2, y: y - height / 2, width, height };
      if (full.every((other) => !touch(box, other))) return box;
    }
  }
  return null;
}

/** This part of the way along each stretch, where a stretch bends as `ribbonShape` draws it. */
function spotsAt(points: readonly FlowPoint[], part: number): FlowPoint[] {
  return points.slice(1).map((end, index) => {
    const start = points[index] ?? end;
    const back = 1 - part;
    // A cubic curve whose handles lie half-way, level with its ends.
    const along = 1.5 * back * part + part ** 3;
    const across = 3 * back * part ** 2 + part ** 3;
    return { x: start.x + (end.x - start.x) * along, y: start.y + (end.y - start.y) * across };
  });
}

function touch(a: FlowBox, b: FlowBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
