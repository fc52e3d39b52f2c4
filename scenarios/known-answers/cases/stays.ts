import { measure, series, type KnownAnswer } from "../known-answer.ts";
import { ample, exponential, onDay, profile, queue } from "../queue.ts";
import { printed } from "../theory/printed.ts";
import { exponentialStay, lognormalStay } from "../theory/stays.ts";

export const stayCases: readonly KnownAnswer[] = [
  lognormalParameters(),
  fixedStays(),
  poissonStock(),
  ageingOut(),
  heldPlaces(),
  failures(),
];

/** How many stays pass twelve and eighteen months is decided by mu and sigma alone. */
function lognormalParameters(): KnownAnswer {
  const stay = lognormalStay(180, 120);
  printed(stay.mu, "5.009094");
  printed(stay.sigma, "0.606403");
  return {
    name: "lognormal-parameters",
    title: {
      nl: "Gemiddelde 180 en spreiding 120 dagen: welk deel langer blijft dan een jaar",
      en: "Mean 180 and spread 120 days: which share stays longer than a year",
    },
    setting: queue({
      perDay: 10,
      places: ample,
      stay: { kind: "lognormal", mean: 180, sd: 120 },
      inCare: 1800,
      days: 3653,
    }),
    source: "Lognormal distribution with mu 5.009094 and sigma 0.606403",
    replications: 34,
    soak: { times: 4, visibleError: 0.02 },
    expect: [
      measure("form/kib/meanStayDays", 180),
      measure("total/staysOver12MonthsShare", stay.longerThan(365.25)),
      measure("total/staysOver18MonthsShare", stay.longerThan(547.875), { visibleError: 0.04 }),
    ],
  };
}

function fixedStays(): KnownAnswer {
  const [perDay, stay] = [0.5, 20];
  return {
    name: "fixed-stays-from-empty",
    title: { nl: "Even lange verblijven, begonnen zonder iemand", en: "Stays of one length, from nobody" },
    setting: queue({ perDay, places: ample, stay, days: 61 }),
    source: "M/D/infinity: a Poisson number of the referrals of the last 20 days",
    replications: 52_000,
    expect: [
      series("form/kib/inCare", onDay(10), perDay * 10),
      series("form/kib/inCare", onDay(60), perDay * stay),
      series("form/kib/inCare", onDay(60), perDay * stay, { statistic: "variance" }),
      measure("form/kib/meanStayDays", stay),
    ],
  };
}

function poissonStock(): KnownAnswer {
  const [perDay, mean] = [1, 8];
  return {
    name: "poisson-stock",
    title: {
      nl: "Zonder grens is het aantal in zorg Poisson verdeeld, hoe de verblijven ook spreiden",
      en: "Without a limit the number in care is Poisson, whatever the spread of stays",
    },
    setting: queue({ perDay, places: ample, stay: { kind: "gamma", mean, sd: 8.5 }, days: 15, warmUpDays: 80 }),
    source: "M/G/infinity: Poisson with mean arrivals times mean stay (Little, 1961)",
    replications: 24_000,
    soak: { times: 4, visibleError: 0.02 },
    expect: [
      series("form/kib/inCare", onDay(14), perDay * mean),
      series("form/kib/inCare", onDay(14), perDay * mean, { statistic: "variance", visibleError: 0.03 }),
    ],
  };
}

/** Everybody is 17.5 at referral and leaves at 18, or stays on with a share of 0.3. */
function ageingOut(): KnownAnswer {
  const stay = exponentialStay(180);
  const mean = 0.3 * stay.mean + 0.7 * stay.meanUpTo(365.25 / 2);
  const setting = queue({ perDay: 5, places: ample, stay: exponential(180), days: 3653, warmUpDays: 1500 });
  const kib = setting.careForms["kib"];
  if (kib === undefined) throw new Error("The queue has lost its form.");
  return {
    name: "birthday-ends-stays",
    title: { nl: "De achttiende verjaardag kort verblijven in", en: "The eighteenth birthday cuts stays off" },
    setting: {
      ...setting,
      careForms: { kib: { ...kib, endsAtAge: 18, runsOnShare: 0.3 } },
      profiles: { any: { ...profile(exponential(180)), ageAtReferral: 17.5 } },
    },
    source: "Mean of an exponential stay that is cut off after half a year, by Little's law",
    replications: 24,
    expect: [
      measure("form/kib/meanInCare", 5 * mean),
      measure("form/kib/meanStayDays", mean),
      measure("total/leftAfter18Share", 0.3 * stay.longerThan(365.25 / 2)),
    ],
  };
}

function heldPlaces(): KnownAnswer {
  const setting = queue({
    perDay: 1,
    places: ample,
    stay: { kind: "gamma", mean: 90, sd: 60 },
    inCare: 90,
    days: 3653,
    warmUpDays: 700,
  });
  return {
    name: "held-places",
    title: {
      nl: "Wie klaar is houdt soms de plaats: 40% gemiddeld 50 dagen",
      en: "Who is ready sometimes holds the place: 40% for 50 days on average",
    },
    setting: { ...setting, outflow: { ...setting.outflow, hold: { share: 0.4, days: exponential(50) } } },
    source: "Little's law for the stay and for the hold",
    replications: 40,
    expect: [
      measure("form/kib/meanInCare", 90 + 20),
      measure("form/kib/meanHeld", 20),
      measure("form/kib/meanStayDays", 110),
    ],
  };
}

/** A stay that fails lasts an even share of its length, and goes on in the other form. */
function failures(): KnownAnswer {
  const [perDay, stay, share] = [1, 60, 0.2];
  const setting = queue({ perDay, places: ample, stay: exponential(stay), inCare: 54, days: 3653, warmUpDays: 500 });
  const kib = setting.careForms["kib"];
  if (kib === undefined) throw new Error("The queue has lost its form.");
  return {
    name: "stays-that-fail",
    title: { nl: "Een op de vijf verblijven mislukt", en: "One in five stays fails" },
    setting: {
      ...setting,
      careForms: { kib: { ...kib, failure: { share, to: "closed" } }, closed: { ...kib, role: "closed" } },
      profiles: { any: { ...profile(exponential(stay)), stayIn: { closed: exponential(100) } } },
    },
    source: "Little's law in both forms; an even share of the stay lasts half of it",
    replications: 92,
    expect: [
      measure("form/kib/meanInCare", perDay * stay * (1 - share / 2)),
      measure("form/closed/meanInCare", perDay * share * 100),
      measure("total/failuresPerYear", perDay * share * 365.25),
    ],
  };
}
