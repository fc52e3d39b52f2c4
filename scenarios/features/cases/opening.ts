import type { Feature } from "../feature.ts";
import { closes, inClosed, opens, town } from "../town.ts";

/** What stands between a planned opening and a real one. */
export const openingFeatures: readonly Feature[] = [
  {
    name: "openen-en-sluiten-volgens-plan",
    title: { nl: "Alles gaat volgens plan", en: "Everything goes by plan" },
    shows: {
      nl: "Elke vorm opent en sluit in hele eenheden: een KIB-huis, een klas, een ambulant team, een gezinsappartement, een leefgroep. Zonder verdere regels gebeurt alles op de dag van het plan.",
      en: "Every form opens and closes in whole units: a KIB house, a class, a team, an apartment, a living group. Without further rules everything happens on the day of the plan.",
    },
    tells: "units",
    setting: town((setting) => {
      setting.capacityPlan.steps = [
        opens("2021-03-01", "school2care"),
        opens("2021-04-01", "ambulant", 2),
        opens("2021-05-01", "gezinsopname", 3),
        opens("2021-07-01", "kib"),
        closes("2021-10-01", "schakenbosch"),
      ];
    }),
    happens: [
      "2021-03-01 unitOpened school2care",
      "2021-04-01 unitOpened ambulant x2",
      "2021-05-01 unitOpened gezinsopname x3",
      "2021-07-01 unitOpened kib",
      "2021-10-01 unitClosed closed/schakenbosch",
    ],
    never: ["unitHeldBack", "unitNotRealised"],
  },
  {
    name: "opening-met-vaste-vertraging",
    title: { nl: "Elk KIB-huis opent drie maanden later", en: "Every KIB house opens three months late" },
    shows: {
      nl: "Een pand en een vergunning kosten tijd. Hier duurt dat voor elk KIB-huis 91 dagen langer dan het plan zegt.",
      en: "A building and a permit take time. Here that is 91 days longer than the plan says, for every KIB house.",
    },
    tells: "units",
    setting: town((setting) => {
      setting.capacityPlan.steps = [opens("2021-04-01", "kib"), opens("2021-07-01", "kib")];
      setting.capacityPlan.rules = { openingDelay: { kib: 91 } };
    }),
    happens: [
      "2021-04-01 unitHeldBack kib delay",
      "2021-07-01 unitHeldBack kib delay",
      "2021-07-01 unitOpened kib",
      "2021-09-30 unitOpened kib",
    ],
  },
  {
    name: "opening-met-onzekere-vertraging",
    title: { nl: "Hoe laat een huis opent is onzeker", en: "How late a house opens is uncertain" },
    shows: {
      nl: "De vertraging verschilt per huis: niet eerder dan een maand en niet later dan een jaar na de dag van het plan, meestal rond drie maanden. Elke doorrekening trekt voor elk huis een eigen vertraging.",
      en: "The delay differs from house to house: at least a month, at most a year, mostly around three months. Every run draws a delay of its own for each house.",
    },
    tells: "units",
    setting: town((setting) => {
      setting.capacityPlan.steps = [opens("2021-04-01", "kib", 3)];
      setting.capacityPlan.rules = { openingDelay: { kib: { kind: "pert", low: 30, mode: 90, high: 365 } } };
    }),
    happens: [
      "2021-04-01 unitHeldBack kib delay",
      "2021-04-01 unitHeldBack kib delay",
      "2021-04-01 unitHeldBack kib delay",
      "unitOpened kib",
      "unitOpened kib",
      "unitOpened kib",
    ],
    never: ["unitNotRealised"],
    expect: [
      { series: "form/kib/places", date: "2021-04-30", atMost: 0, inShareOfRuns: 1 },
      { series: "form/kib/places", date: "2022-04-02", atLeast: 18, inShareOfRuns: 1 },
      // A PERT has the mean (low + 4 mode + high) / 6 = 125.8 days; three houses wait so long, each from its day on.
      { measure: "total/unitDaysHeldByDelay", value: (3 * (30 + 4 * 90 + 365)) / 6 + 3 * 0.5, visibleError: 0.05 },
    ],
  },
  {
    name: "personeel-komt-uit-gesloten-groepen",
    title: {
      nl: "Een nieuw huis wacht op het personeel van een gesloten groep",
      en: "A new house waits for staff of a closed group",
    },
    shows: {
      nl: "Een KIB-huis heeft 6 fte nodig, en er is niemand vrij. De leefgroep die sluit heeft 8 fte; drie kwart daarvan gaat mee, na 60 dagen omscholing. Pas daarna kan het huis open.",
      en: "A KIB house needs 6 fte and nobody is free. The living group that closes has 8 fte; three quarters come along after 60 days of training. Only then the house can open.",
    },
    tells: "units",
    setting: town((setting) => {
      setting.startingPosition.inCare = [inClosed(12, 130)];
      setting.capacityPlan.steps = [opens("2021-02-01", "kib"), closes("2021-02-01", "schakenbosch")];
      setting.capacityPlan.rules = {
        staff: {
          freeAtStart: 0,
          hiredPerYear: 0,
          perPlace: { kib: 1, closed: 2 },
          releasedShare: 0.75,
          retrainingDays: 60,
        },
      };
    }),
    // All twelve leave on day 70 (12 March at midnight), the group is gone that day, its staff is free 60 days later.
    happens: [
      "2021-02-01 unitHeldBack kib staff",
      "2021-02-01 unitClosed closed/schakenbosch",
      "2021-03-13 unitEmptied closed/schakenbosch",
      "2021-05-12 unitOpened kib",
    ],
  },
  {
    name: "personeel-moet-worden-aangenomen",
    title: { nl: "Werven gaat niet sneller dan het gaat", en: "Hiring goes no faster than it goes" },
    shows: {
      nl: "Per jaar komen er 12 fte bij. Een ambulant team vraagt 5 fte: het eerste kan na vijf maanden open, het tweede vijf maanden later. Wie het eerst aan de beurt is gaat voor.",
      en: "12 fte are hired a year. A team needs 5: the first can open after five months, the second five months later. First come, first served.",
    },
    tells: "units",
    setting: town((setting) => {
      setting.capacityPlan.steps = [opens("2021-01-01", "ambulant"), opens("2021-02-01", "ambulant")];
      setting.capacityPlan.rules = {
        staff: { freeAtStart: 0, hiredPerYear: 12, perPlace: { ambulant: 1 }, releasedShare: 0, retrainingDays: 0 },
      };
    }),
    // 5 fte take 5/12 of 365.25 days, which is 152.2 days, and 10 fte 304.4: the first mornings after that.
    happens: [
      "2021-01-01 unitHeldBack ambulant staff",
      "2021-02-01 unitHeldBack ambulant staff",
      "2021-06-03 unitOpened ambulant",
      "2021-11-02 unitOpened ambulant",
    ],
  },
];
