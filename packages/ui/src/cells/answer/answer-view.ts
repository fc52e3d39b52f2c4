import { goalResultOf } from "@plaatsbepaling/sim-core";
import type { Words } from "../../i18n/words.ts";
import { figureOf, leastFresh, type Figure } from "../../results/figure.ts";
import { frequencyText } from "../../results/frequency.ts";
import { clear } from "../../results/goal.ts";
import { shareOfRuns } from "../../results/share-of-runs.ts";
import { freshnessOf, type Freshness, type ShownResults } from "../../results/shown-results.ts";
import { targetDayOf } from "../../simulation/system-of.ts";
import { meanText } from "../../results/mean-text.ts";
import { closedTargetOf } from "../../results/target.ts";

/** The answer to the steering group's question: a verdict of a few words and one or two sentences. */
export interface Answer {
  readonly verdict: string;
  readonly sentences: readonly string[];
  readonly freshness: Freshness;
  readonly isRough: boolean;
}

export function toAnswer(shown: ShownResults, words: Words): Answer {
  const texts = words.messages.answer;
  const places = figureOf(shown, "total/closedPlacesOnTarget");
  const waiting = figureOf(shown, "total/waitingOnTarget");
  if (shown.scenario.period.targetDate === undefined) {
    return { verdict: "", sentences: [texts.noTarget], freshness: freshnessOf(shown), isRough: false };
  }
  const freshness = leastFresh([places, waiting]);
  if (freshness === "estimate") return fromEstimate(shown, { places, waiting, words });
  if (shown.run === null) return { ...notYet, verdict: isUnderWay(shown) ? texts.computing : "" };
  return fromRuns(shown, { waiting, words, freshness });
}

const notYet = { sentences: [], freshness: "none", isRough: false } as const;

/** What was stopped or has failed is not on its way. */
function isUnderWay({ work }: ShownResults): boolean {
  return work.kind !== "stopped" && work.kind !== "failed";
}

function fromEstimate(
  shown: ShownResults,
  { places, waiting, words }: { places: Figure; waiting: Figure; words: Words },
): Answer {
  const { format, messages } = words;
  const number = ({ value }: Figure): string => (value === null ? "–" : format.number(value));
  const date = format.date(targetDayOf(shown.scenario));
  const sentence = messages.answer.estimate(number(places), number(waiting), date);
  return { verdict: "", sentences: [sentence], freshness: "estimate", isRough: waiting.isRough };
}

function fromRuns(
  shown: ShownResults,
  { waiting, words, freshness }: { waiting: Figure; words: Words; freshness: Freshness },
): Answer {
  const { run } = shown;
  const texts = words.messages.answer;
  if (run === null) throw new Error("An answer from runs needs a run.");
  const target = closedTargetOf(run.scenario);
  const met = target === null ? null : shareOfRuns(run, "total/closedPlacesOnTarget", (value) => value <= target);
  const waits = shareOfRuns(run, "total/waitingOnTarget", (value) => value > 0);
  const parts = { met, waits, target, waiting, date: words.format.date(targetDayOf(run.scenario)) };
  // The verdict of the core on the whole goal, and for nobody a wait for any form: a strip says no yes while youths wait.
  const missed = 1 - (goalResultOf(run.system, run.batch)?.metShare ?? 1);
  return {
    verdict: met === null ? "" : verdictOf(met, Math.max(waits, missed), texts),
    sentences: [sentence(parts, words), displacedSentence(shown, words), elsewhereSentence(shown, words)].filter(
      (text) => text !== "",
    ),
    freshness,
    isRough: false,
  };
}

/** From the share of runs that meet the goal for closed places, and the share in which some youth has no place here. */
function verdictOf(met: number, lacks: number, texts: Words["messages"]["answer"]): string {
  if (met <= 1 - clear) return texts.no;
  if (met < clear) return texts.uncertain;
  if (lacks <= 1 - clear) return texts.yes;
  return lacks >= clear ? texts.placesYesYouthsNo : texts.uncertain;
}

function sentence(
  {
    met,
    waits,
    target,
    waiting,
    date,
  }: { met: number | null; waits: number; target: number | null; waiting: Figure; date: string },
  words: Words,
): string {
  const { format, messages } = words;
  const texts = messages.answer;
  if (met === null || target === null) return waitingSentence(waits, { waiting, date }, words);
  const second = waitingClause(waits, waiting, words);
  const first = capital(texts.placesMet(frequencyText(met, words), date, format.number(target)));
  const isOpposite = met >= 0.5 && waits >= 0.5;
  return isOpposite ? texts.joinOpposite(first, second) : texts.join(first, second);
}

function waitingClause(waits: number, { value }: Figure, words: Words): string {
  const { messages } = words;
  if (waits === 0 || value === null) return messages.answer.nobodyWaits;
  return messages.answer.andWaiting(frequencyText(waits, words), meanText(value, words));
}

/** Without a goal it stands alone, and says itself which day it is about. */
function waitingSentence(
  waits: number,
  { waiting: { value }, date }: { waiting: Figure; date: string },
  words: Words,
): string {
  const { nobodyWaitsOn, waitingOn } = words.messages.answer;
  if (waits === 0 || value === null) return nobodyWaitsOn(date);
  return waitingOn(capital(frequencyText(waits, words)), meanText(value, words), date);
}

/** Who must leave for a closing has no lasting place either, and may be all that stands between the runs and a yes. */
function displacedSentence(shown: ShownResults, words: Words): string {
  const { value } = figureOf(shown, "total/displacedYouths");
  return value === null || value === 0 ? "" : words.messages.answer.displaced(meanText(value, words));
}

function elsewhereSentence(shown: ShownResults, { format, messages }: Words): string {
  const [elsewhere, direct] = [figureOf(shown, "total/elsewhereOnTarget"), figureOf(shown, "total/directShare")];
  if (elsewhere.value === null || direct.value === null) return "";
  return messages.answer.elsewhere(format.number(elsewhere.value), format.percent(direct.value));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
