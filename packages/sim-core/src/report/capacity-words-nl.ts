import type { HoldingRule } from "../transition/transition-state.ts";
import type { CapacityWords, Named } from "./capacity-words.ts";
import { listInWords, numberInWords } from "./log-words.ts";

const number = (value: number) => numberInWords(value, "nl");
const days = (count: number) => (count === 1 ? "1 dag" : `${number(count)} dagen`);
const places = (count: number) => (count === 1 ? "1 plaats" : `${number(count)} plaatsen`);
const youths = (count: number) => (count === 1 ? "1 jeugdige" : `${number(count)} jeugdigen`);

/** Which unit or units, as the beginning of a sentence that goes on with one of two verbs. */
function which({ units, unit, places: count, at }: Named, one: string, several: string): string {
  return units === 1
    ? `Een ${unit} met ${places(count)} (${at}) ${one}`
    : `${units} keer een ${unit}, samen ${places(count)} (${at}), ${several}`;
}

const causes: Readonly<Record<HoldingRule, string>> = {
  delay: "doordat het openen uitliep",
  staff: "door te weinig personeel",
  notOpen: "doordat die plaatsen zelf nog niet open waren",
  floor: "door de ondergrens",
  pause: "doordat er te veel jeugdigen wachtten",
  inBalance: "doordat er nog niet genoeg alternatieven open waren",
};

/** Sentences of the log about units, in Dutch. */
export const capacityWordsNl: CapacityWords = {
  opened: (unit, timing) => `${which(unit, "gaat", "gaan")} open, ${timing}.`,
  closed: (unit, timing) => `${which(unit, "sluit", "sluiten")}, ${timing}.`,
  asPlanned: "zoals gepland",
  beyondPlan: "buiten het plan om, omdat de plaatsen te lang leeg bleven",
  early: (planned) => `eerder dan gepland (${planned}), omdat de plaatsen te lang leeg bleven`,
  late: (planned, held) => `later dan gepland (${planned}): ${listInWords(held, "en")}`,
  heldFor: ({ rule, days: count }) => `${days(count)} ${causes[rule]}`,
  staying: (count) =>
    count === 1
      ? "Er komt niemand meer bij; 1 jeugdige maakt het verblijf daar af."
      : `Er komt niemand meer bij; ${youths(count)} maken hun verblijf daar af.`,
  empty: "De plaatsen waren leeg.",
  displaced: (count, moved) =>
    `${count === 1 ? "1 jeugdige moet" : `${youths(count)} moeten`} daarom weg: ${moved.join("; ")}.`,
  wentTo: (place, count) => `${number(count)} naar ${place}`,
  wentWithout: (to, count) =>
    to === "waiting" ? `${number(count)} met spoed op de wachtlijst, zonder plaats` : `${number(count)} uit de zorg`,
  emptied: (unit, count) =>
    `${which(unit, "is", "zijn")} leeg: ${days(count)} na de sluiting is de laatste jeugdige vertrokken en zijn de plaatsen weg.`,
  heldBack: (unit, reason) =>
    `${unit.change === "open" ? which(unit, "kan nog niet", "kunnen nog niet") : which(unit, "blijft nog", "blijven nog")} open: ${reason}.`,
  reason: ({ rule, needed, present }) => {
    const alternatives =
      present < needed
        ? `eerst moeten er ${number(needed)} nieuwe plaatsen lang genoeg open zijn, en dat zijn er ${number(present)}`
        : "de nieuwe plaatsen zijn nog niet genoeg bezet";
    const reasons: Readonly<Record<HoldingRule, string>> = {
      delay: `het openen loopt ${days(Math.ceil(needed))} uit`,
      staff: `er is ${number(needed)} fte personeel nodig en ${number(Math.max(0, present))} fte vrij`,
      notOpen: `daar zijn nu ${places(present)} open`,
      floor: `er zouden ${places(present)} overblijven, en de ondergrens is ${number(needed)}`,
      pause: `er wachten ${youths(present)}; sluiten gaat verder bij ${number(needed)} of minder`,
      inBalance: alternatives,
    };
    return reasons[rule];
  },
  notRealised: (unit, { isDecided, held }) => {
    const at = "aan het einde";
    if (isDecided) return `${which(unit, "is", "zijn")} ${at} gesloten, maar nog niet leeg.`;
    const state = unit.change === "open" ? "nog niet open" : "nog niet gesloten";
    const plan = unit.planned === null ? "" : ` (gepland op ${unit.planned})`;
    return `${which(unit, "is", "zijn")} ${at} ${state}${plan}${held.length > 0 ? `: ${listInWords(held, "en")}` : ""}.`;
  },
};
