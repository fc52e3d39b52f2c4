import { formatNumber, formatSigned } from "./chart-format.ts";
import type { ChartOptions } from "./chart-options.ts";
import type { ChartTable } from "./chart-table.ts";
import { chartTexts } from "./chart-texts.ts";
import { ink, paper, roleColours } from "./chart-theme.ts";
import { emptyPicture, finishChart } from "./finish-chart.ts";
import { panelHeading } from "./panel-heading.ts";
import { paperSumLabels } from "./paper-sum-labels.ts";
import { toPaperSumPicture, type PaperSumPart, type PaperSumPicture } from "./paper-sum-picture.ts";
import type { PaperSumOptions, PaperSumRow } from "./paper-sum-row.ts";
import type { Slice } from "./stack-slices.ts";
import { shape, words } from "./svg-shapes.ts";
import { textWidth } from "./text-width.ts";
import { numberCell } from "./time-table.ts";

export type { PaperSumOptions, PaperSumRow };

/** The sum on paper beside what happens in the runs: two columns of the same scale, with what becomes of every part. */
export function paperSumBars(rows: readonly PaperSumRow[], options: PaperSumOptions): SVGSVGElement {
  const picture = toPaperSumPicture(rows, options);
  const { page, width, height, parts } = picture;
  const svg = emptyPicture(page, width, height);
  svg.append(...parts.map((part) => ribbon(part, picture)));
  svg.append(...parts.flatMap((part) => columnSlices(part, picture)));
  svg.append(...parts.flatMap((part) => change(part, options, picture)));
  svg.append(...columnHeadings(options, picture));
  svg.append(...paperSumLabels(picture, options.language));
  return finishChart(svg, options.label);
}

/** The figures of the picture. */
export function toPaperSumTable(
  rows: readonly PaperSumRow[],
  { language }: Pick<ChartOptions, "language">,
): ChartTable {
  const texts = chartTexts(language);
  return {
    header: [texts.part, texts.onPaper, texts.inRuns, texts.difference],
    rows: rows.map(({ name, onPaper, inRuns }) => [
      { text: name, value: name },
      numberCell(onPaper, language),
      numberCell(inRuns, language, 1),
      { text: formatSigned(inRuns - onPaper, language, 1), value: inRuns - onPaper },
    ]),
  };
}

function ribbon({ row, onPaper, inRuns }: PaperSumPart, picture: PaperSumPicture): SVGElement {
  const { page, left, right, columnWidth, toY, strength } = picture;
  const [start, end] = [left + columnWidth, right];
  const middle = (start + end) / 2;
  const over = `M${start},${toY(onPaper.to)}C${middle},${toY(onPaper.to)} ${middle},${toY(inRuns.to)} ${end},${toY(inRuns.to)}`;
  const back = `L${end},${toY(inRuns.from)}C${middle},${toY(inRuns.from)} ${middle},${toY(onPaper.from)} ${start},${toY(onPaper.from)}Z`;
  return shape(page, "path", {
    d: over + back,
    fill: roleColours[row.kind],
    "fill-opacity": 0.16 * strength,
    stroke: paper,
    "stroke-width": 1.5,
  });
}

function columnSlices({ row, onPaper, inRuns }: PaperSumPart, picture: PaperSumPicture): SVGElement[] {
  const { page, left, right, columnWidth, toY, strength } = picture;
  const look = { fill: roleColours[row.kind], "fill-opacity": strength, stroke: paper, "stroke-width": 1.5 };
  const draw = ({ from, to }: Slice, x: number): SVGElement[] =>
    to > from ? [shape(page, "rect", { x, y: toY(to), width: columnWidth, height: toY(from) - toY(to), ...look })] : [];
  return [...draw(onPaper, left), ...draw(inRuns, right)];
}

/** How much more or less a part is in the runs than on paper, in the middle of its ribbon where that is high enough. */
function change(
  { row, onPaper, inRuns }: PaperSumPart,
  { language }: PaperSumOptions,
  picture: PaperSumPicture,
): Element[] {
  const { page, left, right, columnWidth, toY, fontSize } = picture;
  const text = formatSigned(row.inRuns - row.onPaper, language, 1);
  const x = (left + columnWidth + right) / 2;
  const [upper, lower] = [toY((onPaper.to + inRuns.to) / 2), toY((onPaper.from + inRuns.from) / 2)];
  const fits = lower - upper > fontSize * 1.1 && right - left - columnWidth > textWidth(text, fontSize) + 8;
  return fits ? [words(page, text, { x, y: (upper + lower) / 2, fill: ink, size: fontSize, anchor: "middle" })] : [];
}

/** The name of each column, and its total on top of it. The line above is kept for figures that are not current. */
function columnHeadings({ language, state = "current" }: PaperSumOptions, picture: PaperSumPicture): Element[] {
  const { page, width, fontSize, left, right, columnWidth, isNarrow, toY, onPaper, inRuns } = picture;
  const texts = chartTexts(language);
  const bold = { fill: ink, size: fontSize, weight: 700 };
  const nameY = fontSize * 2.3;
  const total = (value: number, x: number): Element =>
    words(page, formatNumber(value, language), {
      ...bold,
      x: x + columnWidth / 2,
      y: toY(value) - fontSize * 0.8,
      anchor: "middle",
    });
  const [leftX, rightX] = isNarrow ? [left + columnWidth, right] : [left + columnWidth / 2, right + columnWidth / 2];
  return [
    panelHeading({ document: page, language, text: "", state, width, fontSize }),
    words(page, texts.onPaper, { ...bold, x: leftX, y: nameY, anchor: isNarrow ? "end" : "middle" }),
    words(page, texts.inRuns, { ...bold, x: rightX, y: nameY, anchor: isNarrow ? "start" : "middle" }),
    total(onPaper, left),
    total(inRuns, right),
  ];
}
