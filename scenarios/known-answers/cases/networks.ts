import { measure, type KnownAnswer } from "../known-answer.ts";
import { ample, exponential, form, profile, queue, type Setting } from "../queue.ts";
import { erlangC } from "../theory/erlang.ts";
import { chainFrom, inTheLongRun, meanOf } from "../theory/markov-chain.ts";

type WhileFull = "holdsPlace" | "waitsElsewhere";

export const networkCases: readonly KnownAnswer[] = [saturatedTandem(), tandem(), jackson(), loop()];

/** Those of profile `first` in form `a` go on as `second` in form `b`. */
export function twoForms(
  setting: Setting,
  { places, stays, whileFull }: { places: [number, number]; stays: [number, number]; whileFull: WhileFull },
): Setting {
  const first = profile(exponential(stays[0]), ["a"]);
  return {
    ...setting,
    careForms: { a: form(places[0]), b: form(places[1]) },
    profiles: {
      first: { ...first, followUp: [{ profile: "second", share: 1, whileFull }] },
      second: { ...profile(exponential(stays[1]), ["b"]), weight: 0 },
    },
  };
}

function saturatedTandem(): KnownAnswer {
  const setting = queue({ perDay: 0.3, places: 1, stay: exponential(30), days: 22_000, warmUpDays: 1000 });
  return {
    name: "tandem-never-idle",
    title: {
      nl: "Twee plaatsen na elkaar, de eerste altijd gevraagd: wie doorgaat houdt de plaats",
      en: "Two places in a row, the first always asked for: who goes on holds the place",
    },
    setting: {
      ...twoForms(setting, { places: [1, 1], stays: [30, 30], whileFull: "holdsPlace" }),
      // About sixty wait at any time: enough that there is always one, few enough that the list does not grow for ever.
      placement: { ...setting.placement, leavesAfterDays: 200 },
    },
    source: "Throughput of a tandem without room between: two thirds of one server (Hunt, 1956)",
    replications: 50,
    expect: [measure("form/b/admissionsPerYear", (2 / 3) * (365.25 / 30))],
  };
}

/** Three places, then two, with a queue before the first and none between: solved as a Markov chain. */
function tandem(): KnownAnswer {
  const [perDay, stayA, stayB, a, b] = [0.5, 4, 3, 3, 2];
  const { chain, states } = chainFrom({ here: 0, holds: 0, next: 0 }, ({ here, holds, next }) => {
    const inStay = Math.min(here, a - holds);
    // A first form that is left: to the second where it has room, or else its place is held.
    const goesOn = next < b ? { here: here - 1, holds, next: next + 1 } : { here: here - 1, holds: holds + 1, next };
    const ends = holds > 0 ? { here, holds: holds - 1, next } : { here, holds, next: next - 1 };
    return [
      ...(here < 120 ? [[{ here: here + 1, holds, next }, perDay] as const] : []),
      ...(inStay > 0 ? [[goesOn, inStay / stayA] as const] : []),
      ...(next > 0 ? [[ends, next / stayB] as const] : []),
    ];
  });
  const chances = inTheLongRun(chain);
  const mean = (value: (state: (typeof states)[number]) => number): number =>
    meanOf(chances, (state) => value(states[state] ?? { here: NaN, holds: NaN, next: NaN }));
  const setting = queue({ perDay, places: a, stay: exponential(stayA), days: 36_000, warmUpDays: 300 });
  return {
    name: "tandem-with-blocking",
    title: {
      nl: "Drie plaatsen en dan twee: wie niet verder kan houdt de plaats",
      en: "Three places and then two: who cannot go on holds the place",
    },
    setting: twoForms(setting, { places: [a, b], stays: [stayA, stayB], whileFull: "holdsPlace" }),
    source: "Stationary chances of the Markov chain of the two forms, solved by the generator",
    replications: 52,
    soak: { times: 26, visibleError: 0.02 },
    expect: [
      measure("form/b/meanInCare", perDay * stayB),
      measure(
        "form/a/meanInCare",
        mean(({ here, holds }) => Math.min(here, a - holds) + holds),
      ),
      measure(
        "form/a/meanHeld",
        mean(({ holds }) => holds),
      ),
      measure(
        "form/a/meanWaiting",
        mean(({ here, holds }) => Math.max(0, here - (a - holds))),
        { visibleError: 0.1 },
      ),
    ],
  };
}

/** Who waits for the second form without a place makes two queues that know nothing of each other. */
function jackson(): KnownAnswer {
  const [perDay, stayA, stayB, a, b] = [1, 4, 6, 6, 8];
  const setting = queue({ perDay, places: a, stay: exponential(stayA), days: 36_000, warmUpDays: 300 });
  const first = erlangC({ perDay, stay: stayA, places: a });
  const second = erlangC({ perDay, stay: stayB, places: b });
  return {
    name: "tandem-without-blocking",
    title: {
      nl: "Twee wachtrijen na elkaar: de tweede merkt niets van de eerste",
      en: "Two queues in a row: the second notices nothing of the first",
    },
    setting: twoForms(setting, { places: [a, b], stays: [stayA, stayB], whileFull: "waitsElsewhere" }),
    source: "Burke's theorem (1956), Jackson (1957): each form is an M/M/c queue",
    replications: 46,
    soak: { times: 6, visibleError: 0.02 },
    expect: [
      measure("form/a/foundFullShare", first.waits),
      measure("form/b/foundFullShare", second.waits),
      measure("form/a/meanWaiting", first.queued, { visibleError: 0.04 }),
      measure("form/b/meanWaiting", second.queued, { visibleError: 0.04 }),
    ],
  };
}

/** Half goes on to a second profile, of whom three in ten come back as the first. */
function loop(): KnownAnswer {
  const [perDay, stays] = [2, [20, 40] as const];
  const visits = 1 / (1 - 0.5 * 0.3);
  const setting = queue({ perDay, places: 1, stay: exponential(1), days: 3653, warmUpDays: 600 });
  const follow = (to: string, share: number) => ({
    followUp: [{ profile: to, share, whileFull: "holdsPlace" as const }],
  });
  return {
    name: "follow-up-with-a-loop",
    title: { nl: "Vervolg na vervolg, met een lus", en: "Follow-up after follow-up, with a loop" },
    setting: {
      ...setting,
      careForms: { a: form(ample), b: form(ample) },
      profiles: {
        first: { ...profile(exponential(stays[0]), ["a"]), ...follow("second", 0.5) },
        second: { ...profile(exponential(stays[1]), ["b"]), weight: 0, ...follow("first", 0.3) },
      },
    },
    source: "Traffic equations of a network: visits 1 / (1 - 0.5 * 0.3)",
    replications: 40,
    expect: [
      measure("form/a/admissionsPerYear", perDay * visits * 365.25),
      measure("form/a/meanInCare", perDay * visits * stays[0]),
      measure("form/b/meanInCare", perDay * visits * 0.5 * stays[1]),
    ],
  };
}
