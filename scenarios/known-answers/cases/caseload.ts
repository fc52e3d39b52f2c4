import { measure, series, type KnownAnswer } from "../known-answer.ts";
import { ample, exponential, onDay, queue } from "../queue.ts";
import { printed } from "../theory/printed.ts";
import { fixedStay, lognormalStay, stillThere } from "../theory/stays.ts";

export const caseloadCases: readonly KnownAnswer[] = [
  runOff(),
  toItsOwnLevel(),
  smallSpread(),
  lognormalStart(),
  fixedStart(),
];

/** The last of 235 places that must empty is given to one youth who waits for it: its wait is the time that the run-off takes. */
function runOff(): KnownAnswer {
  const [stay, from, to] = [180, 235, 100];
  const steps = Array.from({ length: from - to }, (_, i) => stay / (from - i));
  const mean = steps.reduce((sum, step) => sum + step, 0);
  const sd = Math.sqrt(steps.reduce((sum, step) => sum + step * step, 0));
  const setting = queue({ perDay: 0, places: from, stay: exponential(stay), inCare: from, waiting: 1, days: 400 });
  return {
    name: "run-off-235-to-100",
    title: {
      nl: "Geen instroom: hoe lang het duurt voor er van 235 jeugdigen nog 100 zijn",
      en: "No inflow: how long it takes until 100 of 235 youths are left",
    },
    setting: {
      ...setting,
      capacityPlan: {
        closingManner: "attrition",
        steps: [
          { date: onDay(0), form: "kib", location: "here", change: "close", units: from - to - 1, placesPerUnit: 1 },
        ],
      },
    },
    source: "Pure death process: a sum of exponential times",
    replications: 15_500,
    expect: [
      measure("form/kib/meanWaitDays", printed(mean, "153.279")),
      measure("form/kib/meanWaitDays", printed(sd, "13.594"), { statistic: "sd" }),
    ],
  };
}

/** M/M/infinity from 235: those of the start who are left are binomial, the new ones Poisson. */
function toItsOwnLevel(): KnownAnswer {
  const [perDay, stay, start] = [0.55, 180, 235];
  const print: Readonly<Record<number, [string, string]>> = {
    90: ["181.488", "95.037"],
    180: ["149.032", "117.228"],
    365: ["116.901", "112.830"],
    730: ["101.356", "101.286"],
  };
  const expect = Object.entries(print).flatMap(([days, [meanInPrint, varianceInPrint]]) => {
    const left = Math.exp(-Number(days) / stay);
    const mean = start * left + perDay * stay * (1 - left);
    const variance = start * left * (1 - left) + perDay * stay * (1 - left);
    const date = onDay(Number(days));
    return [
      series("form/kib/inCare", date, printed(mean, meanInPrint)),
      series("form/kib/inCare", date, printed(variance, varianceInPrint), {
        statistic: "variance",
        visibleError: 0.08,
      }),
    ];
  });
  return {
    name: "caseload-to-its-own-level",
    title: {
      nl: "Een beginstand van 235 zakt naar 99: gemiddelde en spreiding groeien niet door",
      en: "A caseload of 235 sinks to 99: mean and spread do not grow on",
    },
    setting: queue({ perDay, places: ample, stay: exponential(stay), inCare: start, days: 731 }),
    source: "M/M/infinity from a fixed number: binomial and Poisson parts",
    replications: 3800,
    soak: { times: 18, visibleError: 0.02 },
    expect,
  };
}

/** The same with a few youths, of which so many runs can be made that 2% of the variance shows. */
function smallSpread(): KnownAnswer {
  const [perDay, stay, start] = [0.6, 10, 14];
  const expect = [5, 10, 30].flatMap((days) => {
    const left = Math.exp(-days / stay);
    const grown = perDay * stay * (1 - left);
    return [
      series("form/kib/inCare", onDay(days), start * left + grown),
      series("form/kib/inCare", onDay(days), start * left * (1 - left) + grown, { statistic: "variance" }),
    ];
  });
  return {
    name: "caseload-small-spread",
    title: { nl: "De spreiding van een kleine beginstand", en: "The spread of a small caseload" },
    setting: queue({ perDay, places: ample, stay: exponential(stay), inCare: start, days: 31 }),
    source: "M/M/infinity from a fixed number: binomial and Poisson parts",
    replications: 56_000,
    expect,
  };
}

/** Initial stays are met at a moment of a steady state: drawn as new ones, the number in care would bulge. */
function lognormalStart(): KnownAnswer {
  const [perDay, mean, sd] = [0.2, 100, 90];
  const stay = lognormalStay(mean, sd);
  const level = perDay * mean;
  return {
    name: "steady-start-lognormal",
    title: {
      nl: "Een beginstand in evenwicht blijft gelijk, ook bij scheve verblijven",
      en: "A caseload in balance stays level, also with skewed stays",
    },
    setting: queue({ perDay, places: ample, stay: { kind: "lognormal", mean, sd }, inCare: level, days: 366 }),
    source: "M/G/infinity started from length-biased stays: mean constant, variance by the residual stay",
    replications: 15_800,
    soak: { times: 4, visibleError: 0.02 },
    expect: [15, 60, 365].flatMap((days) => [
      series("form/kib/inCare", onDay(days), level),
      series("form/kib/inCare", onDay(days), level * (1 - stillThere(stay, days) ** 2), {
        statistic: "variance",
        visibleError: 0.04,
      }),
    ]),
  };
}

/** With stays of one length those of the start leave evenly over that time. */
function fixedStart(): KnownAnswer {
  const [stay, start] = [90, 40];
  return {
    name: "fixed-stays-run-off",
    title: { nl: "Even lange verblijven lopen gelijkmatig af", en: "Stays of one length run off evenly" },
    setting: queue({ perDay: 0, places: start, stay, inCare: start, days: 120 }),
    source: "Residual life of a fixed stay is uniform",
    replications: 4000,
    expect: [
      ...[18, 45, 72].map((days) => series("form/kib/inCare", onDay(days), start * stillThere(fixedStay(stay), days))),
      series("form/kib/inCare", onDay(91), 0, { visibleDifference: 0.001 }),
    ],
  };
}
