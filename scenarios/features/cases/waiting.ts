import type { Feature } from "../feature.ts";
import { give, inClosed, opens, profileOf, takesSecondChoice, town, waits, formOf } from "../town.ts";

const oneWaits = [{ profile: "thuisloos", youths: 1 }];

/** What a youth does who finds no place. */
export const waitingFeatures: readonly Feature[] = [
  {
    name: "wachten-tot-er-plaats-is",
    title: { nl: "Drie jeugdigen wachten op een huis", en: "Three youths wait for a house" },
    shows: {
      nl: "Drie jeugdigen wachten op KIB. Ze nemen niets anders. Als het huis op 1 maart opent krijgen ze alle drie een plaats.",
      en: "Three youths wait for KIB and take nothing else. When the house opens on 1 March all three get a place.",
    },
    tells: "all",
    setting: town((setting) => {
      setting.startingPosition.waiting = [{ profile: "thuisloos", youths: 3 }];
      setting.capacityPlan.steps = [opens("2021-03-01", "kib")];
    }),
    happens: [
      "2021-03-01 unitOpened kib",
      "2021-03-01 placed 1 >kib",
      "2021-03-01 placed 2 >kib",
      "2021-03-01 placed 3 >kib",
    ],
    // Three youths for 59 days in a run of 730 days, a year.
    expect: [
      {
        measure: "form/kib/waitingDaysFor",
        ...{ atLeast: (3 * 59 * 365.25) / 730 - 1e-9, atMost: (3 * 59 * 365.25) / 730 + 1e-9, inShareOfRuns: 1 },
      },
    ],
  },
  {
    name: "tweede-keus-met-spoed",
    title: { nl: "Met spoed naar de tweede keus", en: "Urgently to the second choice" },
    shows: {
      nl: "Een spoedgeval vraagt KIB, daar is geen plaats: de jeugdige gaat meteen naar gesloten jeugdhulp. Het verblijf daar duurt anderhalf keer zo lang.",
      en: "An urgent case asks for KIB, where there is no place: the youth goes to closed care at once. The stay there is one and a half times as long.",
    },
    tells: "youths",
    setting: town((setting) => {
      setting.startingPosition.waiting = oneWaits;
      setting.triage.urgentShare = 1;
      setting.placement.urgent = takesSecondChoice;
      setting.stay.mismatchFactor = 1.5;
    }),
    happens: ["2021-01-01 startsWaiting 1 >closed", "2021-10-28 left 1 closed"],
  },
  {
    name: "na-een-tijd-is-de-tweede-keus-ook-goed",
    title: { nl: "Na 30 dagen is een andere plaats ook goed", en: "After 30 days another place will do" },
    shows: {
      nl: "Een gewoon geval wacht eerst 30 dagen op KIB. Daarna neemt de jeugdige ook gesloten jeugdhulp.",
      en: "A regular case first waits 30 days for KIB. Then closed care will do as well.",
    },
    tells: "youths",
    setting: town((setting) => {
      setting.startingPosition.waiting = oneWaits;
      setting.placement.regular = { ...waits, fallsBackAfterDays: 30, secondChoiceShare: 1 };
    }),
    happens: ["2021-01-31 fellBack 1", "2021-01-31 placed 1 >closed"],
  },
  {
    name: "op-meer-lijsten-tegelijk",
    title: { nl: "Op twee lijsten tegelijk", en: "On two lists at once" },
    shows: {
      nl: "Alles is vol. De jeugdige staat op de lijsten van KIB en van gesloten jeugdhulp. Het eerst komt er in gesloten jeugdhulp een plaats vrij; daarmee gaat de jeugdige van beide lijsten af.",
      en: "All is full. The youth is on the lists of KIB and of closed care. A closed place comes free first; with it the youth leaves both lists.",
    },
    tells: "youths",
    setting: town((setting) => {
      setting.startingPosition.inCare = [inClosed(1, 150), inClosed(11, 0)];
      setting.startingPosition.waiting = oneWaits;
      setting.placement.regular = { ...takesSecondChoice, waitsFor: "acceptable" };
      setting.capacityPlan.steps = [opens("2021-04-01", "kib")];
    }),
    happens: ["waitsForSeveral 13", "2021-02-20 left 1 closed", "2021-02-20 placed 13 >closed"],
    never: ["2021-04-01 placed"],
  },
  {
    name: "wachten-wordt-spoed",
    title: { nl: "Wie te lang wacht wordt een spoedgeval", en: "Who waits too long becomes urgent" },
    shows: {
      nl: "Na 45 dagen wachten is het spoed geworden, en dan is de tweede keus meteen goed.",
      en: "After 45 days of waiting it has become urgent, and then the second choice will do at once.",
    },
    tells: "youths",
    setting: town((setting) => {
      setting.startingPosition.waiting = oneWaits;
      setting.placement.becomesUrgentAfterDays = 45;
      setting.placement.urgent = takesSecondChoice;
    }),
    happens: ["2021-02-15 becameUrgent 1", "2021-02-15 placed 1 >closed"],
  },
  {
    name: "spoed-gaat-voor",
    title: { nl: "Spoed gaat voor, daarna wie het langst wacht", en: "Urgent first, then who waits longest" },
    shows: {
      nl: "Drie jeugdigen wachten op een gezinsappartement. De derde is een spoedgeval en krijgt het eerste appartement; daarna komt wie het langst wacht.",
      en: "Three youths wait for a family apartment. The third is urgent and gets the first apartment; then comes who waits longest.",
    },
    tells: "all",
    setting: town((setting) => {
      const jong = (urgentShare: number) => ({
        ...profileOf(setting, "thuis"),
        acceptableForms: ["gezinsopname"],
        urgentShare,
      });
      setting.profiles["jong"] = { ...jong(0), name: { nl: "jong", en: "young" } };
      setting.profiles["spoed"] = { ...jong(1), name: { nl: "jong met spoed", en: "young and urgent" } };
      setting.startingPosition.waiting = [
        { profile: "jong", youths: 1, daysWaited: 10 },
        { profile: "jong", youths: 1, daysWaited: 40 },
        { profile: "spoed", youths: 1, daysWaited: 1 },
      ];
      setting.capacityPlan.steps = ["2021-02-01", "2021-03-01", "2021-04-01"].map((date) =>
        opens(date, "gezinsopname"),
      );
    }),
    happens: ["2021-02-01 placed", "2021-03-01 placed", "2021-04-01 placed"],
  },
  {
    name: "weg-van-de-wachtlijst",
    title: { nl: "Wie te lang wacht krijgt andere hulp", en: "Who waits too long gets other help" },
    shows: {
      nl: "Na 60 dagen wachten op KIB vertrekt de jeugdige naar andere hulp, buiten het model.",
      en: "After 60 days of waiting for KIB the youth leaves to other help, outside the model.",
    },
    tells: "youths",
    setting: town((setting) => {
      setting.startingPosition.waiting = oneWaits;
      setting.placement.leavesAfterDays = 60;
    }),
    happens: ["2021-03-02 leftWaiting 1"],
    never: ["placed"],
  },
  {
    name: "buiten-het-landsdeel-en-terug",
    title: { nl: "Buiten het landsdeel geplaatst, en terug", en: "Placed outside the region, and back" },
    shows: {
      nl: "Na 14 dagen zonder plaats gaat de jeugdige naar een plaats buiten het landsdeel. Als het KIB-huis op 1 april opent komt hij terug.",
      en: "After 14 days without a place the youth goes to a place outside the region, and comes back when the KIB house opens on 1 April.",
    },
    tells: "all",
    setting: town((setting) => {
      setting.startingPosition.waiting = oneWaits;
      setting.placement.regular = { ...waits, goesElsewhereAfterDays: 14 };
      profileOf(setting, "thuisloos").acceptableForms = ["kib"];
      setting.transfer.fromElsewhere = true;
      setting.capacityPlan.steps = [opens("2021-04-01", "kib")];
    }),
    happens: ["2021-01-15 placed 1 >elders", "2021-04-01 unitOpened kib", "2021-04-01 transferred 1 elders>kib"],
  },
  {
    name: "te-oud-geworden-op-de-lijst",
    title: { nl: "Te oud geworden op de wachtlijst", en: "Too old on the waiting list" },
    shows: {
      nl: "Gezinsopname is tot en met 12 jaar. Een kind van 12 en driekwart wacht; op de dertiende verjaardag kan het er niet meer heen.",
      en: "Family admission is for up to 12 years. A child of 12 and three quarters waits; on the thirteenth birthday it can no longer go there.",
    },
    tells: "youths",
    setting: town((setting) => {
      formOf(setting, "gezinsopname").maximumAgeAtEntry = 12;
      setting.profiles["jong"] = {
        ...profileOf(setting, "thuis"),
        name: { nl: "jong", en: "young" },
        ageAtReferral: 12.75,
        acceptableForms: ["gezinsopname"],
      };
      setting.startingPosition.waiting = [{ profile: "jong", youths: 1 }];
    }),
    // A quarter of a year is 91.3 days.
    happens: ["2021-04-02 tooOldToWait 1"],
  },
  {
    name: "wachten-in-een-kring",
    title: { nl: "Ze wachten op elkaars plaats", en: "They wait for each other's place" },
    shows: {
      nl: "Een jeugdige in KIB moet naar gesloten jeugdhulp, een jeugdige in gesloten jeugdhulp naar KIB. Beide vormen zijn vol en ieder houdt zijn plaats bezet: zo wachten ze eindeloos. Het model merkt de kring en noemt hem.",
      en: "A youth in KIB must go to closed care, one in closed care to KIB. Both are full and each holds its place: they wait without end. The model finds the circle and names it.",
    },
    tells: "youths",
    setting: town((setting) => {
      give(setting, "kib", 1);
      formOf(setting, "closed").locations = {
        horizon: { name: { nl: "Horizon" }, placesAtStart: 1 },
      };
      profileOf(setting, "dwang").followUp = [{ profile: "thuisloos", share: 1, whileFull: "holdsPlace" }];
      profileOf(setting, "thuisloos").acceptableForms = ["kib"];
      profileOf(setting, "thuisloos").followUp = [{ profile: "dwang", share: 1, whileFull: "holdsPlace" }];
      setting.startingPosition.inCare = [
        inClosed(1, 100),
        { form: "kib", profile: "thuisloos", youths: 1, daysInCare: 50 },
      ];
    }),
    happens: ["2021-04-11 wentOn 1 closed?kib", "2021-05-31 waitsInCircle"],
    expect: [{ circularWaiting: ["closed", "kib"], inShareOfRuns: 1 }],
  },
];
