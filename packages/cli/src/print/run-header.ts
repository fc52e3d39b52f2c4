import { parseDate } from "@plaatsbepaling/sim-core";
import type { RunOutcome } from "../report/run-outcome.ts";
import { wrap } from "./text-table.ts";
import { inLanguage, type Voice } from "./voice.ts";

/** Which scenario this is and how it was run: everything that is needed to repeat it. */
export function runHeader({ scenario, summary }: RunOutcome, voice: Voice): string[] {
  const { texts, formats } = voice;
  const { period, replications, seed, engineVersion } = summary;
  const count = formats.number(replications, 0);
  const rows: [string, string][] = [
    ...(scenario.question === undefined
      ? []
      : [[texts.report.question, inLanguage(voice, scenario.question)] satisfies [string, string]]),
    [texts.report.period, periodText(period, voice)],
    ...(period.warmUpDays > 0
      ? [["", texts.report.warmUp(formats.number(period.warmUpDays, 0))] satisfies [string, string]]
      : []),
    [texts.report.replications, texts.report.replicationsText(count, String(seed))],
    [texts.report.engine, texts.report.engineText(engineVersion, summary.scenario.id, summary.scenario.hash)],
  ];
  return [...wrap(inLanguage(voice, scenario.name)), "", ...labelled(rows)];
}

export function periodText(period: RunOutcome["summary"]["period"], { texts, formats }: Voice): string {
  const date = (text: string): string => {
    const day = parseDate(text);
    return day === null ? text : formats.date(day);
  };
  const target = period.targetDate === null ? null : date(period.targetDate);
  return texts.report.periodText(date(period.start), date(period.end), target);
}

/** Labels in one column, what they say in the next. */
export function labelled(rows: readonly (readonly [label: string, text: string])[]): string[] {
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  return rows.flatMap(([label, text]) => {
    const lines = wrap(text, " ".repeat(width + 2));
    return lines.map((line, index) => (index === 0 ? `  ${label.padEnd(width)}${line.trimStart()}` : line));
  });
}
