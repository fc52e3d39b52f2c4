import { normResults, type ConditionResult, type MeasuredNorm } from "@plaatsbepaling/sim-core";
import type { RunOutcome } from "../report/run-outcome.ts";
import type { Lettered } from "./letters.ts";
import { textTable, wrap, type Column } from "./text-table.ts";
import { inLanguage, type Voice } from "./voice.ts";

/** The norms of a scenario: met in which share of the replications, and by how far what is worst misses. */
export function normTable(outcome: RunOutcome, voice: Voice): string[] {
  const { texts, formats } = voice;
  const norms = measuredNorms(outcome);
  if (norms.length === 0) return [];
  const columns: Column[] = [
    { heading: [texts.norms.norm], align: "left" },
    { heading: [texts.norms.metIn], align: "right" },
    { heading: ["95%"], align: "right" },
    { heading: texts.norms.worst, align: "left" },
  ];
  const rows = norms.map((norm) => ({
    cells: [
      inLanguage(voice, norm.statement),
      formats.share(norm.metShare, 0),
      norm.interval.map((end) => formats.share(end, 0)).join("–"),
      worstInWords(norm, voice),
    ],
  }));
  const beyond = normResults(outcome.scenario, outcome.system, outcome.batch).length - norms.length;
  const closing = beyond === 0 ? [] : wrap(texts.norms.beyondModel(beyond), "  ");
  return [texts.norms.title, ...textTable(columns, rows), ...closing];
}

/** The share of the replications that meets each norm, beside each other; nothing where no scenario has any. */
export function normComparison(all: readonly Lettered[], voice: Voice): string[] {
  const { texts, formats } = voice;
  const byScenario = all.map(({ outcome }) => measuredNorms(outcome));
  const first = new Map(byScenario.flat().map((norm) => [norm.id, norm]));
  if (first.size === 0) return [];
  const columns: Column[] = [
    { heading: [texts.norms.norm], align: "left" },
    ...all.map(({ letter }): Column => ({ heading: [letter], align: "right" })),
  ];
  const rows = [...first.values()].map(({ id, statement }) => ({
    cells: [
      inLanguage(voice, statement),
      ...byScenario.map((norms) => formats.share(norms.find((norm) => norm.id === id)?.metShare ?? NaN, 0)),
    ],
  }));
  return [texts.norms.comparison, ...textTable(columns, rows)];
}

function measuredNorms({ scenario, system, batch }: RunOutcome): MeasuredNorm[] {
  return normResults(scenario, system, batch).filter((norm): norm is MeasuredNorm => norm.kind === "measured");
}

/** The condition that holds least often, with what comes out. */
function worstInWords({ conditions }: MeasuredNorm, voice: Voice): string {
  const [worst] = conditions.toSorted((a, b) => a.metShare - b.metShare);
  return worst === undefined ? "" : `${inLanguage(voice, worst.name)}: ${bandInWords(worst, voice)}`;
}

function bandInWords({ unit, value }: ConditionResult, { formats }: Voice): string {
  const write = (number: number): string => {
    if (unit === "share") return formats.share(number, 0);
    return unit === "euro" ? `€ ${formats.number(number, 0)}` : formats.number(number, 1);
  };
  return `${write(value.mean)} (${write(value.p5)}–${write(value.p95)})`;
}
