import { formatNumber } from "./chart-format.ts";
import { fontSize as fontSizeFor, stateLooks } from "./chart-theme.ts";
import type { PaperSumOptions, PaperSumRow } from "./paper-sum-row.ts";
import { roundTop } from "./round-top.ts";
import { stackSlices, type Slice } from "./stack-slices.ts";
import { textWidth } from "./text-width.ts";

/** Where everything of the paper sum stands. */
export interface PaperSumPicture {
  readonly page: Document;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** Names stand at the left column only. */
  readonly isNarrow: boolean;
  readonly strength: number;
  /** Left edges of the two columns. */
  readonly left: number;
  readonly right: number;
  readonly columnWidth: number;
  readonly top: number;
  readonly bottom: number;
  readonly toY: (value: number) => number;
  /** A row with its slice of both columns. */
  readonly parts: readonly PaperSumPart[];
  readonly onPaper: number;
  readonly inRuns: number;
}

export interface PaperSumPart {
  readonly row: PaperSumRow;
  readonly onPaper: Slice;
  readonly inRuns: Slice;
}

/** Room for the lines that tie labels to their slices. */
export const tieRoom = 18;

export function toPaperSumPicture(rows: readonly PaperSumRow[], options: PaperSumOptions): PaperSumPicture {
  const { width, height = 440, state = "current" } = options;
  const fontSize = fontSizeFor(width);
  const isNarrow = width < 560;
  const parts = toParts(rows);
  const onPaper = parts.at(-1)?.onPaper.to ?? 0;
  const inRuns = parts.at(-1)?.inRuns.to ?? 0;
  const most = options.yMax ?? roundTop(Math.max(onPaper, inRuns) / 1.04);
  const columnWidth = Math.max(30, Math.min(150, width * 0.11));
  const [labelsLeft, labelsRight] = labelRooms(rows, options, fontSize);
  const top = fontSize * 4.6;
  const bottom = height - 8;
  const toY = (value: number): number => bottom - (value / most) * (bottom - top);
  return {
    ...{ page: options.document ?? document, width, height, fontSize, isNarrow, strength: stateLooks[state].line },
    ...{ left: labelsLeft, right: width - labelsRight - columnWidth, columnWidth, top, bottom, toY },
    ...{ parts, onPaper, inRuns },
  };
}

function toParts(rows: readonly PaperSumRow[]): PaperSumPart[] {
  const onPaper = stackSlices(rows.map((row) => row.onPaper));
  const inRuns = stackSlices(rows.map((row) => row.inRuns));
  const none: Slice = { from: 0, to: 0 };
  return rows.map((row, index) => ({ row, onPaper: onPaper[index] ?? none, inRuns: inRuns[index] ?? none }));
}

/** As wide as the labels, but never so wide that the columns meet. */
function labelRooms(
  rows: readonly PaperSumRow[],
  { width, language }: PaperSumOptions,
  fontSize: number,
): [left: number, right: number] {
  const widest = (texts: readonly string[]): number =>
    tieRoom + 4 + Math.max(0, ...texts.map((text) => textWidth(text, fontSize, 600)));
  const onPaper = rows.filter((row) => row.onPaper > 0);
  const left = widest(onPaper.map((row) => `${row.name} ${formatNumber(row.onPaper, language)}`));
  const beyond = rows.filter((row) => row.onPaper === 0);
  if (width < 560)
    return [Math.min(width * 0.42, left), Math.min(width * 0.38, widest(beyond.map(({ name }) => name)))];
  const right = widest(rows.map((row) => `${formatNumber(row.inRuns, language, 1)} ${row.name}`));
  const both = Math.min(width * 0.3, Math.max(left, right));
  return [both, both];
}
