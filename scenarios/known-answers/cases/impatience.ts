import { measure, type KnownAnswer } from "../known-answer.ts";
import { exponential, longQueue, pace } from "../queue.ts";
import { givesUpAfter } from "../theory/erlang.ts";
import { birthDeath, inTheLongRun, meanOf } from "../theory/markov-chain.ts";
import { printed } from "../theory/printed.ts";

export const impatienceCases: readonly KnownAnswer[] = [
  reneging("reneging-kib", 0.16, ["1.941884", "0.202280", "22.974348"]),
  reneging("reneging-load-85", (0.85 * 24) / 180, null),
  reneging("reneging-load-98", (0.98 * 24) / 180, null),
  elsewhereAfter(),
];

/** Who waits leaves after a time of its own: the death rate of the chain grows with the queue. */
function reneging(name: string, perDay: number, print: readonly [string, string, string] | null): KnownAnswer {
  const [stay, places, patience] = [180, 24, 60];
  const chain = birthDeath(
    150,
    () => perDay,
    (n) => Math.min(n, places) / stay + Math.max(0, n - places) / patience,
  );
  const chances = inTheLongRun(chain);
  const queued = meanOf(chances, (n) => Math.max(0, n - places));
  const inCare = meanOf(chances, (n) => Math.min(n, places));
  const leaves = queued / patience / perDay;
  if (print !== null) [queued, leaves, inCare].forEach((value, index) => printed(value, print[index] ?? ""));
  const percent = Math.round((100 * perDay * stay) / places);
  const setting = longQueue(perDay, stay, places);
  return {
    name,
    title: {
      nl: `Wie te lang wacht vertrekt, ${percent}% belasting (M/M/c+M)`,
      en: `Who waits too long leaves, ${percent}% load (M/M/c+M)`,
    },
    setting: {
      ...setting,
      placement: { ...setting.placement, leavesAfterDays: exponential(patience / pace) },
    },
    source: "Erlang A (Palm, 1957): stationary chances of the birth and death process",
    replications: 66,
    soak: { times: 6, visibleError: 0.02 },
    expect: [
      measure("form/kib/meanWaiting", queued, { visibleError: 0.04 }),
      measure("total/leftWaitingPerYear", leaves * perDay * pace * 365.25, { visibleError: 0.04 }),
      measure("form/kib/meanInCare", inCare),
      measure(
        "form/kib/foundFullShare",
        meanOf(chances, (n) => (n >= places ? 1 : 0)),
        { visibleError: 0.03 },
      ),
    ],
  };
}

/** Everybody waits at most thirty days and then goes elsewhere. */
function elsewhereAfter(): KnownAnswer {
  const queue = { perDay: 0.12, stay: 180, places: 24 };
  const share = givesUpAfter(queue, 30);
  const setting = longQueue(queue.perDay, queue.stay, queue.places);
  const rule = { ...setting.placement.regular, goesElsewhereAfterDays: 30 / pace };
  return {
    name: "elsewhere-after-30-days",
    title: {
      nl: "Wie na een vaste tijd geen plaats heeft gaat naar elders (M/M/c+D)",
      en: "Who has no place after a fixed time goes elsewhere (M/M/c+D)",
    },
    setting: {
      ...setting,
      careForms: { ...setting.careForms, far: { name: { nl: "Elders", en: "Elsewhere" }, role: "elsewhere" } },
      placement: { urgent: rule, regular: rule },
    },
    source: "M/M/c with a fixed patience (Barrer, 1957)",
    replications: 96,
    soak: { times: 4, visibleError: 0.02 },
    expect: [
      measure("total/elsewherePerYear", share * queue.perDay * pace * 365.25, { visibleError: 0.03 }),
      measure("form/kib/meanInCare", (1 - share) * queue.perDay * queue.stay),
    ],
  };
}
