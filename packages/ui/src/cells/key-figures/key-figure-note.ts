import type { Scenario } from "@plaatsbepaling/sim-core";
import type { Words } from "../../i18n/words.ts";
import { figureOf } from "../../results/figure.ts";
import { meanText } from "../../results/mean-text.ts";
import type { ShownResults } from "../../results/shown-results.ts";
import { goalDayOf } from "../../simulation/system-of.ts";
import type { KeyFigureId } from "./key-figure-id.ts";

/** A second fact beside a figure of the strip, such as the peak of the waiting list; empty where there is none. */
export function noteOf(id: KeyFigureId, shown: ShownResults, words: Words): string {
  const { format, messages } = words;
  const number = (measure: string): string | null => {
    const { value } = figureOf(shown, measure);
    return value === null ? null : format.number(value);
  };
  const [peak, days] = ["total/peakWaiting", "total/meanDaysToBestForm"].map(number);
  switch (id) {
    case "closedPlaces":
      return "";
    case "waiting":
      return typeof peak === "string" ? messages.kpis.waiting.peak(peak) : "";
    case "direct": {
      const { direct } = messages.kpis;
      // The mean counts who waits from the start, the share does not.
      const note = hasStartingWaiters(shown.scenario) ? direct.noteWithStarters : direct.note;
      return typeof days === "string" ? note(days) : "";
    }
    case "elsewhere":
      return elsewhereNote(shown, words);
    case "money":
      return messages.kpis.money.note;
  }
}

/** How many are outside on the day of the goal, and how many closings sent there: those were not placed at referral. */
function elsewhereNote(shown: ShownResults, words: Words): string {
  const texts = words.messages.kpis.elsewhere;
  const [there, sent] = [figureOf(shown, "total/elsewhereOnTarget"), figureOf(shown, "total/displacedElsewhere")];
  const day = goalDayOf(shown.scenario);
  const notes = [
    ...(day === null || there.value === null
      ? []
      : [texts.note(words.format.number(there.value), words.format.shortDate(day))]),
    ...((sent.value ?? 0) > 0 ? [texts.displaced(meanText(sent.value ?? 0, words))] : []),
  ];
  return notes.join("; ");
}

function hasStartingWaiters({ startingPosition }: Scenario): boolean {
  return (startingPosition.waiting ?? []).some(({ youths }) => youths > 0);
}
