import type { Messages } from "../messages.ts";
import { youths } from "./counted.ts";

export const stockAndFlow: Messages["stockAndFlow"] = {
  eyebrow: "Stock and flow",
  titlePending: "Stock and flow by half-year",
  titlePlain: "Who was there, came, left and is there, by half-year",
  closed: (from, to) =>
    from === to ? `In closed care it stays at ${youths(to)}` : `In closed care it goes from ${from} to ${youths(to)}`,
  title: (closed, from, to) =>
    `${closed}; in the alternatives ${from === to ? `it stays at ${to}` : `from ${from} to ${to}`}`,
  lacksFlows:
    "This scenario does not keep inflow and outflow by half-year. Whoever makes the file can ask for it with the field reporting.",
  youths: "youths",
  period: (half, year) => `${half === 1 ? "1st" : "2nd"} half ${year}`,
  from: (period, day) => `${period}, from ${day}`,
  until: (period, day) => `${period}, until ${day}`,
  between: (period, first, last) => `${period}, ${first} to ${last}`,
  together: "All forms together",
  rows: { start: "Opening stock", inflow: "Inflow", outflow: "Outflow", end: "Closing stock" },
  explain:
    "By half-year, mean over the runs. Inflow and outflow also count who goes from one form to another. The figures are rounded so that each column adds up: opening stock plus inflow less outflow is the closing stock.",
};
