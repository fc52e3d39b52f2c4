import type { Messages } from "../messages.ts";
import { places, wordFor, youths } from "./counted.ts";

const are = (n: string): string => wordFor(n, "is", "are");

export const chart: Messages["chart"] = {
  eyebrow: "Chart",
  measure: "This chart shows",
  choose: "Choose what you want to see",
  unknown: "Choose what this chart is to show",
  forms: "Of which forms",
  together: "All forms together",
  scenarios: "For which scenarios",
  noElsewhere: "This scenario has no place outside the region.",
  noScenario: "No scenario is chosen. Choose one above.",
  measures: {
    waiting: "youths who wait",
    inCare: "youths in care",
    places: "places",
    held: "youths who are ready and hold a place",
    elsewhere: "youths outside the region",
  },
  units: {
    waiting: "youths who wait",
    inCare: "youths in care",
    places: "places",
    held: "places held after a stay",
    elsewhere: "youths outside the region",
  },
  where: {
    waiting: (forms) => (forms === "" ? "" : ` for ${forms}`),
    inCare: (forms) => (forms === "" ? "" : ` in ${forms}`),
    places: (forms) => (forms === "" ? "" : ` in ${forms}`),
    held: () => "",
    elsewhere: () => "",
  },
  title: {
    waiting: (n, date, where) => `${youths(n)} ${wordFor(n, "waits", "wait")}${where} on ${date}`,
    inCare: (n, date, where) => `${youths(n)} ${are(n)} in care${where} on ${date}`,
    places: (n, date, where) => `there ${are(n)} ${places(n)}${where} on ${date}`,
    held: (n, date) =>
      n === "1" ? `1 youth who is ready holds a place on ${date}` : `${n} youths who are ready hold a place on ${date}`,
    elsewhere: (n, date) => `${youths(n)} ${are(n)} outside the region on ${date}`,
  },
  titlePending: {
    waiting: (where) => `Youths who wait${where}`,
    inCare: (where) => `Youths in care${where}`,
    places: (where) => `Places${where}`,
    held: () => "Youths who are ready and hold a place",
    elsewhere: () => "Youths outside the region",
  },
  between: (low, high) => `${low} to ${high}`,
  inMost: (sentence) => `In 8 of 10 runs ${sentence}`,
  inMostAtLeast: (sentence) => `In at least 8 of 10 runs ${sentence}`,
  onAverage: (sentence) => `On average ${sentence}`,
  peak: (n, date) => `The mean is highest on ${date}: ${n}.`,
  description: (line) =>
    `By day, for each scenario that is chosen: ${line}. Forms that you choose together are added up, and then without a band: bands do not add up.`,
};
