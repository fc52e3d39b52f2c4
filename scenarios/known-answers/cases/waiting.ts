import { measure, type KnownAnswer } from "../known-answer.ts";
import { longQueue, pace } from "../queue.ts";
import { erlangC, placedWithin, priorityWaits, type Queue } from "../theory/erlang.ts";
import { printed } from "../theory/printed.ts";

const kib: Queue = { perDay: 0.12, stay: 180, places: 24 };
const school: Queue = { perDay: 0.17, stay: 240, places: 45 };

/** A queue that nobody leaves forgets so slowly that its length takes millions of youths to know well. */
const slowly = { visibleError: 0.08 };
const soak = { times: 18, visibleError: 0.02 };

export const waitingCases: readonly KnownAnswer[] = [
  answer("erlang-c-kib", kib, { waits: "0.51592", queued: "4.64329", waitDays: "38.69405" }),
  answer("erlang-c-school2care", school, { waits: "0.41592", queued: "4.04037", waitDays: "23.76688" }),
  answer("erlang-c-load-85", { perDay: 0.2125, stay: 180, places: 45 }, null),
  priority("priority-one-to-three", [0.03, 0.09], ["4.99278", "49.92780", "38.69405"]),
  priority("priority-three-to-one", [0.09, 0.03], null),
];

function answer(
  name: string,
  queue: Queue,
  print: Record<"waits" | "queued" | "waitDays", string> | null,
): KnownAnswer {
  const { perDay, stay, places } = queue;
  const known = erlangC(queue);
  if (print !== null) {
    printed(known.waits, print.waits);
    printed(known.queued, print.queued);
    printed(known.waitDays, print.waitDays);
  }
  const load = ((100 * perDay * stay) / places).toFixed(0);
  return {
    name,
    title: {
      nl: `Wachtrij met ${places} plaatsen bij ${load}% belasting (M/M/c)`,
      en: `Queue with ${places} places at ${load}% load (M/M/c)`,
    },
    setting: longQueue(perDay, stay, places),
    source: "Erlang C (Erlang, 1917)",
    replications: 100,
    soak,
    expect: [
      measure("form/kib/foundFullShare", known.waits, { visibleError: 0.03 }),
      measure("form/kib/meanWaiting", known.queued, slowly),
      measure("form/kib/meanWaitDays", known.waitDays / pace, slowly),
      measure("form/kib/meanInCare", perDay * stay),
      measure("total/within7DaysShare", placedWithin(queue, 7 * pace)),
    ],
  };
}

function priority(name: string, perDay: readonly [number, number], print: readonly string[] | null): KnownAnswer {
  const { stay, places } = kib;
  const all = perDay[0] + perDay[1];
  const together = erlangC({ ...kib, perDay: all }).waitDays;
  const [urgent = NaN, regular = NaN] = priorityWaits(perDay, stay, places);
  [urgent, regular, together].forEach((value, index) => printed(value, print?.[index] ?? String(value)));
  const setting = longQueue(all, stay, places);
  const profile = setting.profiles["any"];
  if (profile === undefined) throw new Error("The queue has lost its profile.");
  return {
    name,
    title: {
      nl: `Spoed gaat voor: ${perDay[0]} en ${perDay[1]} aanmeldingen per dag`,
      en: `Urgent youths first: ${perDay[0]} and ${perDay[1]} referrals a day`,
    },
    setting: {
      ...setting,
      profiles: {
        quick: { ...profile, weight: perDay[0] * 100, urgentShare: 1 },
        slow: { ...profile, weight: perDay[1] * 100, urgentShare: 0 },
      },
      startingPosition: { elapsed: "steadyState", inCare: [{ form: "kib", profile: "slow", youths: 22 }] },
    },
    source: "Non-preemptive priority in M/M/c (Cobham, 1954; Kella and Yechiali, 1985)",
    replications: 130,
    soak,
    expect: [
      measure("profile/quick/meanWaitDays", urgent / pace, { visibleError: 0.03 }),
      measure("profile/slow/meanWaitDays", regular / pace, slowly),
      measure("form/kib/meanWaitDays", together / pace, slowly),
    ],
  };
}
