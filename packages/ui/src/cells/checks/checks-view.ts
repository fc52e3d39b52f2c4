import type { Words } from "../../i18n/words.ts";
import type { ShownResults } from "../../results/shown-results.ts";

export interface CheckLine {
  readonly name: string;
  readonly text: string;
  readonly value: string;
  readonly isFine: boolean;
}

export interface LittleLine {
  readonly form: string;
  readonly counted: string;
  readonly computed: string;
  readonly gap: string;
}

export interface ChecksView {
  readonly title: string;
  readonly lines: readonly CheckLine[];
  readonly little: readonly LittleLine[];
}

/** Both sides of Little's law are counted over the same youths, so they may differ by rounding only. */
const largestLittleGap = 1e-6;

export function toChecksView({ run }: ShownResults, { format, messages }: Words): ChecksView {
  const texts = messages.cells.checks;
  if (run === null) return { title: texts.titlePending, lines: [], little: [] };
  const { conservationGap, overOccupancy, little, circularWaiting } = run.summary.checks;
  const gap = Math.max(0, ...little.map(({ relativeGap }) => Math.abs(relativeGap)));
  const circles = circularWaiting.reduce((sum, { replications }) => sum + replications, 0);
  const lines: CheckLine[] = [
    {
      name: texts.conservation,
      text: texts.conservationText,
      value: format.number(conservationGap),
      isFine: conservationGap === 0,
    },
    {
      name: texts.overOccupancy,
      text: texts.overOccupancyText,
      value: format.number(overOccupancy),
      isFine: overOccupancy === 0,
    },
    { name: texts.little, text: texts.littleText, value: format.percent(gap, 3), isFine: gap <= largestLittleGap },
    {
      name: texts.circular,
      text: circles === 0 ? texts.circularNone : texts.circularSome(format.number(circles)),
      value: "",
      isFine: true,
    },
  ];
  return {
    title: lines.every(({ isFine }) => isFine) ? texts.title : texts.titleWrong,
    lines,
    little: little.map(({ form, meanInCare, arrivalsTimesStay, relativeGap }) => ({
      form,
      counted: format.number(meanInCare, 2),
      computed: format.number(arrivalsTimesStay, 2),
      gap: format.percent(relativeGap, 3),
    })),
  };
}
