import { formatNumber, formatSigned } from "../../charts/chart-format.ts";
import type { FigureTable } from "../../components/figure-table.ts";
import type { Words } from "../../i18n/words.ts";
import type { Flows } from "./flows.ts";

/** One column of figures: the flows of a scenario, or a difference. */
export interface FlowColumn {
  readonly heading: string;
  readonly flows: Flows;
  readonly isDifference?: boolean;
}

/** All flows from place to place, then who stood where at the beginning and at the end. */
export function toFlowTable(
  columns: readonly FlowColumn[],
  { words, nameOf }: { readonly words: Words; readonly nameOf: (stop: string) => string },
): FigureTable {
  const texts = words.messages.flow.table;
  const pairs = unique(columns.flatMap(({ flows }) => flows.ways.map(({ from, to }) => `${from} ${to}`)));
  const stops = unique(columns.flatMap(({ flows }) => Object.keys(flows.stands)));
  const cells = (valueOf: (flows: Flows) => number) => columns.map((column) => cellOf(column, valueOf, words));
  const text = (name: string): { text: string; value: string } => ({ text: name, value: name });
  return {
    header: [texts.from, texts.to, ...columns.map(({ heading }) => heading)],
    rows: [
      ...pairs.map((pair) => {
        const [from = "", to = ""] = pair.split(" ");
        const ofWay = ({ ways }: Flows): number => ways.find((way) => way.from === from && way.to === to)?.youths ?? 0;
        return [text(nameOf(from)), text(nameOf(to)), ...cells(ofWay)];
      }),
      ...stops.flatMap((stop) => [
        [text(nameOf(stop)), text(texts.start), ...cells(({ stands }) => stands[stop]?.start ?? 0)],
        [text(nameOf(stop)), text(texts.end), ...cells(({ stands }) => stands[stop]?.end ?? 0)],
      ]),
    ],
  };
}

function cellOf(
  { flows, isDifference = false }: FlowColumn,
  valueOf: (flows: Flows) => number,
  { language }: Words,
): { text: string; value: number } {
  // To tenths, so that what is written is what a file gets.
  const value = Math.round(valueOf(flows) * 10) / 10;
  return { text: isDifference ? formatSigned(value, language, 1) : formatNumber(value, language, 1), value };
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
