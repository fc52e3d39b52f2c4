import type { Messages } from "../messages.ts";
import { wordFor, youths } from "./counted.ts";

const go = (n: string): string => wordFor(n, "goes", "go");

export const flow: Messages["flow"] = {
  eyebrow: "Flow scheme",
  titlePending: "The way from referral to leaving",
  titleNobody: "There are no referrals",
  title: (all, placed, waiting) =>
    `Of ${all} ${wordFor(all, "referral", "referrals")} ${placed} ${wordFor(placed, "gets", "get")} a place at once; ${waiting} ${go(waiting)} on a waiting list first`,
  elsewhere: (all, waited) => `${all} ${go(all)} outside the region, ${waited}.`,
  afterWaiting: {
    all: (n) => wordFor(n, "after waiting", "all of them after waiting"),
    nearlyAll: "nearly all of them after waiting",
    some: (n) => `${n} of them after waiting`,
    none: "none of them after waiting",
  },
  nobodyElsewhere: "Nobody goes outside the region.",
  hardlyAnybodyElsewhere: "Hardly anybody goes outside the region.",
  window: (from, until) => `Counted from ${from} up to and including ${until}, mean per run.`,
  differenceTitle: (second, first, [waiting, outside]) =>
    `Compared with ${first}, in ${second} ${waiting} youths go on a waiting list, and ${outside} outside the region`,
  more: (n) => `${n} more`,
  fewer: (n) => `${n} fewer`,
  same: "as many",
  shows: "What the scheme shows",
  numbers: "Numbers",
  differenceWith: (letter) => `Difference from ${letter}`,
  differenceAlone: "Difference",
  nothingToCompare:
    "There is nothing to compare with yet. Turn a knob, or open a second scenario; until then you see numbers.",
  notYet: "The difference follows once both scenarios have been run; until then you see numbers.",
  otherDays: "The two scenarios count over other days, and cannot be compared here. You see numbers.",
  headings: {
    heading: "youths, per run",
    listHeading: "Waiting list, start → end",
    careHeading: "In care, start → end",
  },
  headingsOfDifference: {
    heading: "youths more or fewer, per run",
    listHeading: "Waiting list, end",
    careHeading: "In care, end",
  },
  key: { more: "more", fewer: "fewer" },
  description:
    "From left to right: referral, waiting list by care form, care by form, and what comes next. The wider a ribbon, the more youths go that way. Each box says how many youths are there at the start and at the end. What comes in less what goes out is the change of the stock. What rounds to nobody is only in the table.",
  descriptionDifference:
    "The same scheme with only what differs. Full: more youths go that way. Striped: fewer. Each box says the difference in stock at the end.",
  places: {
    new: "New referrals",
    back: "Coming back",
    fromOther: "From other care",
    left: "Out of care",
    away: "Out, coming back",
    toOther: "To further care",
    otherHelp: "Other help, no place",
  },
  stops: {
    new: "new referrals",
    away: "out of care, coming back",
    back: "coming back",
    fromOther: "from other care",
    toOther: "to further care",
    left: "out of care",
    otherHelp: "other help, no place",
  },
  listOf: (form) => `waiting list for ${form}`,
  counted: (n) => youths(n),
  changed: (n, isFewer) => `${youths(n)} ${isFewer ? "fewer" : "more"}`,
  youths: "youths",
  inScenario: (letter, name) => `${letter} ${name}`,
  difference: (second, first) => `${second} minus ${first}`,
  table: { from: "from", to: "to", start: "stock at the start", end: "stock at the end" },
};
