import type { Messages } from "../messages.ts";
import { wordFor } from "./counted.ts";
import { euro } from "./money.ts";

/** Why a key figure differs from the basis. */
export const why: Messages["why"] = {
  ask: "Why?",
  askOf: (label) => `Why? ${label}`,
  definitions: {
    closedPlaces:
      "Closed places that are really there on the target date, also those that should have been closed by then according to the plan.",
    waiting: "Youths who were referred and have no place anywhere yet on the target date.",
    direct: "The share of youths who go without waiting to the care that suits them best.",
    elsewhere: "Youths who get a place outside the landsdeel in a year because nothing is free here.",
    money:
      "What is left of the budget over all years together; with a minus there is too little. Every price is an assumption.",
  },
  units: {
    closedPlaces: (n) => wordFor(n, "place", "places"),
    waiting: () => "waiting",
    direct: () => "percentage points",
    elsewhere: (n) => wordFor(n, "youth a year", "youths a year"),
    money: (_n, of) => euro[of],
  },
  isBasis: "This is the basis, which the other scenarios are held against. So there is no difference to explain.",
  same: "This scenario does not differ from the basis anywhere.",
  notMeasured: "This figure is not measured in both scenarios.",
  otherDays: "In this scenario this figure is about other days than in the basis. So the difference says nothing.",
  unclear: (n, difference) =>
    `The difference from the basis (${difference}) is no larger than chance in these ${n} runs. Nothing can be pointed at.`,
  mainly: (parts) => `Mainly by: ${parts}.`,
  against: (parts, other, all) =>
    `Mainly by: ${parts}. Working against it: ${other}. All together the difference is ${all}.`,
  by: (part) => `By: ${part}.`,
  part: (label, amount, all) => `${label} (${amount} of the ${all})`,
  only: (label, amount) => `${label} (${amount})`,
  none: (difference) => `The difference is ${difference}. No change by itself adds more to it than chance does.`,
  others: "other changes in the file",
  ofForm: (form) => `the plan for ${form}`,
  table: "What each change adds",
  change: "change",
  amount: "part",
  interval: "95% interval",
  noise: "within chance",
  together: "three or more changes together",
  total: "difference from the basis",
  range: (low, high) => `${low} to ${high}`,
  method: (n) =>
    `Each change was run by itself: only it, and all but it. Its part is the mean of these two, over ${n} runs. All scenarios had the same youths in them.`,
  running: (done, total) => `${done} of ${total} scenarios run`,
};
