import { measure, series, type KnownAnswer } from "../known-answer.ts";
import { exponential, onDay, queue } from "../queue.ts";
import { binomial } from "../theory/stays.ts";

export const closingCases: readonly KnownAnswer[] = [closingUnderPressure(), openingsAtOnce()];

/**
 * Sixteen of forty places close at once while many wait: each goes when its youth leaves, and no place that must go is
 * given to the waiting list first. What is open is the larger of 24 and those left of the forty.
 */
function closingUnderPressure(): KnownAnswer {
  const [stay, from, to] = [90, 40, 24];
  const setting = queue({ perDay: 1, places: from, stay: exponential(stay), inCare: from, waiting: 60, days: 121 });
  const placesOn = (days: number, power: number): number =>
    binomial(from, Math.exp(-days / stay)).reduce((sum, chance, left) => sum + chance * Math.max(to, left) ** power, 0);
  const date = (days: number): string => onDay(30 + days);
  return {
    name: "closing-under-pressure",
    title: {
      nl: "Zestien plaatsen sluiten terwijl er een lange wachtlijst is",
      en: "Sixteen places close while there is a long waiting list",
    },
    setting: {
      ...setting,
      // The list keeps the form full until that day, from which all stays run on as if new: they have no memory.
      capacityPlan: {
        closingManner: "attrition",
        steps: [{ date: onDay(30), form: "kib", location: "here", change: "close", units: 16, placesPerUnit: 1 }],
      },
    },
    source: "Pure death process from 40, stopped at 24: binomial chances",
    replications: 13_600,
    soak: { times: 4, visibleError: 0.02 },
    expect: [
      ...[10, 20, 40].map((days) => series("form/kib/places", date(days), placesOn(days, 1))),
      series("form/kib/places", date(20), placesOn(20, 2) - placesOn(20, 1) ** 2, {
        statistic: "variance",
        visibleError: 0.04,
      }),
      { series: "form/kib/waiting", date: date(40), atLeast: 1, inShareOfRuns: 1 },
    ],
  };
}

/** Thirty wait for places that open on one day: all get one on that day, none before. */
function openingsAtOnce(): KnownAnswer {
  const setting = queue({ perDay: 0, places: 0, stay: 500, waiting: 30, days: 100 });
  return {
    name: "openings-at-once",
    title: { nl: "Dertig wachten tot er plaatsen opengaan", en: "Thirty wait until places open" },
    setting: {
      ...setting,
      capacityPlan: {
        closingManner: "attrition",
        steps: [{ date: onDay(50), form: "kib", location: "here", change: "open", units: 20, placesPerUnit: 1 }],
      },
    },
    source: "By counting",
    replications: 10,
    expect: [
      series("form/kib/waiting", onDay(49), 30),
      series("form/kib/waiting", onDay(50), 10),
      series("form/kib/inCare", onDay(50), 20),
      measure("form/kib/meanWaitDays", 50),
    ],
  };
}
