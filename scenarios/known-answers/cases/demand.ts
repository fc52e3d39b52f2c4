import { measure, series, type KnownAnswer } from "../known-answer.ts";
import { ample, exponential, onDay, profile, queue, form } from "../queue.ts";
import { printed } from "../theory/printed.ts";

export const demandCases: readonly KnownAnswer[] = [wave(), breakOnADate(), learning(), returns()];

/** Number in care by day when referrals of a day come at a constant rate and stays are exponential: exact, day by day. */
function meansByDay(perDay: (day: number) => number, { stay, start }: { stay: number; start: number }): number[] {
  const stays = Math.exp(-1 / stay);
  const means = [start];
  for (let day = 0; day < 800; day++) means.push((means[day] ?? 0) * stays + perDay(day) * stay * (1 - stays));
  return means;
}

function wave(): KnownAnswer {
  const [stay, days] = [180, 365];
  const omega = (2 * Math.PI) / days;
  const amplitude = printed((0.2 * stay) / Math.sqrt(1 + (omega * stay) ** 2), "11.056761");
  const lag = printed(Math.atan(omega * stay) / omega, "73.115");
  const size = 20;
  const ideal = (day: number): number => size * (90 + amplitude * Math.sin(omega * (day - lag)));
  const start = Math.round(ideal(0));
  // The engine takes the rate of noon for the whole day.
  const exact = meansByDay((day) => size * (0.5 + 0.2 * Math.sin(omega * (day + 0.5))), { stay, start });
  for (const day of [165, 347]) {
    const gap = (exact[day] ?? NaN) - ideal(day);
    if (!(Math.abs(gap) < size * 0.02)) throw new Error(`Day ${day} lies ${gap} from the wave.`);
  }
  const setting = queue({ perDay: 0.5 * size, places: ample, stay: exponential(stay), inCare: start, days: 530 });
  const turningPoints = [lag + days / 4, lag + (3 * days) / 4, lag + days / 2, lag + days].map(Math.round);
  return {
    name: "wave-of-demand",
    title: {
      nl: "Een jaarlijkse golf in de instroom: hoogte en vertraging van het aantal in zorg (maal 20)",
      en: "A yearly wave of referrals: height and delay of the number in care (times 20)",
    },
    setting: {
      ...setting,
      arrivals: { ...setting.arrivals, formula: "base * (1 + 0.4 * sin(2 * pi * t / 365))" },
    },
    source: "M/M/infinity with a rate that varies (Eick, Massey and Whitt, 1993): amplitude 11.056761, lag 73.115 days",
    replications: 470,
    expect: turningPoints.map((day) =>
      // Not a share of the level, which would hide the wave, but of its height.
      series("form/kib/inCare", onDay(day), exact[day] ?? NaN, { visibleDifference: 0.03 * size * amplitude }),
    ),
  };
}

function breakOnADate(): KnownAnswer {
  const [perDay, stay, start] = [4, 100, 400];
  const exact = meansByDay((day) => (day < 100 ? perDay : perDay * 0.6), { stay, start });
  const setting = queue({ perDay, places: ample, stay: exponential(stay), inCare: start, days: 401 });
  return {
    name: "break-on-a-date",
    title: { nl: "Vanaf een datum 40% minder instroom", en: "From a date on 40% fewer referrals" },
    setting: { ...setting, arrivals: { ...setting.arrivals, changes: [{ from: onDay(100), factor: 0.6 }] } },
    source: "M/M/infinity after a step in its rate",
    replications: 150,
    expect: [100, 150, 400].map((day) => series("form/kib/inCare", onDay(day), exact[day] ?? NaN)),
  };
}

/** The share that asks for the best form grows in a straight line from 0.2 to 0.8 over 400 days. */
function learning(): KnownAnswer {
  const [perDay, stay] = [4, 50];
  const share = (day: number): number => Math.min(0.8, 0.2 + (0.6 * day) / 400);
  const best = meansByDay((day) => perDay * share(day), { stay, start: 40 });
  const usual = meansByDay((day) => perDay * (1 - share(day)), { stay, start: 160 });
  const setting = queue({ perDay, places: ample, stay: exponential(stay), days: 601 });
  return {
    name: "referrers-who-learn",
    title: { nl: "Verwijzers vragen steeds vaker de beste vorm", en: "Referrers ask for the best form more and more" },
    setting: {
      ...setting,
      careForms: { kib: form(ample), usual: form(ample) },
      profiles: { any: profile(exponential(stay), ["kib", "usual"]) },
      triage: {
        urgentShare: 0,
        usualForm: "usual",
        matchedShare: [
          { date: onDay(0), share: 0.2 },
          { date: onDay(400), share: 0.8 },
        ],
      },
      startingPosition: {
        elapsed: "steadyState",
        inCare: [
          { form: "kib", profile: "any", youths: 40 },
          { form: "usual", profile: "any", youths: 160 },
        ],
      },
    },
    source: "A Poisson stream split by a share that varies: two M/M/infinity queues",
    replications: 600,
    expect: [200, 400, 600].flatMap((day) => [
      series("form/kib/inCare", onDay(day), best[day] ?? NaN),
      series("form/usual/inCare", onDay(day), usual[day] ?? NaN),
    ]),
  };
}

function returns(): KnownAnswer {
  const perYear = 4000;
  const stays = printed(1 / (1 - 0.17), "1.204819");
  const setting = queue({ perDay: perYear / 365.25, places: ample, stay: 5, days: 3653, warmUpDays: 300 });
  return {
    name: "returns",
    title: { nl: "17% komt terug: 1,204819 verblijven per jeugdige", en: "17% come back: 1.204819 stays a youth" },
    setting: { ...setting, return: { share: 0.17, afterDays: 10, newProfileShare: 0, untilAge: 27 } },
    source: "A geometric number of stays: 1 / (1 - 0.17)",
    replications: 24,
    expect: [
      measure("total/newReferralsPerYear", perYear),
      measure("total/placementsPerYear", perYear * stays),
      measure("total/returnsPerYear", perYear * (stays - 1)),
    ],
  };
}
