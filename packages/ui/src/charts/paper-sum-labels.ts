import { formatNumber } from "./chart-format.ts";
import type { ChartLanguage } from "./chart-options.ts";
import { roleColours } from "./chart-theme.ts";
import { tieRoom, type PaperSumPart, type PaperSumPicture } from "./paper-sum-picture.ts";
import { spreadLabels } from "./spread-labels.ts";
import type { Slice } from "./stack-slices.ts";
import { shape, words } from "./svg-shapes.ts";
import { cutText } from "./text-width.ts";

interface SideLabel {
  readonly text: string;
  readonly colour: string;
  /** Middle of the slice that it names. */
  readonly middle: number;
  /** Only the first line of a label is tied to its slice. */
  readonly isTied: boolean;
}

/** Names and figures beside the columns: what the paper says at the left, what happens at the right. */
export function paperSumLabels(picture: PaperSumPicture, language: ChartLanguage): Element[] {
  const { parts, left, right, columnWidth, isNarrow, toY } = picture;
  const toLabels = (part: PaperSumPart, { from, to }: Slice, texts: readonly string[]): SideLabel[] =>
    texts.map((text, index) => ({
      text,
      colour: roleColours[part.row.kind],
      middle: toY((from + to) / 2),
      isTied: index === 0,
    }));
  const onPaper = parts
    .filter(({ row }) => row.onPaper > 0)
    .flatMap((part) => toLabels(part, part.onPaper, [`${part.row.name} ${formatNumber(part.row.onPaper, language)}`]));
  const inRuns = parts
    .filter(({ row }) => row.inRuns > 0)
    .flatMap((part) => toLabels(part, part.inRuns, runTexts(part, language, isNarrow)));
  return [
    ...sideLabels(onPaper, { edge: left, towards: -1 }, picture),
    ...sideLabels(inRuns, { edge: right + columnWidth, towards: 1 }, picture),
  ];
}

/** On a narrow picture the name stands at the left already, and what has no left side gets a second line. */
function runTexts({ row }: PaperSumPart, language: ChartLanguage, isNarrow: boolean): string[] {
  const figure = formatNumber(row.inRuns, language, 1);
  if (!isNarrow) return [`${figure} ${row.name}`];
  return row.onPaper > 0 ? [figure] : [figure, row.name];
}

interface Side {
  readonly edge: number;
  readonly towards: -1 | 1;
}

function sideLabels(labels: readonly SideLabel[], { edge, towards }: Side, picture: PaperSumPicture): Element[] {
  const { page, fontSize, top, bottom, width } = picture;
  const room = { gap: fontSize * 1.28, min: top - fontSize, max: bottom - fontSize * 0.6 };
  const placed = spreadLabels(
    labels.map(({ middle }) => middle),
    room,
  );
  const textRoom = (towards < 0 ? edge : width - edge) - tieRoom;
  return labels.flatMap(({ text, colour, middle, isTied }, index) => {
    const y = placed[index] ?? middle;
    const tie = `M${edge + towards * 2},${middle}L${edge + towards * (tieRoom - 5)},${y}`;
    const style = { x: edge + towards * tieRoom, y, fill: colour, size: fontSize, weight: 600 };
    const written = words(page, cutText(text, textRoom, style), { ...style, anchor: towards < 0 ? "end" : "start" });
    return isTied ? [shape(page, "path", { d: tie, stroke: colour, fill: "none" }), written] : [written];
  });
}
