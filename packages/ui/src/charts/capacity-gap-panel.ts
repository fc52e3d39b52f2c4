import type { RenderFunction } from "@observablehq/plot";
import { areaY, lineY } from "@observablehq/plot";
import type { CapacityPaths, CapacityPathsOptions } from "./capacity-paths.ts";
import { formatNumber, toDate, toEpochDay } from "./chart-format.ts";
import { chartTexts } from "./chart-texts.ts";
import { ink, paper, roleColours, stateLooks } from "./chart-theme.ts";
import { endLabels } from "./end-labels.ts";
import { roundTop } from "./round-top.ts";
import { toBandPoints, valueOn } from "./series-points.ts";
import { group, shape, words } from "./svg-shapes.ts";
import { textWidth } from "./text-width.ts";
import type { TimePanel } from "./time-panel.ts";
import { marginBottom, timePanel } from "./time-panel.ts";

interface GapPoint {
  readonly date: Date;
  readonly built: number;
  readonly woundDown: number;
  readonly most: number;
}

/** Places built and wound down since the first day, with the space between them shaded by which of the two is ahead. */
export function capacityGapPanel(paths: CapacityPaths, options: CapacityPathsOptions, upper: TimePanel): SVGSVGElement {
  const points = toGapPoints(paths, Math.floor(upper.width / 3));
  const yMax = options.gapMax ?? roundTop(Math.max(...points.map(({ most }) => most)));
  const panel = { ...upper, yMax, marginTop: upper.fontSize * 2.6, hasTargetLabel: false, hasYears: true };
  const strength = stateLooks[options.state ?? "current"].line;
  const lineLook = { x: "date", strokeWidth: 2.2, strokeOpacity: strength } as const;
  return timePanel(panel, [
    areaY(points, { x: "date", y1: "woundDown", y2: "most", fill: roleColours.surplus, fillOpacity: 0.28 * strength }),
    areaY(points, { x: "date", y1: "built", y2: "most", fill: roleColours.shortage, fillOpacity: 0.34 * strength }),
    lineY(points, { ...lineLook, y: "built", stroke: roleColours.alternative }),
    lineY(points, { ...lineLook, y: "woundDown", stroke: roleColours.closed }),
    gapLabels(points, panel),
    lineLabels(points, panel),
    () => colouredHeading(panel),
  ]);
}

function toGapPoints({ closed, alternatives }: CapacityPaths, most: number): GapPoint[] {
  const points = [...toBandPoints(closed.realised, most), ...toBandPoints(alternatives.realised, most)];
  const days = [...new Set(points.map(({ date }) => toEpochDay(date)))].sort((a, b) => a - b);
  const first = days[0] ?? 0;
  const closedAtStart = valueOn(closed.realised, first);
  const othersAtStart = valueOn(alternatives.realised, first);
  return days.map((day) => {
    const woundDown = Math.max(0, closedAtStart - valueOn(closed.realised, day));
    const built = Math.max(0, valueOn(alternatives.realised, day) - othersAtStart);
    return { date: toDate(day), built, woundDown, most: Math.max(built, woundDown) };
  });
}

/** The largest gap in each direction in words, above and left of it where rising lines leave room; a small one needs none. */
function gapLabels(points: readonly GapPoint[], panel: TimePanel): RenderFunction {
  const { document, language, fontSize, marginLeft } = panel;
  const { ahead, behind } = chartTexts(language);
  return (_index, scales) => {
    const label = (gapOf: (point: GapPoint) => number, fill: string, toText: (places: string) => string): Element[] => {
      const widest = widestGap(points, gapOf);
      const pixels = (gapOf(widest) * (panel.height - panel.marginTop - marginBottom)) / panel.yMax;
      if (gapOf(widest) < 1 || pixels < 6) return [];
      const text = toText(formatNumber(gapOf(widest), language));
      const x = Number(scales.x?.(widest.date)) - fontSize * 0.5;
      const y = Number(scales.y?.(widest.most)) - fontSize * 0.7;
      const fits = x - textWidth(text, fontSize, 600) > marginLeft;
      const place = fits ? ({ x, anchor: "end" } as const) : ({ x: marginLeft + 4, anchor: "start" } as const);
      return [words(document, text, { y, fill, size: fontSize, weight: 600, halo: paper, ...place })];
    };
    return group(
      document,
      ...label(({ built, woundDown }) => built - woundDown, roleColours.surplus, ahead),
      ...label(({ built, woundDown }) => woundDown - built, roleColours.shortage, behind),
    );
  };
}

function widestGap(points: readonly GapPoint[], gapOf: (point: GapPoint) => number): GapPoint {
  return points.reduce((best, point) => (gapOf(point) > gapOf(best) ? point : best), points[0] ?? noPoint);
}

const noPoint: GapPoint = { date: new Date(0), built: 0, woundDown: 0, most: 0 };

function lineLabels(points: readonly GapPoint[], panel: TimePanel): RenderFunction {
  const { document, language, width, height, marginTop, marginRight, fontSize } = panel;
  const { built, woundDown } = chartTexts(language);
  const last = points.at(-1) ?? noPoint;
  return (_index, scales) => {
    const label = (name: string, value: number, colour: string) => ({
      y: Number(scales.y?.(value) ?? 0),
      text: width < 560 ? formatNumber(value, language) : `${name} ${formatNumber(value, language)}`,
      colour,
    });
    const room = {
      document,
      x: width - marginRight,
      right: width,
      top: marginTop,
      bottom: height - marginBottom,
      fontSize,
    };
    return endLabels(
      [label(built, last.built, roleColours.alternative), label(woundDown, last.woundDown, roleColours.closed)],
      room,
    );
  };
}

/** The heading names both lines in their own colours, so that it is their legend too. */
/** Smaller where the letters of the device are too wide for a narrow screen: a heading is not cut. */
function colouredHeading({ document, language, fontSize, width }: TimePanel): SVGTextElement {
  const parts = chartTexts(language).builtAndWoundDown;
  const size = fontSize * Math.min(1, width / textWidth(parts.join(""), fontSize, 600));
  const heading = words(document, "", { x: 0, y: fontSize * 0.8, fill: ink, size, weight: 600 });
  const colours = [ink, roleColours.alternative, ink, roleColours.closed, ink];
  parts.forEach((text, index) => {
    const part = shape(document, "tspan", { fill: colours[index] ?? ink });
    part.textContent = text;
    heading.append(part);
  });
  return heading;
}
