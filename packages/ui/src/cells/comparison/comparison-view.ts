import type { PairedDifference, Scenario } from "@plaatsbepaling/sim-core";
import type { DifferenceRow } from "../../charts/difference-dots.ts";
import type { Words } from "../../i18n/words.ts";
import { changedParameters, type ChangedParameter } from "../../parameters/changed-parameters.ts";
import { frequencyText } from "../../results/frequency.ts";
import { goalDayOf, targetDayOf } from "../../simulation/system-of.ts";
import type { ScenarioTab } from "../../scenario-store/scenario-tab.ts";
import type { Differences } from "./compared-differences.ts";
import { comparedOutcomes, type ComparedOutcome } from "./compared-outcomes.ts";

export interface ComparisonView {
  readonly title: string;
  /** How often the second has the shorter waiting list, in natural frequencies. */
  readonly chance: string;
  readonly versus: string;
  readonly inputs: readonly ChangedParameter[];
  /** What differs besides, as a list in words; empty where nothing does. */
  readonly otherInputs: string;
  readonly rows: readonly DifferenceRow[];
  /** How the differences are to be read. */
  readonly description: string;
}

export function toComparisonView(
  { first, second }: { first: ScenarioTab; second: ScenarioTab },
  { differences, words }: { differences: Differences | null; words: Words },
): ComparisonView {
  const { inputs, others } = changedParameters(first, second, words);
  const hasTwoGoalDays = haveTwoGoalDays(first.scenario, second.scenario);
  const compared = comparedOutcomes.filter(({ id }) => !(hasTwoGoalDays && id.endsWith("OnTarget")));
  const rows =
    differences === null ? [] : compared.flatMap((outcome) => toRow(outcome, differences.byMeasure[outcome.id], words));
  return {
    title: titleOf({ first, second }, differences, words),
    chance: chanceOf({ first, second }, differences?.byMeasure["total/waitingOnTarget"], words),
    versus: words.messages.cells.comparison.versus(second.letter, first.letter),
    inputs,
    otherInputs: words.format.list(others.map((part) => words.messages.cells.comparison.parts[part])),
    rows,
    description: descriptionOf({ first, second }, differences?.replications ?? 0, words),
  };
}

function descriptionOf(
  { first, second }: { first: ScenarioTab; second: ScenarioTab },
  replications: number,
  { format, messages }: Words,
): string {
  const { description, descriptionOthers } = messages.cells.comparison;
  const isSame = areOfTheSameYouths(first.scenario, second.scenario);
  const read = (isSame ? description : descriptionOthers)(format.number(replications));
  return [read, ...daysThatDiffer(first.scenario, second.scenario, { format, messages })].join(" ");
}

/** What holds on the day of the goal cannot be held against each other where these are two days. */
function haveTwoGoalDays(first: Scenario, second: Scenario): boolean {
  const [day, other] = [goalDayOf(first), goalDayOf(second)];
  return day !== null && other !== null && day !== other;
}

function daysThatDiffer(
  first: Scenario,
  second: Scenario,
  { format, messages }: Pick<Words, "format" | "messages">,
): string[] {
  const { targetsDiffer, periodsDiffer } = messages.cells.comparison;
  const targets = haveTwoGoalDays(first, second)
    ? [targetsDiffer(format.date(targetDayOf(first)), format.date(targetDayOf(second)))]
    : [];
  const isSamePeriod = first.period.start === second.period.start && first.period.end === second.period.end;
  return [...targets, ...(isSamePeriod ? [] : [periodsDiffer])];
}

/** The same youths come in both: chance is drawn by the day of arrival, and by the names of profiles and regions. */
function areOfTheSameYouths(first: Scenario, second: Scenario): boolean {
  const names = (of: object): string => Object.keys(of).sort().join(" ");
  return (
    first.period.start === second.period.start &&
    names(first.profiles) === names(second.profiles) &&
    names(first.regions) === names(second.regions)
  );
}

function toRow(
  { id, unit, better }: ComparedOutcome,
  difference: PairedDifference | undefined,
  { messages }: Words,
): DifferenceRow[] {
  if (difference === undefined) return [];
  const texts = messages.cells.comparison;
  const scale = unit === "share" ? 100 : 1;
  const [low, high] = difference.interval;
  return [
    {
      id,
      label: texts.measures[id],
      unit: texts.units[unit],
      mean: rounded(difference.mean * scale),
      low: rounded(low * scale),
      high: rounded(high * scale),
      ...(better === undefined ? {} : { better }),
      decimals: 1,
    },
  ];
}

/** To what is printed: a difference that reads as zero is drawn as zero. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function chanceOf(
  { first, second }: { first: ScenarioTab; second: ScenarioTab },
  difference: PairedDifference | undefined,
  words: Words,
): string {
  if (difference === undefined || haveTwoGoalDays(first.scenario, second.scenario)) return "";
  const { chance, chanceEqual } = words.messages.cells.comparison;
  const { shareLower, shareEqual } = difference;
  const equal = shareEqual > 0 ? [chanceEqual(frequencyText(shareEqual, words))] : [];
  const lower = shareEqual < 1 ? [chance(frequencyText(shareLower, words), second.letter, first.letter)] : [];
  return [...lower, ...equal].join(" ");
}

/** What becomes of those without a place here: who waits, and who is elsewhere. One without the other would mislead. */
function titleOf(
  { first, second }: { first: ScenarioTab; second: ScenarioTab },
  differences: Differences | null,
  { format, messages }: Words,
): string {
  const texts = messages.cells.comparison;
  const waiting = differences?.byMeasure["total/waitingOnTarget"];
  const elsewhere = differences?.byMeasure["total/elsewhereOnTarget"];
  const areKnown = waiting !== undefined && elsewhere !== undefined;
  if (!areKnown || haveTwoGoalDays(first.scenario, second.scenario)) return texts.title(second.letter, first.letter);
  const amount = ({ mean }: PairedDifference): string => format.number(Math.abs(mean));
  const ofWaiting = {
    more: texts.more(amount(waiting), first.letter),
    fewer: texts.fewer(amount(waiting), first.letter),
    same: texts.same(first.letter),
  }[directionOf(waiting)];
  const ofElsewhere = {
    more: texts.moreToo(amount(elsewhere)),
    fewer: texts.fewerToo(amount(elsewhere)),
    same: texts.sameToo,
  }[directionOf(elsewhere)];
  return texts.finding(second.letter, ofWaiting, ofElsewhere);
}

/** As far as the runs tell it, and only where it is half a youth at least. */
function directionOf({ mean, interval: [low, high] }: PairedDifference): "more" | "fewer" | "same" {
  if ((low <= 0 && high >= 0) || Math.abs(mean) < 0.5) return "same";
  return mean > 0 ? "more" : "fewer";
}
