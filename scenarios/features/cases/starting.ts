import type { Feature } from "../feature.ts";
import { give, inClosed, profileOf, town } from "../town.ts";

const long = { kind: "lognormal", mean: 200, sd: 200 } as const;

/** Where a run begins, and what is not known. */
export const startingFeatures: readonly Feature[] = [
  {
    name: "beginstand-halverwege",
    title: { nl: "Wie er al is, is al onderweg", en: "Those who are there are under way" },
    shows: {
      nl: "Twaalf jeugdigen zijn er al als het begint. Op een willekeurige dag tref je vooral lange verblijven, en je treft ze halverwege: wat nog komt is gemiddeld even lang als wat voorbij is. Een model dat hen opnieuw laat beginnen ziet de plaatsen te laat vrijkomen.",
      en: "Twelve youths are there when it begins. On any day one meets mostly long stays, and meets them half-way: what is to come is on average as long as what has passed. A model that lets them begin anew sees places come free too late.",
    },
    tells: "youths",
    setting: town((setting) => {
      profileOf(setting, "dwang").stay = long;
      setting.startingPosition = {
        elapsed: "steadyState",
        inCare: [{ form: "closed", profile: "dwang", youths: 12 }],
      };
    }),
    happens: ["2021-01-01 startsInCare 1 closed", "left"],
  },
  {
    name: "begin-van-een-bekende-stand",
    title: { nl: "Beginnen bij de stand van 15 september", en: "Beginning at the stand of 15 September" },
    shows: {
      nl: "Een prognose vanaf een dag waarop bekend is wie waar is en hoe lang al: een jeugdige is er 150 dagen, een ander 20, een derde wacht al 40 dagen en een vierde is 60 dagen uit zorg. Verblijven duren hier 200 dagen, wachten hooguit 60 en wegblijven 90: dus vertrekt de eerste na 50 dagen, houdt de derde het nog 20 dagen vol en komt de vierde na 30 dagen terug.",
      en: "A forecast from a day on which it is known who is where and for how long: one youth has been there for 150 days, another for 20, a third has waited 40 days and a fourth is 60 days out of care. Stays take 200 days here, waiting at most 60 and staying away 90: so the first leaves after 50 days, the third holds out 20 more and the fourth comes back after 30.",
    },
    tells: "youths",
    setting: town((setting) => {
      setting.period = { start: "2021-09-15", end: "2022-09-14" };
      setting.return = { share: 0, afterDays: 90, newProfileShare: 0, untilAge: 18 };
      setting.placement.leavesAfterDays = 60;
      setting.startingPosition = {
        elapsed: "justArrived",
        inCare: [inClosed(1, 150), inClosed(1, 20)],
        waiting: [{ profile: "thuisloos", youths: 1, daysWaited: 40 }],
        returning: [{ profile: "dwang", youths: 1, daysAway: 60 }],
      };
    }),
    happens: [
      "2021-09-15 startsInCare 1 closed",
      "2021-10-05 leftWaiting 3",
      "2021-10-15 referred 4 >closed",
      "2021-11-04 left 1 closed",
      "2022-03-14 left 2 closed",
    ],
  },
  {
    name: "een-getal-dat-niemand-kent",
    title: { nl: "Een getal dat niemand kent", en: "A number that nobody knows" },
    shows: {
      nl: "Hoeveel jeugdigen er per jaar komen is niet bekend: ergens tussen 20 en 60. Dat niet weten staat los van het toeval binnen een jaar, en het model zegt hoeveel van de onzekerheid uit welk van de twee komt.",
      en: "How many youths come a year is not known: somewhere between 20 and 60. Not knowing that is apart from chance within a year, and the model says how much of the uncertainty comes from which of the two.",
    },
    tells: "youths",
    setting: town((setting) => {
      setting.period = { start: "2021-01-01", end: "2021-12-31" };
      profileOf(setting, "dwang").weight = 0;
      profileOf(setting, "thuisloos").weight = 1;
      give(setting, "kib", 100);
      setting.arrivals = { perYear: 40 };
      setting.uncertainty = { "/arrivals/perYear": { kind: "uniform", low: 20, high: 60 } };
    }),
    happens: ["referred 1"],
    replications: 5000,
    // A Poisson number whose mean is uniform from 20 to 60: mean 40, variance 40 + 40^2 / 12.
    expect: [
      { measure: "total/newReferralsPerYear", value: 40, visibleError: 0.05 },
      {
        measure: "total/newReferralsPerYear",
        statistic: "sd",
        value: Math.sqrt((40 * 365.25) / 365 + 40 ** 2 / 12),
        visibleError: 0.1,
      },
    ],
  },
];
