import type { Feature } from "../feature.ts";
import { closes, inClosed, opens, profileOf, town } from "../town.ts";

/** How closed places go, and what holds them back or brings them forward. */
export const closingFeatures: readonly Feature[] = [
  {
    name: "sluiten-als-de-plaatsen-leeg-vallen",
    title: { nl: "Een groep loopt leeg", en: "A group runs empty" },
    shows: {
      nl: "De leefgroep van Schakenbosch sluit op 1 april op natuurlijk verloop: niemand komt er meer bij, en wie er is maakt het verblijf af. De plaatsen zijn pas weg als de laatste vertrekt.",
      en: "The group of Schakenbosch closes on 1 April by attrition: nobody is admitted, and those who are there finish their stay. The places are gone only when the last one leaves.",
    },
    tells: "all",
    setting: town((setting) => {
      setting.startingPosition.inCare = [inClosed(12, 20)];
      setting.capacityPlan.steps = [closes("2021-04-01", "schakenbosch")];
    }),
    happens: ["2021-04-01 unitClosed closed/schakenbosch", "2021-07-01 unitEmptied closed/schakenbosch"],
    never: ["displaced"],
  },
  {
    name: "sluiten-op-datum-met-gedwongen-verhuizing",
    title: { nl: "Sluiten op datum: jeugdigen moeten weg", en: "Closing on schedule: youths must go" },
    shows: {
      nl: "Dezelfde groep sluit op 1 april, hoe dan ook. Er zijn nog drie jeugdigen. Bij Horizon is een plaats vrij; de andere twee gaan naar een plaats buiten het landsdeel.",
      en: "The same group closes on 1 April, whatever happens. Three youths are still there. Horizon has one place; the other two go to a place outside the region.",
    },
    tells: "all",
    setting: town((setting) => {
      const elsewhereAtOnce = { ...setting.placement.urgent, goesElsewhereAfterDays: 0 };
      setting.placement = { urgent: elsewhereAtOnce, regular: elsewhereAtOnce };
      setting.startingPosition.inCare = [inClosed(10, 20)];
      setting.capacityPlan = {
        closingManner: "displacement",
        steps: [closes("2021-04-01", "schakenbosch")],
      };
    }),
    happens: ["2021-04-01 displaced", "2021-04-01 unitClosed closed/schakenbosch"],
    never: ["unitEmptied"],
    expect: [
      { series: "form/closed/places", date: "2021-04-01", atLeast: 8, atMost: 8, inShareOfRuns: 1 },
      { measure: "total/displacedYouths", atLeast: 3, atMost: 3, inShareOfRuns: 1 },
    ],
  },
  {
    name: "afbouw-in-balans",
    title: { nl: "Eerst opbouwen, dan afbouwen", en: "Build first, then wind down" },
    shows: {
      nl: "Een gesloten plaats gaat pas weg als er een nieuwe plaats 60 dagen open is. De leefgroep moest op 1 februari dicht, maar het KIB-huis opent pas op 1 maart: de groep blijft 87 dagen langer open.",
      en: "A closed place goes only when a new place has been open for 60 days. The group was to close on 1 February, but the KIB house opens on 1 March: the group stays open 87 days longer.",
    },
    tells: "units",
    setting: town((setting) => {
      setting.capacityPlan.steps = [closes("2021-02-01", "schakenbosch"), opens("2021-03-01", "kib")];
      setting.capacityPlan.rules = { inBalance: { alternativePlacesPerClosedPlace: 1, openForDays: 60 } };
    }),
    happens: [
      "2021-02-01 unitHeldBack closed/schakenbosch inBalance",
      "2021-03-01 unitOpened kib",
      "2021-04-30 unitClosed closed/schakenbosch",
    ],
  },
  {
    name: "afbouw-in-balans-en-gevuld",
    title: {
      nl: "Open is niet genoeg: de nieuwe plaatsen moeten ook bezet zijn",
      en: "Open is not enough: the new places must be taken too",
    },
    shows: {
      nl: "Nu telt ook of de nieuwe plaatsen gebruikt worden: minstens de helft moet bezet zijn. Tot 1 september vraagt niemand naar KIB. Pas als het huis voor de helft gevuld is mag de leefgroep dicht.",
      en: "Now it also counts whether the new places are used: at least half must be taken. Until 1 September nobody asks for KIB. Only when the house is half full the group may close.",
    },
    tells: "all",
    setting: town((setting) => {
      profileOf(setting, "dwang").weight = 0;
      profileOf(setting, "thuisloos").weight = 1;
      setting.arrivals = {
        perYear: 24,
        changes: [
          { from: "2021-01-01", factor: 0 },
          { from: "2021-09-01", factor: 1 },
        ],
      };
      setting.capacityPlan.steps = [closes("2021-02-01", "schakenbosch"), opens("2021-03-01", "kib")];
      setting.capacityPlan.rules = {
        inBalance: { alternativePlacesPerClosedPlace: 1, openForDays: 60, filledShare: 0.5 },
      };
    }),
    happens: [
      "2021-02-01 unitHeldBack closed/schakenbosch inBalance",
      "2021-03-01 unitOpened kib",
      "referred",
      "referred",
      "referred",
      "unitClosed closed/schakenbosch",
    ],
  },
  {
    name: "een-lege-groep-sluit-eerder",
    title: { nl: "Wat leeg blijft sluit eerder", en: "What stays empty closes early" },
    shows: {
      nl: "Staat gesloten jeugdhulp vier weken lang voor minder dan de helft vol, dan sluit de volgende leefgroep meteen. In maart gaan de meeste jeugdigen naar huis; de groep die in december zou sluiten gaat al in april.",
      en: "When closed care is less than half full for four weeks, the next group closes at once. In March most youths go home; the group that was to close in December goes in April already.",
    },
    tells: "units",
    setting: town((setting) => {
      setting.startingPosition.inCare = [inClosed(8, 130), inClosed(4, 0)];
      profileOf(setting, "dwang").stay = 200;
      setting.capacityPlan.steps = [closes("2021-12-01", "schakenbosch")];
      setting.capacityPlan.rules = { occupancyTrigger: [{ form: "closed", belowShare: 0.5, forDays: 28 }] };
    }),
    // Eight leave on day 70, seen on the next morning, 13 March; 28 days later it is 10 April.
    happens: ["2021-04-10 unitClosed closed"],
    never: ["2021-12-01"],
  },
  {
    name: "pauze-als-er-gewacht-wordt",
    title: { nl: "Niet sluiten zolang er te veel jeugdigen wachten", en: "No closing while too many youths wait" },
    shows: {
      nl: "Wachten er meer dan vijf jeugdigen, dan sluit er niets. Acht jeugdigen wachten op KIB; als het huis op 1 mei opent wachten er nog twee, en gaat het sluiten door.",
      en: "When more than five youths wait, nothing closes. Eight youths wait for KIB; when the house opens on 1 May two are left, and closing goes on.",
    },
    tells: "units",
    setting: town((setting) => {
      setting.startingPosition.waiting = [{ profile: "thuisloos", youths: 8 }];
      setting.capacityPlan.steps = [closes("2021-03-01", "schakenbosch"), opens("2021-05-01", "kib")];
      setting.capacityPlan.rules = { pauseOnWaiting: { above: 5, resumesAt: 3 } };
    }),
    happens: [
      "2021-03-01 unitHeldBack closed/schakenbosch pause",
      "2021-05-01 unitOpened kib",
      "2021-05-02 unitClosed closed/schakenbosch",
    ],
  },
  {
    name: "een-ondergrens",
    title: { nl: "Er blijven acht gesloten plaatsen", en: "Eight closed places remain" },
    shows: {
      nl: "De ondergrens is acht plaatsen. Van de twee groepen die in het plan dicht gaan sluit er een; de tweede zou te veel zijn en blijft open.",
      en: "The floor is eight places. Of the two groups in the plan one closes; the second would be too many and stays open.",
    },
    tells: "units",
    setting: town((setting) => {
      setting.capacityPlan.steps = [closes("2021-03-01", "schakenbosch"), closes("2021-06-01", "horizon")];
      setting.capacityPlan.rules = { floor: { closed: 8 } };
    }),
    happens: [
      "2021-03-01 unitClosed closed/schakenbosch",
      "2021-06-01 unitHeldBack closed/horizon floor",
      "2023-01-01 unitNotRealised closed/horizon floor",
    ],
  },
  {
    name: "een-pad-naar-nul",
    title: { nl: "Een pad naar nul", en: "A path to zero" },
    shows: {
      nl: "De ondergrens daalt per jaar: acht, vier, en vanaf 1 juli 2022 nul. Het plan vraagt alle groepen op 1 februari 2021 te sluiten; de ondergrens laat er steeds een gaan.",
      en: "The floor falls: eight, four, and zero from 1 July 2022. The plan asks to close all groups on 1 February 2021; the floor lets one go at a time.",
    },
    tells: "units",
    setting: town((setting) => {
      setting.capacityPlan.steps = [closes("2021-02-01", "schakenbosch"), closes("2021-02-01", "horizon", 2)];
      setting.capacityPlan.rules = {
        floor: {
          closed: [
            { from: "2021-01-01", places: 8 },
            { from: "2022-01-01", places: 4 },
            { from: "2022-07-01", places: 0 },
          ],
        },
      };
    }),
    happens: ["unitClosed closed", "2022-01-01 unitClosed closed", "2022-07-01 unitClosed closed"],
    never: ["unitNotRealised"],
  },
  {
    name: "alle-regels-samen",
    title: { nl: "Alle regels samen, en wie voorgaat", en: "All rules together, and which comes first" },
    shows: {
      nl: "Het KIB-huis is laat en wacht daarna op personeel; een groep wil dicht maar wordt eerst door de ondergrens, dan door de wachtlijst en dan door de balans tegengehouden. Het logboek noemt steeds de eerste regel die nee zegt.",
      en: "The KIB house is late and then waits for staff; a group wants to close but is held by the floor first, then by the waiting list, then by the balance. The log names the first rule that says no.",
    },
    tells: "units",
    setting: town((setting) => {
      setting.startingPosition.waiting = [{ profile: "thuisloos", youths: 4 }];
      setting.capacityPlan.steps = [opens("2021-02-01", "kib"), closes("2021-02-01", "schakenbosch")];
      setting.capacityPlan.rules = {
        openingDelay: { kib: 59 },
        staff: { freeAtStart: 0, hiredPerYear: 12, perPlace: { kib: 1 }, releasedShare: 0, retrainingDays: 0 },
        inBalance: { alternativePlacesPerClosedPlace: 1, openForDays: 30 },
        pauseOnWaiting: { above: 2 },
        floor: {
          closed: [
            { from: "2021-01-01", places: 12 },
            { from: "2021-05-01", places: 8 },
          ],
        },
      };
    }),
    // 6 fte are there after half a year, 182.6 days: 3 July.
    happens: [
      "2021-02-01 unitHeldBack kib delay",
      "2021-02-01 unitHeldBack closed/schakenbosch floor",
      "2021-04-01 unitHeldBack kib staff",
      "2021-05-01 unitHeldBack closed/schakenbosch pause",
      "2021-07-03 unitOpened kib",
      "2021-07-04 unitHeldBack closed/schakenbosch inBalance",
      "2021-08-02 unitClosed closed/schakenbosch",
    ],
  },
];
