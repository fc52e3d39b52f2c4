import type { DistributionSpec } from "../../../packages/sim-core/src/index.ts";
import { measure, series, type KnownAnswer, type Text } from "../known-answer.ts";
import { exponential, form, longQueue, onDay, pace, profile, queue, waits, type Setting } from "../queue.ts";
import { erlangB } from "../../../packages/sim-core/src/index.ts";
import { overflowVariance } from "../theory/erlang.ts";
import { printed } from "../theory/printed.ts";

const source = "Erlang B (Erlang, 1917); insensitivity to the spread of stays (Sevastyanov, 1957)";

export const lossCases: readonly KnownAnswer[] = [
  kib("exponential", exponential(180 / pace), { nl: "exponentiële verblijven", en: "exponential stays" }),
  kib("fixed", 180 / pace, { nl: "even lange verblijven", en: "stays of one length" }),
  kib(
    "lognormal",
    { kind: "lognormal", mean: 180 / pace, sd: 170 / pace },
    { nl: "lognormale verblijven", en: "lognormal stays" },
  ),
  kib(
    "gamma",
    { kind: "gamma", mean: 180 / pace, sd: 360 / pace },
    { nl: "sterk gespreide verblijven (gamma)", en: "widely spread stays (gamma)" },
  ),
  school(),
  byLoad(0.85),
  byLoad(0.95),
  byLoad(0.98),
  twoLocations(),
  ...[9, 10, 11, 12, 13, 14].map((places) => strokeBeds(places)),
  overflow(),
];

/** Who finds no place is gone at once. */
function losing(setting: Setting): Setting {
  return { ...setting, placement: { ...setting.placement, leavesAfterDays: 0 } };
}

function kib(spread: string, stay: DistributionSpec, words: Text): KnownAnswer {
  const setting = losing(longQueue(0.12, 180, 24));
  const blocked = printed(erlangB(21.6, 24), "0.096313");
  return {
    name: `loss-kib-${spread}`,
    title: { nl: `Niemand wacht: 24 plaatsen, ${words.nl}`, en: `Nobody waits: 24 places, ${words.en}` },
    setting: { ...setting, profiles: { any: profile(stay) } },
    source,
    replications: 66,
    ...(spread === "gamma" ? { soak: { times: 4, visibleError: 0.02 } } : {}),
    expect: [
      measure("form/kib/foundFullShare", blocked, spread === "gamma" ? { visibleError: 0.03 } : {}),
      measure("form/kib/meanInCare", 21.6 * (1 - blocked)),
      measure("form/kib/meanWaiting", 0, { visibleDifference: 0.001 }),
    ],
  };
}

function school(): KnownAnswer {
  return {
    name: "loss-school2care",
    title: { nl: "Niemand wacht: 45 plaatsen", en: "Nobody waits: 45 places" },
    setting: losing(longQueue(0.17, 240, 45)),
    source,
    replications: 100,
    expect: [measure("form/kib/foundFullShare", printed(erlangB(40.8, 45), "0.062320"))],
  };
}

function byLoad(load: number): KnownAnswer {
  const percent = Math.round(load * 100);
  return {
    name: `loss-load-${percent}`,
    title: {
      nl: `Niemand wacht: 20 plaatsen bij ${percent}% belasting`,
      en: `Nobody waits: 20 places at ${percent}% load`,
    },
    setting: losing(longQueue((load * 20) / 180, 180, 20)),
    source,
    replications: 84,
    expect: [measure("form/kib/foundFullShare", erlangB(20 * load, 20))],
  };
}

function twoLocations(): KnownAnswer {
  const setting = losing(longQueue(0.12, 180, 24));
  const locations = {
    north: { name: { nl: "Noord", en: "North" }, placesAtStart: 16 },
    south: { name: { nl: "Zuid", en: "South" }, placesAtStart: 8 },
  };
  return {
    name: "loss-two-locations",
    title: { nl: "Twee locaties zijn samen één voorraad plaatsen", en: "Two locations are one stock of places" },
    setting: { ...setting, careForms: { kib: { ...form(24), locations } } },
    source,
    replications: 76,
    expect: [
      measure("form/kib/foundFullShare", erlangB(21.6, 24)),
      measure("location/kib/north/meanPlaces", 16),
      measure("location/kib/south/meanPlaces", 8),
    ],
  };
}

function strokeBeds(places: number): KnownAnswer {
  const load = 8.14549;
  const stay = { kind: "lognormal", mean: load, sd: 8.6 } as const;
  const published = ["0.18", "0.13", "0.08", "0.06", "0.03", "0.02"][places - 9] ?? "";
  const table = ["0.181", "0.128", "0.087", "0.056", "0.034", "0.019"][places - 9] ?? "";
  printed(erlangB(load, places), published);
  return {
    name: `stroke-beds-${String(places).padStart(2, "0")}`,
    title: {
      nl: `Bedden voor een beroerte, ${places}: wie geen bed vindt`,
      en: `Acute stroke beds, ${places}: who finds none`,
    },
    setting: losing(queue({ perDay: 1, places, stay, inCare: 8, days: 36_000, warmUpDays: 60 })),
    source: "Monks and others (2016), BMC Health Services Research 16:530, with Erlang B",
    replications: 56,
    ...(places > 12 ? { soak: { times: 5, visibleError: 0.02 } } : {}),
    expect: [
      measure("form/kib/foundFullShare", printed(erlangB(load, places), table), {
        visibleError: places > 12 ? 0.04 : 0.02,
      }),
    ],
  };
}

/** Who finds the first form full goes to a second one, where the number in care spreads more than by a Poisson stream. */
function overflow(): KnownAnswer {
  const [load, places, stay] = [10, 10, 5];
  const setting = queue({ perDay: load / stay, places, stay: exponential(stay), days: 60 });
  const falls = { ...waits, fallsBackAfterDays: 0, secondChoiceShare: 1, waitsFor: "acceptable" as const };
  const mean = load * erlangB(load, places);
  return {
    name: "overflow-to-second-choice",
    title: {
      nl: "Wie de eerste vorm vol vindt gaat naar de tweede",
      en: "Who finds the first form full goes to the second",
    },
    setting: {
      ...setting,
      careForms: { kib: form(places), other: form(1000) },
      profiles: { any: profile(exponential(stay), ["kib", "other"]) },
      placement: { urgent: falls, regular: falls },
      startingPosition: {
        elapsed: "steadyState",
        inCare: [
          { form: "kib", profile: "any", youths: 8 },
          { form: "other", profile: "any", youths: 2 },
        ],
      },
    },
    source: "Overflow of a loss system (Riordan; Wilkinson, 1956)",
    replications: 20_500,
    soak: { times: 4, visibleError: 0.02 },
    expect: [
      series("form/other/inCare", onDay(60), mean, { visibleError: 0.03 }),
      series("form/other/inCare", onDay(60), overflowVariance(load, places), {
        statistic: "variance",
        visibleError: 0.04,
      }),
    ],
  };
}
