import { measure, series, type KnownAnswer } from "../known-answer.ts";
import { exponential, onDay, queue } from "../queue.ts";
import type { Queue } from "../theory/erlang.ts";
import { after, birthDeath, meanOf, type MarkovChain } from "../theory/markov-chain.ts";
import { printed } from "../theory/printed.ts";

const source = "Kolmogorov's equations of the M/M/c queue, solved by uniformization (Jensen, 1953)";

/** Many short runs show a small error sooner than a few long ones: the queue has no time to drift. */
export const transientCases: readonly KnownAnswer[] = [
  ...[0.85, 0.9, 0.95, 0.98].map((load) => fromFull(load)),
  fromEmpty(),
  benchModel(),
];

function chainOf({ perDay, stay, places }: Queue, most: number): MarkovChain {
  return birthDeath(
    most,
    () => perDay,
    (n) => Math.min(n, places) / stay,
  );
}

function waitingAt(places: number): (n: number) => number {
  return (n) => Math.max(0, n - places);
}

function inCareAt(places: number): (n: number) => number {
  return (n) => Math.min(n, places);
}

function fromFull(load: number): KnownAnswer {
  const [stay, places, waiting] = [180, 24, 6];
  const perDay = (load * places) / stay;
  const chain = chainOf({ perDay, stay, places }, 300);
  const at = (day: number): Float64Array => after(chain, places + waiting, day).atEnd;
  const percent = Math.round(load * 100);
  return {
    name: `queue-from-full-load-${percent}`,
    title: {
      nl: `Een wachtrij in het eerste jaar, ${percent}% belasting, begonnen met 24 in zorg en 6 wachtenden`,
      en: `A queue in its first year, ${percent}% load, from 24 in care and 6 waiting`,
    },
    setting: queue({ perDay, places, stay: exponential(stay), inCare: places, waiting, days: 181 }),
    source,
    replications: 20_000,
    soak: { times: 2, visibleError: 0.02 },
    expect: [
      series("form/kib/waiting", onDay(30), meanOf(at(30), waitingAt(places))),
      series("form/kib/waiting", onDay(90), meanOf(at(90), waitingAt(places))),
      series("form/kib/waiting", onDay(180), meanOf(at(180), waitingAt(places)), { visibleError: 0.03 }),
      series("form/kib/inCare", onDay(180), meanOf(at(180), inCareAt(places))),
      measure("form/kib/meanWaiting", meanOf(after(chain, places + waiting, 181).onAverage, waitingAt(places))),
    ],
  };
}

function fromEmpty(): KnownAnswer {
  const [perDay, stay, places] = [0.24, 90, 24];
  const chain = chainOf({ perDay, stay, places }, 300);
  return {
    name: "queue-from-empty",
    title: { nl: "Een wachtrij die leeg begint, zonder inloop", en: "A queue that begins empty, without a warm-up" },
    setting: queue({ perDay, places, stay: exponential(stay), days: 366 }),
    source,
    replications: 4600,
    expect: [30, 90, 365].map((day) =>
      series("form/kib/inCare", onDay(day), meanOf(after(chain, 0, day).atEnd, inCareAt(places))),
    ),
  };
}

/** Model A of the comparison of simulation programs: 330 places from 270 in care, four years. */
function benchModel(): KnownAnswer {
  const [perDay, stay, places, days] = [440 / 365.25, 249.58749999999998, 330, 1461];
  const chain = chainOf({ perDay, stay, places }, 480);
  const { onAverage } = after(chain, 270, days);
  return {
    name: "bench-model-a",
    title: {
      nl: "Model A van de vergelijking van rekenprogramma's: 330 plaatsen, begonnen met 270",
      en: "Model A of the comparison of simulation programs: 330 places, from 270",
    },
    setting: queue({ perDay, places, stay: exponential(stay), inCare: 270, days }),
    source,
    replications: 650,
    soak: { times: 80, visibleError: 0.05 },
    expect: [
      measure("form/kib/meanInCare", printed(meanOf(onAverage, inCareAt(places)), "295.35")),
      measure("form/kib/meanWaiting", printed(meanOf(onAverage, waitingAt(places)), "0.342"), { visibleError: 0.4 }),
    ],
  };
}
