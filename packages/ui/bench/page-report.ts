import type { Openings } from "./measure-opening.ts";
import type { Work } from "./measure-work.ts";

export interface Measured {
  readonly site: Openings;
  readonly oneFile: Openings;
  readonly work: Work;
}

interface Row {
  readonly what: string;
  readonly values: readonly number[];
  /** Most milliseconds; null where nothing was aimed at. */
  readonly aim: number | null;
}

/** One frame of a screen that shows sixty a second. */
const frame = 1000 / 60;

/** What was measured as a table in Markdown: percentiles in milliseconds, and whether the 90th is within the aim. */
export function pageTable({ site, oneFile, work }: Measured): string {
  const rows: Row[] = [
    { what: "first useful picture, site", values: site.firstPicture, aim: 2000 },
    { what: "first useful picture, one file", values: oneFile.firstPicture, aim: 2000 },
    { what: "first key figures with bands, site", values: site.firstBands, aim: null },
    { what: "first key figures with bands, one file", values: oneFile.firstBands, aim: null },
    { what: "a knob moves: key figures and chart follow", values: work.drag, aim: 2 * frame },
    { what: "a knob is let go: key figures with bands", values: work.bands, aim: 1000 },
    { what: "a knob is let go: 1,000 replications", values: work.refined, aim: 1000 },
    { what: "a key is pressed: its letter stands in the text", values: work.typing, aim: 2 * frame },
  ];
  return [
    "| what, in milliseconds | times | p50 | p90 | p99 | aim | p90 / aim | |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |",
    ...rows.map(lineOf),
  ].join("\n");
}

function lineOf({ what, values, aim }: Row): string {
  // Of a few values, the 99th percentile would be the last by another name.
  const high = values.length < 50 ? "–" : whole(percentile(values, 0.99));
  const [middle, most] = [percentile(values, 0.5), percentile(values, 0.9)];
  const start = `| ${what} | ${values.length} | ${whole(middle)} | ${whole(most)} | ${high} |`;
  if (aim === null) return `${start} – | – | |`;
  const ratio = most / aim;
  return `${start} ${whole(aim)} | ${ratio.toFixed(ratio < 10 ? 1 : 0)} | ${ratio <= 1 ? "reached" : "not reached"} |`;
}

/** What stands beside the table. */
export function pageRemarks({ work }: Measured): string[] {
  return [
    `Tasks that kept the page from anything else for over 50 ms: ${tasksOf(work.longTasksDragging)} while knobs were dragged, ${tasksOf(work.longTasksTyping)} while a text was typed.`,
    `At the end the page held ${whole(work.heap)} MB of its own, without its workers.`,
  ];
}

function tasksOf(tasks: readonly number[]): string {
  return tasks.length === 0 ? "none" : `${tasks.length} (the longest ${whole(Math.max(...tasks))} ms)`;
}

/** The smallest value that so large a share of them does not exceed. */
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

const whole = (value: number): string => Math.round(value).toLocaleString("en-GB");
