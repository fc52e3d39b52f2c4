import type { Feature } from "../feature.ts";
import { give, profileOf, takesSecondChoice, town, type Setting } from "../town.ts";

/** Youths who ask for KIB, of which there is plenty: only who comes and when is the story. */
function asking(perYear: number, change: (setting: Setting) => void): Setting {
  return town((setting) => {
    setting.period.end = "2022-12-31";
    setting.arrivals = { perYear };
    profileOf(setting, "dwang").weight = 0;
    profileOf(setting, "thuisloos").weight = 1;
    give(setting, "kib", 60);
    change(setting);
  });
}

/** How many youths are referred, when, and what is asked for them. */
export const arrivingFeatures: readonly Feature[] = [
  {
    name: "seizoen-in-de-instroom",
    title: { nl: "In de winter komen er meer", en: "More come in winter" },
    shows: {
      nl: "De instroom golft door het jaar: op 15 januari dubbel zoveel als gemiddeld, in juli bijna niemand.",
      en: "The inflow waves through the year: twice the mean on 15 January, almost nobody in July.",
    },
    tells: "youths",
    setting: asking(20, (setting) => {
      setting.arrivals.season = { amplitude: 1, peakDay: 15 };
    }),
    happens: ["referred 1"],
    // Of a year's 20, January has 20/12 x 2 or so; the whole wave adds up to the same 20 a year.
    expect: [{ measure: "total/newReferralsPerYear", value: 20, visibleError: 0.02 }],
  },
  {
    name: "trend-als-formule",
    title: { nl: "Een dalende instroom, als formule", en: "A falling inflow, as a formula" },
    shows: {
      nl: "De instroom is een formule: elk jaar 50 jeugdigen minder, tot er na precies een jaar niemand meer komt.",
      en: "The inflow is a formula: 50 youths a year fewer, until after exactly a year nobody comes.",
    },
    tells: "youths",
    setting: asking(50, (setting) => {
      setting.arrivals.formula = "max(0, base - 50 * years)";
    }),
    happens: ["referred 1"],
    never: ["2022-02", "2022-05"].map((month) => `${month}-01 referred`),
    // The area under a line from 50 to 0 in the first of two years is 25 youths, 12.5 a year.
    expect: [{ measure: "total/newReferralsPerYear", value: 12.51, visibleError: 0.03 }],
  },
  {
    name: "breuk-op-een-datum",
    title: { nl: "Een nieuwe wet op 1 januari 2022", en: "A new law on 1 January 2022" },
    shows: {
      nl: "Tot en met 2021 komen er 20 jeugdigen per jaar. De wet verandert op 1 januari 2022: daarna komt niemand meer deze weg op.",
      en: "Until the end of 2021 20 youths come a year. The law changes on 1 January 2022: after that nobody comes this way.",
    },
    tells: "youths",
    setting: asking(20, (setting) => {
      setting.arrivals.changes = [{ from: "2022-01-01", factor: 0 }];
    }),
    happens: ["referred 1"],
    expect: [{ series: "form/kib/inCare", date: "2022-12-31", atMost: 0, inShareOfRuns: 1 }],
  },
  {
    name: "verwijzers-leren",
    title: { nl: "Verwijzers leren de nieuwe vorm kennen", en: "Referrers get to know the new form" },
    shows: {
      nl: "In 2021 vraagt geen verwijzer om KIB, ook al past het; alles gaat de oude weg, naar gesloten jeugdhulp. Vanaf 1 januari 2022 vraagt iedereen het.",
      en: "In 2021 no referrer asks for KIB although it fits; everything goes the old way, to closed care. From 1 January 2022 all ask for it.",
    },
    tells: "youths",
    setting: asking(6, (setting) => {
      setting.triage = {
        urgentShare: 0,
        usualForm: "closed",
        matchedShare: [
          { date: "2021-12-31", share: 0 },
          { date: "2022-01-01", share: 1 },
        ],
      };
    }),
    happens: ["referred 1 >closed", "2022", ">kib"],
    expect: [
      { series: "form/kib/inCare", date: "2021-12-31", atMost: 0, inShareOfRuns: 1 },
      { measure: "total/mismatchDaysByReferral", atLeast: 1 },
    ],
  },
  {
    name: "wettelijke-grond",
    title: { nl: "Zonder instemming mag het alternatief niet", en: "Without consent the alternative is not allowed" },
    shows: {
      nl: "De verwijzer wil KIB, maar de wet laat het de eerste helft van het jaar niet toe: dan wordt het gesloten jeugdhulp.",
      en: "The referrer wants KIB, but the law does not allow it in the first half of the year: then it is closed care.",
    },
    tells: "youths",
    setting: asking(8, (setting) => {
      setting.triage = {
        urgentShare: 0,
        usualForm: "closed",
        legalBasisShare: [
          { date: "2021-06-30", share: 0 },
          { date: "2021-07-01", share: 1 },
        ],
      };
    }),
    happens: ["2021-0", ">closed", "2021-", ">kib"],
    expect: [{ series: "form/kib/inCare", date: "2021-06-30", atMost: 0, inShareOfRuns: 1 }],
  },
  {
    name: "aanloop-voor-het-meten",
    title: { nl: "Eerst inlopen, dan meten", en: "Settle first, then measure" },
    shows: {
      nl: "Een leeg begin zou te lage cijfers geven. Het model loopt hier twee jaar in voordat het meten begint: op de eerste meetdag is de bezetting al gewoon.",
      en: "An empty start would give figures that are too low. Here the model settles for two years before measuring begins: on the first measured day the occupancy is as usual.",
    },
    tells: "youths",
    setting: asking(36.525, (setting) => {
      setting.period = { start: "2021-01-01", end: "2021-12-31", warmUpDays: 730 };
      profileOf(setting, "thuisloos").stay = { kind: "exponential", mean: 100 };
      setting.placement = { urgent: takesSecondChoice, regular: takesSecondChoice };
    }),
    happens: ["2019-", "referred 1"],
    // Ten a hundred days that stay a hundred days: ten in care, from the first day on.
    expect: [
      { series: "form/kib/inCare", date: "2021-01-01", value: 10, visibleError: 0.05 },
      { measure: "form/kib/meanInCare", value: 10, visibleError: 0.03 },
    ],
  },
];
