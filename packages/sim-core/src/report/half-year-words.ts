/** The texts of the half-year report. */
export const halfYearInDutch = {
  title: (half: number, year: number, scenario: string): string =>
    `Halfjaarrapportage ${half === 1 ? "eerste" : "tweede"} halfjaar ${year}: ${scenario}`,
  simulated: (replications: number, seed: string): string =>
    `Alle cijfers zijn gesimuleerd (${replications} doorrekeningen, seed ${seed}), niet geteld: zo ziet dit halfjaar eruit als het scenario klopt. Tussen haakjes ligt 80% van de doorrekeningen.`,
  shape: "De vorm is die van de Halfjaarrapportage jeugdhulp 2019 van de gemeente Noordoostpolder.",
  headings: {
    money: "Kosten",
    youths: "Jeugdigen",
    waiting: "Wachttijden",
    severity: "Zorgzwaarte",
    measures: "Voortgang van de maatregelen",
  },
  noMoney: "Dit scenario heeft geen prijzen en geen budget; daarom staan hier geen kosten.",
  pricesAssumed:
    "De prijzen van het scenario zijn aannames; waar zij vandaan komen staat in plaatsbepaling report assumptions.",
  costs: "Kosten, budget en verwachting",
  costColumns: (half: string, year: number): string[] => [
    "Zorgvorm",
    `Realisatie ${year - 1}`,
    `Realisatie ${half}`,
    `Verwachting ${year}`,
    "80% verwachting",
  ],
  incidental: "Kosten van de ombouw, na subsidie",
  total: "Totaal",
  budget: "Budget",
  notWholeYear:
    "Het scenario rekent dit kalenderjaar niet helemaal door: de verwachting is die van het deel dat erin valt.",
  course: "Jeugdigen, instroom en uitstroom per halfjaar",
  courseColumns: ["Halfjaar", "Unieke jeugdigen", "Instroom", "Uitstroom", "In zorg daarna"],
  forms: (half: string): string => `Per zorgvorm, ${half}`,
  formColumns: ["Zorgvorm", "Unieke jeugdigen", "Instroom", "Uitstroom", "In zorg daarna", "Plaatsen"],
  definitions:
    "Wie in een halfjaar in zorg was telt één keer, ook na een terugkeer of in meer vormen. Uitstroom is: minstens een maand zonder zorg; instroom: zorg na meer dan een maand zonder. Doorstroom tussen vormen is in het totaal geen van beide; per zorgvorm is wie naar een andere vorm gaat daar wel uitgestroomd. Wie in de laatste maand van de doorrekening vertrok, telt als uitgestroomd.",
  waits: (date: string): string => `Wachttijd per zorgvorm, peildatum ${date}`,
  waitColumns: ["Zorgvorm", "Wachtend", "Wacht al (dagen)", "Wachttijd van wie geplaatst is (dagen)"],
  waitsNote:
    "Wachtend is wie geen plaats heeft, bij de vorm die gevraagd is. De wachttijd van wie geplaatst is telt vanaf de aanmelding, ook wie niet hoefde te wachten.",
  severity: "Unieke jeugdigen naar profiel",
  severityColumns: ["Profiel", "Unieke jeugdigen", "Aandeel"],
  severityNote: "De zwaarte is hier het profiel van het scenario. Wie van profiel wisselde, telt bij het laatste.",
  measures: "Wat volgens plan open of dicht zou zijn",
  measureColumns: ["Datum", "Maatregel", "Waar", "Plaatsen gepland", "Plaatsen gerealiseerd", "Voortgang"],
  changes: { open: "openen", close: "sluiten" },
  noMeasures: "Tot en met dit halfjaar gaat er volgens het scenario niets open of dicht.",
  otherMeasures:
    "Maatregelen zonder plaatsen (zoals scholing, werkwijze of overleg) kent het model niet; hun voortgang is hier niet te berekenen.",
};

export type HalfYearWords = typeof halfYearInDutch;

export const halfYearInEnglish: HalfYearWords = {
  title: (half, year, scenario) => `Half-year report, ${half === 1 ? "first" : "second"} half of ${year}: ${scenario}`,
  simulated: (replications, seed) =>
    `All figures are simulated (${replications} replications, seed ${seed}), not counted: this is how the half-year looks if the scenario is right. Between brackets lie 80% of the replications.`,
  shape: "The shape is that of the half-year report on youth care 2019 of the municipality of Noordoostpolder.",
  headings: {
    money: "Cost",
    youths: "Youths",
    waiting: "Waiting times",
    severity: "Severity",
    measures: "Progress of the measures",
  },
  noMoney: "This scenario has no prices and no budget; therefore no cost is given.",
  pricesAssumed:
    "The prices of the scenario are assumptions; where they come from stands in plaatsbepaling report assumptions.",
  costs: "Cost, budget and forecast",
  costColumns: (half, year) => [
    "Form of care",
    `Realised ${year - 1}`,
    `Realised ${half}`,
    `Forecast ${year}`,
    "80% of the forecast",
  ],
  incidental: "Cost of the transition, after the grant",
  total: "Total",
  budget: "Budget",
  notWholeYear:
    "The scenario does not cover the whole of this calendar year: the forecast is of the part that it does.",
  course: "Youths, inflow and outflow by half-year",
  courseColumns: ["Half-year", "Unique youths", "Inflow", "Outflow", "In care after it"],
  forms: (half) => `By form of care, ${half}`,
  formColumns: ["Form of care", "Unique youths", "Inflow", "Outflow", "In care after it", "Places"],
  definitions:
    "Who was in care in a half-year counts once, also after a return or in several forms. Outflow is a month or longer without care; inflow is care after more than a month without. A move between forms is neither in the total; by form, who goes to another form has left it. Who left in the last month of the simulation counts as outflow.",
  waits: (date) => `Waiting by form of care, on ${date}`,
  waitColumns: ["Form of care", "Waiting", "Waiting since (days)", "Wait of those placed (days)"],
  waitsNote:
    "Waiting are those without a place, at the form that was asked for. The wait of those placed counts from the referral, those who did not have to wait included.",
  severity: "Unique youths by profile",
  severityColumns: ["Profile", "Unique youths", "Share"],
  severityNote: "Severity is the profile of the scenario here. Who changed profile counts with the latest one.",
  measures: "What would be open or closed by plan",
  measureColumns: ["Date", "Measure", "Where", "Places planned", "Places realised", "Progress"],
  changes: { open: "open", close: "close" },
  noMeasures: "Up to this half-year nothing opens or closes in the scenario.",
  otherMeasures:
    "Measures without places (such as training, ways of working or consultation) are unknown to the model; their progress cannot be computed here.",
};
