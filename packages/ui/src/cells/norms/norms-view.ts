import {
  normResults,
  parseDate,
  type ConditionResult,
  type MeasuredNorm,
  type NormResult,
} from "@plaatsbepaling/sim-core";
import { textIn } from "../../i18n/language.ts";
import type { Words } from "../../i18n/words.ts";
import { toProvenanceView, type ProvenanceView } from "../../parameters/provenance-view.ts";
import { hundredText } from "../../results/frequency.ts";
import { clear } from "../../results/goal.ts";
import { onceARun } from "../../results/once-a-run.ts";
import type { ShownResults } from "../../results/shown-results.ts";
import type { RunResult } from "../../simulation/scenario-runner.ts";
import { boundText, toDistanceText, type DistanceText } from "./distance.ts";

/** The norms of a scenario as its runs meet them. */
export interface NormsView {
  readonly title: string;
  readonly norms: readonly NormLine[];
  readonly beyond: readonly BeyondLine[];
}

export interface NormLine {
  readonly statement: string;
  readonly verdict: "good" | "bad" | "unsure" | "none";
  /** In how many of a hundred runs every condition holds. */
  readonly frequency: string;
  readonly conditions: readonly ConditionLine[];
  readonly provenance: ProvenanceView;
}

export interface ConditionLine {
  readonly name: string;
  /** With its day, where it is about one. */
  readonly bound: string;
  readonly distance: DistanceText;
}

/** A norm that the model says nothing of. */
export interface BeyondLine {
  readonly statement: string;
  readonly why: string;
  readonly provenance: ProvenanceView;
}

export function toNormsView({ scenario, run }: ShownResults, words: Words): NormsView {
  const texts = words.messages.norms;
  if ((scenario.norms ?? []).length === 0) return { title: texts.titleNone, norms: [], beyond: [] };
  if (run === null) return { title: texts.titlePending, norms: [], beyond: [] };
  const results = resultsOf(run);
  const norms = results.flatMap((norm, index) =>
    norm.kind === "measured" ? [toNormLine(norm, provenanceOf(run, index, words), words)] : [],
  );
  return { title: titleOf(norms, words), norms, beyond: beyondLines(results, run, words) };
}

const resultsOf = onceARun(({ scenario, system, batch }) => normResults(scenario, system, batch));

function beyondLines(results: readonly NormResult[], run: RunResult, words: Words): BeyondLine[] {
  const { language } = words;
  return results.flatMap((norm, index) =>
    norm.kind === "measured"
      ? []
      : [
          {
            statement: textIn(language, norm.statement),
            why: textIn(language, norm.why),
            provenance: provenanceOf(run, index, words),
          },
        ],
  );
}

function provenanceOf({ scenario }: RunResult, norm: number, words: Words): ProvenanceView {
  return toProvenanceView(scenario, `/norms/${norm}`, words);
}

function titleOf(norms: readonly NormLine[], { format, messages }: Words): string {
  const texts = messages.norms;
  if (norms.length === 0) return texts.titleNoneMeasured;
  const met = norms.filter(({ verdict }) => verdict === "good").length;
  const told = norms.filter(({ verdict }) => verdict !== "none").length;
  if (told === 0) return texts.titleNoneTold;
  const title = told === norms.length ? texts.title : texts.titleOfThose;
  return title(met, format.number(met), format.number(told));
}

function toNormLine(norm: MeasuredNorm, provenance: ProvenanceView, words: Words): NormLine {
  const { metShare } = norm;
  return {
    statement: textIn(words.language, norm.statement),
    verdict: verdictOf(metShare),
    frequency: frequencyOf(metShare, words),
    conditions: norm.conditions.map((condition) => ({
      name: textIn(words.language, condition.name),
      bound: [boundText(condition, words), dayText(condition, words)].filter((text) => text !== "").join(" "),
      distance: toDistanceText(condition, words),
    })),
    provenance,
  };
}

/** With its own verb: it stands under a verdict that may be the opposite. */
function frequencyOf(metShare: number, words: Words): string {
  const { metIn, notTold } = words.messages.norms;
  return Number.isNaN(metShare) ? notTold : metIn(hundredText(metShare, words));
}

function verdictOf(metShare: number): NormLine["verdict"] {
  if (Number.isNaN(metShare)) return "none";
  if (metShare >= clear) return "good";
  return 1 - metShare >= clear ? "bad" : "unsure";
}

function dayText({ date }: ConditionResult, { format, messages }: Words): string {
  const day = date === null ? null : parseDate(date);
  return day === null ? "" : messages.norms.on(format.date(day));
}
