import type { HoldingRule } from "../transition/transition-state.ts";
import type { CapacityWords, Named } from "./capacity-words.ts";
import { listInWords, numberInWords } from "./log-words.ts";

const number = (value: number) => numberInWords(value, "en");
const days = (count: number) => (count === 1 ? "1 day" : `${number(count)} days`);
const places = (count: number) => (count === 1 ? "1 place" : `${number(count)} places`);
const youths = (count: number) => (count === 1 ? "1 youth" : `${number(count)} youths`);

/** Which unit or units, as the beginning of a sentence that goes on with one of two verbs. */
function which({ units, unit, places: count, at }: Named, one: string, several: string): string {
  return units === 1
    ? `One ${unit} with ${places(count)} (${at}) ${one}`
    : `${units} times one ${unit}, ${places(count)} in all (${at}), ${several}`;
}

const causes: Readonly<Record<HoldingRule, string>> = {
  delay: "because opening took longer",
  staff: "for want of staff",
  notOpen: "because those places were not open themselves",
  floor: "by the floor",
  pause: "because too many youths waited",
  inBalance: "because not enough alternatives were open yet",
};

/** Sentences of the log about units, in English. */
export const capacityWordsEn: CapacityWords = {
  opened: (unit, timing) => `${which(unit, "opens", "open")}, ${timing}.`,
  closed: (unit, timing) => `${which(unit, "closes", "close")}, ${timing}.`,
  asPlanned: "as planned",
  beyondPlan: "beyond the plan, since the places stayed empty for too long",
  early: (planned) => `earlier than planned (${planned}), since the places stayed empty for too long`,
  late: (planned, held) => `later than planned (${planned}): ${listInWords(held, "and")}`,
  heldFor: ({ rule, days: count }) => `${days(count)} ${causes[rule]}`,
  staying: (count) =>
    count === 1
      ? "Nobody is admitted any more; 1 youth finishes the stay there."
      : `Nobody is admitted any more; ${youths(count)} finish their stay there.`,
  empty: "The places were empty.",
  displaced: (count, moved) => `${count === 1 ? "1 youth has" : `${youths(count)} have`} to go: ${moved.join("; ")}.`,
  wentTo: (place, count) => `${number(count)} to ${place}`,
  wentWithout: (to, count) =>
    to === "waiting"
      ? `${number(count)} on the waiting list as urgent, without a place`
      : `${number(count)} out of care`,
  emptied: (unit, count) =>
    `${which(unit, "is", "are")} empty: ${days(count)} after the closing the last youth has left and the places are gone.`,
  heldBack: (unit, reason) =>
    `${unit.change === "open" ? which(unit, "cannot open yet", "cannot open yet") : which(unit, "stays open for now", "stay open for now")}: ${reason}.`,
  reason: ({ rule, needed, present }) => {
    const alternatives =
      present < needed
        ? `first ${number(needed)} new places must have been open for long enough, and there are ${number(present)}`
        : "the new places are not filled enough yet";
    const reasons: Readonly<Record<HoldingRule, string>> = {
      delay: `opening takes ${days(Math.ceil(needed))} longer`,
      staff: `it needs ${number(needed)} fte of staff and ${number(Math.max(0, present))} fte is free`,
      notOpen: `${places(present)} are open there now`,
      floor: `${places(present)} would remain, and the floor is ${number(needed)}`,
      pause: `${youths(present)} wait; closing goes on at ${number(needed)} or fewer`,
      inBalance: alternatives,
    };
    return reasons[rule];
  },
  notRealised: (unit, { isDecided, held }) => {
    const at = "at the end";
    if (isDecided) return `${which(unit, "is", "are")} closed ${at}, but not empty yet.`;
    const state = unit.change === "open" ? "not open yet" : "not closed yet";
    const plan = unit.planned === null ? "" : ` (planned on ${unit.planned})`;
    return `${which(unit, "is", "are")} ${state} ${at}${plan}${held.length > 0 ? `: ${listInWords(held, "and")}` : ""}.`;
  },
};
