import type { Feature } from "../feature.ts";
import { give, inClosed, opens, profileOf, town, formOf, type Setting } from "../town.ts";

const oneInClosed = [{ form: "closed", profile: "thuisloos", youths: 1, daysInCare: 0 }];

/** A crisis placement of 30 days, and a team for what comes after it that opens a month too late. */
function afterCrisis(whileFull: "holdsPlace" | "waitsElsewhere"): Setting {
  return town((setting) => {
    setting.profiles["crisis"] = {
      ...profileOf(setting, "dwang"),
      name: { nl: "crisis", en: "crisis" },
      stay: 30,
      followUp: [{ profile: "thuis", share: 1, whileFull }],
    };
    profileOf(setting, "thuis").acceptableForms = ["ambulant"];
    setting.startingPosition.inCare = [inClosed(1, 0, "crisis")];
    setting.capacityPlan.steps = [opens("2021-03-01", "ambulant")];
  });
}

/** What can happen during a stay, at its end and after it. */
export const stayingFeatures: readonly Feature[] = [
  {
    name: "overplaatsing-naar-wat-past",
    title: { nl: "Alsnog naar de plaats die past", en: "To the fitting place after all" },
    shows: {
      nl: "Een jeugdige zit in gesloten jeugdhulp omdat er geen KIB was. Op 1 maart opent het huis: hij verhuist, en maakt daar de rest van zijn traject af.",
      en: "A youth is in closed care since there was no KIB. On 1 March the house opens: he moves, and finishes the rest of his trajectory there.",
    },
    tells: "all",
    setting: town((setting) => {
      setting.startingPosition.inCare = oneInClosed;
      setting.transfer.fromMismatch = true;
      setting.capacityPlan.steps = [opens("2021-03-01", "kib")];
    }),
    happens: ["2021-03-01 unitOpened kib", "2021-03-01 transferred 1 closed>kib", "2021-07-20 left 1 kib"],
  },
  {
    name: "te-laat-voor-kib",
    title: {
      nl: "Na vier maanden gesloten kan KIB niet meer",
      en: "After four months of closed care KIB is no longer possible",
    },
    shows: {
      nl: "Naar KIB verhuizen kan alleen in de eerste vier maanden. Het huis opent op 1 juni, na vijf maanden: te laat.",
      en: "Moving to KIB is possible in the first four months only. The house opens on 1 June, after five months: too late.",
    },
    tells: "all",
    setting: town((setting) => {
      setting.startingPosition.inCare = oneInClosed;
      setting.transfer.fromMismatch = true;
      formOf(setting, "kib").transferWithinDays = 122;
      setting.capacityPlan.steps = [opens("2021-06-01", "kib")];
    }),
    happens: ["2021-06-01 unitOpened kib", "2021-06-01 tooLateToMove 1 closed>kib", "2021-07-20 left 1 closed"],
  },
  {
    name: "een-verblijf-mislukt",
    title: { nl: "Een plaatsing in KIB mislukt", en: "A placement in KIB fails" },
    shows: {
      nl: "Een deel van de plaatsingen in een alternatief mislukt, ergens onderweg; de jeugdige gaat dan met spoed naar gesloten jeugdhulp. Hier mislukt elke plaatsing in KIB, om het te laten zien.",
      en: "Part of the placements in an alternative fail on the way; the youth then goes to closed care urgently. Here every placement in KIB fails, to show it.",
    },
    tells: "youths",
    setting: town((setting) => {
      give(setting, "kib", 6);
      formOf(setting, "kib").failure = { share: 1, to: "closed" };
      setting.startingPosition.inCare = [{ form: "kib", profile: "thuisloos", youths: 1, daysInCare: 0 }];
    }),
    happens: ["failed 1 kib>closed", "left 1 closed"],
    // Somewhere on the way: the place of failure is uniform over the stay of 200 days.
    expect: [{ measure: "form/kib/meanStayDays", value: 100, visibleError: 0.05 }],
  },
  {
    name: "de-plaats-blijft-bezet",
    title: { nl: "Klaar om te gaan, maar er is nog geen vervolg", en: "Ready to leave, but nowhere to go yet" },
    shows: {
      nl: "Het verblijf is na 200 dagen klaar, maar de vervolghulp buiten het model laat 21 dagen op zich wachten. Zo lang blijft de plaats bezet, en wacht een ander.",
      en: "The stay ends after 200 days, but follow-up care outside the model takes another 21 days. So long the place is taken, and somebody else waits.",
    },
    tells: "youths",
    setting: town((setting) => {
      formOf(setting, "closed").locations = { horizon: { name: { nl: "Horizon" }, placesAtStart: 1 } };
      setting.outflow.hold = { share: 1, days: 21 };
      setting.startingPosition.inCare = [inClosed(1, 0)];
      setting.startingPosition.waiting = [{ profile: "dwang", youths: 1 }];
    }),
    happens: ["2021-07-20 held 1 closed", "2021-08-10 left 1 closed", "2021-08-10 placed 2 >closed"],
    // The second youth comes in on day 221 and is held from day 421 to 442; both hold 21 days.
    expect: [{ measure: "total/meanHeld", atLeast: 42 / 730 - 1e-9, atMost: 42 / 730 + 1e-9, inShareOfRuns: 1 }],
  },
  {
    name: "vervolg-na-crisis",
    title: { nl: "Na de crisis naar een alternatief", en: "After the crisis to an alternative" },
    shows: {
      nl: "Een crisisplaatsing duurt 30 dagen; daarna gaat de jeugdige door naar een ambulant team. Dat team opent pas op 1 maart: tot dan houdt de jeugdige de gesloten plaats bezet.",
      en: "A crisis placement takes 30 days; then the youth goes on to an ambulant team. That opens on 1 March: until then the youth holds the closed place.",
    },
    tells: "all",
    setting: afterCrisis("holdsPlace"),
    happens: [
      "2021-01-31 wentOn 1 closed?ambulant",
      "2021-03-01 unitOpened ambulant",
      "2021-03-01 placed 1 closed>ambulant",
      "2021-09-17 left 1 ambulant",
    ],
    // From day 30 to day 59, in two years.
    expect: [
      {
        measure: "form/ambulant/blockedDaysFor",
        ...{ atLeast: (29 * 365.25) / 730 - 1e-9, atMost: (29 * 365.25) / 730 + 1e-9, inShareOfRuns: 1 },
      },
    ],
  },
  {
    name: "vervolg-zonder-plaats-te-bezetten",
    title: { nl: "Op een vervolgplaats wachten zonder plaats", en: "Waiting for a next place without one" },
    shows: {
      nl: "Dezelfde crisisplaatsing, maar nu maakt de jeugdige de gesloten plaats vrij en wacht elders op het team.",
      en: "The same crisis placement, but now the youth gives up the closed place and waits for the team without one.",
    },
    tells: "all",
    setting: afterCrisis("waitsElsewhere"),
    happens: ["2021-01-31 gaveUpPlace 1", "2021-03-01 placed 1 >ambulant"],
  },
  {
    name: "achttien-worden",
    title: {
      nl: "Gesloten jeugdhulp stopt rond de achttiende verjaardag",
      en: "Closed care ends around the eighteenth birthday",
    },
    shows: {
      nl: "De jeugdige is 17 en driekwart. Het verblijf zou 200 dagen duren, maar eindigt op de achttiende verjaardag.",
      en: "The youth is 17 and three quarters. The stay would last 200 days, but ends on the eighteenth birthday.",
    },
    tells: "youths",
    setting: town((setting) => {
      formOf(setting, "closed").endsAtAge = 18;
      formOf(setting, "closed").runsOnShare = 0;
      profileOf(setting, "dwang").ageAtReferral = 17.75;
      setting.startingPosition.inCare = [inClosed(1, 0)];
    }),
    happens: ["2021-04-02 birthdayEndedStay 1 closed", "2021-04-02 left 1 closed"],
  },
  {
    name: "doorlopen-na-achttien",
    title: { nl: "Een verblijf dat loopt mag soms doorlopen", en: "A stay that runs may sometimes run on" },
    shows: {
      nl: "Dezelfde jeugdige, maar nu mag een lopend verblijf na de achttiende verjaardag worden afgemaakt.",
      en: "The same youth, but now a running stay may be finished after the eighteenth birthday.",
    },
    tells: "youths",
    setting: town((setting) => {
      formOf(setting, "closed").endsAtAge = 18;
      formOf(setting, "closed").runsOnShare = 1;
      profileOf(setting, "dwang").ageAtReferral = 17.75;
      setting.startingPosition.inCare = [inClosed(1, 0)];
    }),
    happens: ["2021-07-20 ranOnAfterBirthday 1 closed", "2021-07-20 left 1 closed"],
    expect: [{ measure: "total/leftAfter18Share", atLeast: 1, inShareOfRuns: 1 }],
  },
  {
    name: "kib-tot-drieentwintig",
    title: { nl: "KIB kan tot de drieentwintigste verjaardag", en: "KIB can last until the twenty-third birthday" },
    shows: {
      nl: "Een jongere van 17 begint in KIB aan een lang traject van zeven jaar. De achttiende verjaardag verandert niets; op de drieentwintigste is het voorbij.",
      en: "A youth of 17 begins a long trajectory of seven years in KIB. The eighteenth birthday changes nothing; on the twenty-third it is over.",
    },
    tells: "youths",
    setting: town((setting) => {
      setting.period.end = "2028-12-31";
      give(setting, "kib", 6);
      formOf(setting, "kib").endsAtAge = 23;
      profileOf(setting, "thuisloos").ageAtReferral = 17;
      profileOf(setting, "thuisloos").stay = 7 * 365.25;
      setting.startingPosition.inCare = [{ form: "kib", profile: "thuisloos", youths: 1, daysInCare: 0 }];
    }),
    // Six years of 365.25 days are 2191.5 days.
    happens: ["2027-01-01 birthdayEndedStay 1 kib"],
    never: ["2022-01-01"],
  },
  {
    name: "terugkomen-met-een-andere-vraag",
    title: { nl: "Terugkomen, met een andere vraag", en: "Coming back, with another need" },
    shows: {
      nl: "Wie vertrekt komt hier na 90 dagen terug, en vraagt dan iets anders: de vorige keer gesloten jeugdhulp, nu KIB.",
      en: "Who leaves comes back after 90 days here, and asks for something else: closed care last time, KIB now.",
    },
    tells: "youths",
    setting: town((setting) => {
      give(setting, "kib", 6);
      setting.return = { share: 1, afterDays: 90, newProfileShare: 1, untilAge: 18 };
      profileOf(setting, "dwang").weight = 0;
      profileOf(setting, "thuisloos").weight = 1;
      setting.startingPosition.inCare = [inClosed(1, 0)];
    }),
    happens: ["2021-07-20 left 1 closed", "2021-10-18 newProfile 1", "2021-10-18 referred 1 >kib"],
  },
];
