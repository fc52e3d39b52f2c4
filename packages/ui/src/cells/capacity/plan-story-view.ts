import type { Words } from "../../i18n/words.ts";
import { comparedWithBasis } from "../../parameters/plan-words.ts";
import { frequencyText } from "../../results/frequency.ts";
import type { PlanFate } from "./plan-fate.ts";
import type { PlanHandle } from "./plan-line-view.ts";

/** What there is to say about one opening or closing: its date, what became of it, and what held it back. */
export interface PlanStory {
  readonly title: string;
  readonly planned: string;
  readonly sentences: readonly string[];
  /** Rules that held it back, with the days; empty where none did. */
  readonly held: readonly string[];
}

export function toPlanStory({ group, label, places, fate }: PlanHandle, words: Words): PlanStory {
  const { messages, format } = words;
  const { plan } = messages;
  const told = fate === null ? { sentences: [plan.story.noRun], held: [] } : tell(fate, group.change, words);
  return {
    title: plan.group(label, places),
    planned: plan.story.planned(format.date(group.day), comparedWithBasis(group.day, group.basisDay, words)),
    ...told,
  };
}

function tell(
  fate: PlanFate,
  change: PlanHandle["group"]["change"],
  words: Words,
): Pick<PlanStory, "sentences" | "held"> {
  const { plan } = words.messages;
  const { story } = plan;
  const held = heldBack(fate, words);
  const later = story.laterThanPlanned(frequencyText(fate.laterShare, words));
  const notHeld = change === "open" ? story.notHeldOpening : story.notHeldClosing;
  const sentences = [
    realisedText(fate, words),
    fate.realised !== null && fate.realisedShare < 1 ? story.realisedIn(frequencyText(fate.realisedShare, words)) : "",
    fate.realised === null ? "" : later,
    held.length > 0 ? story.held : notHeld,
  ];
  return { sentences: sentences.filter((sentence) => sentence !== ""), held };
}

function realisedText({ realised, units }: PlanFate, { messages, format }: Words): string {
  const { story } = messages.plan;
  if (realised === null) return story.notRealised;
  const middle = format.date(realised.middle);
  const text =
    realised.low === realised.high
      ? story.realised(middle)
      : story.median(middle, format.date(realised.low), format.date(realised.high));
  return units > 1 ? `${story.last(format.number(units))} ${lowerFirst(text)}.` : `${text}.`;
}

/** Half a day on average is nothing that anybody would notice. */
function heldBack({ heldDays }: PlanFate, { messages, format }: Words): string[] {
  const { plan } = messages;
  return (Object.entries(heldDays) as [keyof typeof heldDays, number][])
    .filter(([, days]) => days >= 0.5)
    .toSorted(([, a], [, b]) => b - a)
    .map(([rule, days]) => plan.story.heldBy[rule](plan.days(format.number(days))));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
