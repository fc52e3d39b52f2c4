import { goalResultOf, parseDate, type GoalResult } from "@plaatsbepaling/sim-core";
import { measureOf } from "../report/measure-values.ts";
import type { RunOutcome } from "../report/run-outcome.ts";
import { formName } from "./names.ts";
import { wrap } from "./text-table.ts";
import type { Voice } from "./voice.ts";

/** Forms with fewer waiting than this are not worth a mention in a sentence. */
const worthMentioning = 0.5;

/** With fewer replications than this there is no telling where nine of ten lie. */
const leastForBand = 20;

/** What the steering group asked, answered in sentences: is the goal met, and who waits. */
export function runAnswer(outcome: RunOutcome, voice: Voice): string[] {
  return [voice.texts.report.answer, ...wrap(goalLine(outcome, voice), "  ")];
}

/** The answer in one line, however long. */
export function goalLine(outcome: RunOutcome, voice: Voice): string {
  const goal = goalResultOf(outcome.system, outcome.batch);
  return [
    ...(goal === null ? [] : goalSentences(goal, outcome, voice)),
    ...(outcome.system.targetDay === null ? [noGoalSentence(outcome, voice)] : targetDaySentences(outcome, voice)),
  ].join(" ");
}

function goalSentences(goal: GoalResult, { summary }: RunOutcome, { texts, formats }: Voice): string[] {
  const { replications } = summary;
  const date = formats.date(parseDate(goal.date) ?? 0);
  const shares = { places: goal.placesMetShare, youths: goal.youthsMetShare, replications };
  return [
    texts.report.goal(date, formats.number(goal.closedPlacesAtMost, 0), shares),
    texts.report.wholeGoal(goal.metShare, replications),
  ];
}

function targetDaySentences(outcome: RunOutcome, voice: Voice): string[] {
  const { texts, formats } = voice;
  const waiting = measureOf(outcome.summary, "total/waitingOnTarget");
  const elsewhere = measureOf(outcome.summary, "total/elsewhereOnTarget");
  const { p5, p95 } = waiting.percentiles;
  const isManyEnough = waiting.count >= leastForBand;
  return [
    waiting.mean === 0
      ? texts.report.nobodyWaits
      : texts.report.waiting(
          formats.number(waiting.mean, 0),
          isManyEnough ? texts.report.band(formats.number(p5, 0), formats.number(p95, 0)) : "",
          waitingByForm(outcome, voice),
        ),
    ...(elsewhere.mean >= worthMentioning ? [texts.report.elsewhere(formats.number(elsewhere.mean, 0))] : []),
  ];
}

/** `12 op KIB, 8 op School2Care en 3 op gesloten`: the most first. */
function waitingByForm(outcome: RunOutcome, voice: Voice): string {
  const { texts, formats } = voice;
  const parts = outcome.system.forms
    .map(({ id }) => ({ id, waiting: measureOf(outcome.summary, `form/${id}/waitingOnTarget`).mean }))
    .filter(({ waiting }) => waiting >= worthMentioning)
    .toSorted((a, b) => b.waiting - a.waiting)
    .map(({ id, waiting }) =>
      texts.report.waitingForForm(formats.number(waiting, 0), formName(outcome.scenario, id, voice)),
    );
  const last = parts.pop();
  if (last === undefined) return "";
  return parts.length === 0 ? last : `${parts.join(", ")} ${texts.report.and} ${last}`;
}

function noGoalSentence(outcome: RunOutcome, { texts, formats }: Voice): string {
  return texts.report.noGoal(
    formats.number(measureOf(outcome.summary, "total/meanInCare").mean, 1),
    formats.number(measureOf(outcome.summary, "total/meanWaiting").mean, 1),
    formats.share(measureOf(outcome.summary, "total/daysWithWaitingShare").mean, 0),
  );
}
