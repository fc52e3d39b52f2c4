import { days, places, wordFor, youths } from "./counted.ts";
import { euro } from "./money.ts";

const areThere = (n: string): string => wordFor(n, "is er", "zijn er");
const closedPlaces = (n: string): string => `${n} ${wordFor(n, "gesloten plaats", "gesloten plaatsen")}`;

/** The answer, the key figures and the cells. Numbers arrive as text, in the language of the page. */
export const answer = {
  computing: "De eerste doorrekening loopt.",
  yes: "Ja, in deze raming wel.",
  placesYesYouthsNo: "De plaatsen wel, een plek voor elke jongere niet.",
  uncertain: "Dat is onzeker.",
  no: "Nee, in deze raming niet.",
  placesMet: (how: string, date: string, places: string) =>
    `${how} ${areThere(places)} op ${date} hoogstens ${closedPlaces(places)}`,
  andWaiting: (how: string, n: string) => `${how} wachten er die dag jongeren (gemiddeld ${n})`,
  nobodyWaits: "die dag wacht er niemand",
  /** Where no goal is said, and so no day yet. */
  nobodyWaitsOn: (date: string) => `Op ${date} wacht er niemand.`,
  waitingOn: (how: string, n: string, date: string) => `${how} wachten er op ${date} jongeren (gemiddeld ${n}).`,
  displaced: (n: string) => `Door sluitingen moesten er gemiddeld ${youths(n)} hun plaats uit.`,
  elsewhere: (n: string, direct: string) =>
    `Gemiddeld ${youths(n)} ${wordFor(n, "zit", "zitten")} dan buiten het landsdeel, en ${direct} van de aanmeldingen komt meteen in de best passende vorm.`,
  uncertainty: {
    drawn: (n: number, sets: string) =>
      `${n === 1 ? "Eén getal is onzeker; dat is" : `${n} getallen zijn onzeker; die zijn`} ${sets} keer anders gekozen.`,
    waitingOn: (date: string) => `het aantal wachtenden op ${date}`,
    waitingOnAverage: "het gemiddelde aantal wachtenden",
    parts: (what: string, chance: string, notKnowing: string) =>
      `Van de spreiding (variantie) in ${what} is ${chance} toeval en komt ${notKnowing} doordat wij het niet weten.`,
    noSpread: (what: string) => `In ${what} maakt dat geen verschil: er is geen spreiding.`,
    later: "Hoeveel dat uitmaakt, volgt als er meer is doorgerekend.",
  },
  noTarget: "Dit scenario heeft geen streefdatum en dus geen antwoord in één zin. De uitkomsten staan hieronder.",
  join: (first: string, second: string) => `${first}; ${second}.`,
  joinOpposite: (first: string, second: string) => `${first}, maar ${second}.`,
  estimate: (places: string, waiting: string, date: string) =>
    `De snelle schatting geeft op ${date} ${closedPlaces(places)} en ${waiting} wachtende ${wordFor(waiting, "jongere", "jongeren")}.`,
};

export const kpis = {
  closedPlaces: {
    label: (date: string) => `Gesloten plaatsen op ${date}`,
    unit: (n: string) => wordFor(n, "plaats", "plaatsen"),
    target: (n: string) => `doel ${places(n)}`,
    more: (n: string) => `${n} meer dan A`,
    fewer: (n: string) => `${n} minder dan A`,
  },
  waiting: {
    label: (date: string) => `Wachtenden op ${date}`,
    unit: (n: string) => wordFor(n, "jongere", "jongeren"),
    target: (n: string) => `doel ${n}`,
    peak: (n: string) => `hoogste stand ${n}`,
    more: (n: string) => `${n} meer dan A`,
    fewer: (n: string) => `${n} minder dan A`,
  },
  direct: {
    label: () => "Meteen in de passende vorm",
    unit: () => "",
    note: (n: string) => `wie er komt: na ${days(n)}`,
    noteWithStarters: (n: string) => `wie er komt, ook van de eerste wachtlijst: na ${days(n)}`,
    more: (n: string) => `${n} %-punt meer dan A`,
    fewer: (n: string) => `${n} %-punt minder dan A`,
  },
  elsewhere: {
    label: () => "Buiten het landsdeel geplaatst",
    unit: () => "per jaar",
    target: (n: string, date: string) => `doel ${n} op ${date}`,
    note: (n: string, date: string) => `${n} op ${date}`,
    displaced: (n: string) => `door sluitingen nog ${n}`,
    more: (n: string) => `${n} meer dan A`,
    fewer: (n: string) => `${n} minder dan A`,
  },
  money: {
    label: () => "Geld tegen het vierkant",
    unit: (_n: string, of: keyof typeof euro) => euro[of],
    target: (n: string) => `doel ${n}`,
    note: "prijzen zijn aannames",
    more: (n: string) => `${n} meer dan A`,
    fewer: (n: string) => `${n} minder dan A`,
  },
  verdicts: {
    good: (goal: string) => `${goal} gehaald`,
    bad: (goal: string) => `${goal} niet gehaald`,
    unsure: (goal: string) => `${goal} onzeker`,
  },
  /** Instead of a date, where a scenario has none. */
  goalDay: "de streefdatum",
  notMeasured: "niet gemeten in dit scenario",
  noGoalDay: "dit scenario heeft geen streefdatum",
  same: "gelijk aan A",
  nearlySame: "vrijwel gelijk aan A",
  band: (low: string, high: string) => `9 van de 10: ${low} tot ${high}`,
  bandOfOne: (n: string) => `minstens 9 van de 10: ${n}`,
  bandBetween: (low: string, high: string) => `9 van de 10: tussen ${low} en ${high}`,
};

export const cells = {
  /** What the line of a count over time is, and the band around it. */
  drawnLine: {
    ofRuns: "de lijn is het gemiddelde van de doorrekeningen, de band omvat 8 van de 10 doorrekeningen",
    ofEstimate: "de lijn is een snelle schatting zonder toeval, nog zonder spreiding",
  },
  asTable: "Toon als tabel",
  downloadCsv: { excel: "CSV voor Excel (;)", analysis: "CSV voor analyse (,)" },
  downloadPng: "PNG",
  downloadFailed: "Van deze grafiek kon geen plaatje worden gemaakt. Kies SVG.",
  downloadSvg: "SVG",
  downloads: (title: string) => `Download bij: ${title}`,
  enlarge: "Vergroten",
  refused: "Deze grafiek wordt niet getoond: zij heeft geen titel, beschrijving of tabel.",
  empty: "Nog geen cijfers.",
  paper: {
    eyebrow: "De som op papier",
    title: (left: string) => `Op papier blijft er ${left} over`,
    finding: (left: string, waiting: string, elsewhere: string) =>
      `Op papier blijft er ${left} over. In de raming ${wordFor(waiting, "wacht", "wachten")} er ${youths(waiting)} en ${wordFor(elsewhere, "zit", "zitten")} er ${elsewhere} buiten het landsdeel.`,
    lead: (form: string, occupancy: string) =>
      `De som telt plaatsen alsof er altijd precies op tijd een plek vrijkomt. Maar jongeren komen niet op afspraak. Een vorm die gemiddeld net groot genoeg is, is bijna altijd vol, en wie dan komt moet wachten of weg: bij ${form} is ${occupancy} van de plaatsen bezet.`,
    leadShort:
      "De som telt plaatsen alsof er altijd precies op tijd een plek vrijkomt. Maar jongeren komen niet op afspraak.",
    onPaper: "Op papier",
    noGoalDay: "Dit scenario heeft geen streefdatum. Er is dus geen dag om naast de som te leggen.",
    inTheRuns: (date: string) => `In de raming, op ${date}`,
    youths: "jongeren",
    minus: "min",
    left: "blijft over",
    form: "Zorgvorm",
    places: "plaatsen",
    inCare: "bezet",
    occupancy: "bezetting",
    waiting: "wachten",
    foundFull: "geen plek",
    elsewhere: "Elders geplaatst",
    total: "Samen",
    explain:
      "Bezet en wachten zijn gemiddelden over de doorrekeningen op de streefdatum. Geen plek: deel van de aanvragen dat niet meteen terechtkon, over de hele periode.",
  },
  capacity: {
    eyebrow: "Opbouw en afbouw",
    title: (closed: string, planned: string, date: string) =>
      `Op ${date} ${areThere(closed)} ${closedPlaces(closed)}; volgens plan ${planned}`,
    titleAsPlanned: (closed: string, date: string) =>
      `Op ${date} ${areThere(closed)} ${closedPlaces(closed)}, zoals gepland`,
    titlePlain: "Plaatsen volgens plan en zoals het loopt",
    description: (line: string) =>
      `Gesloten plaatsen en plaatsen in alternatieven, per dag: de trap is het plan, ${line}.`,
    lead: "Een gesloten plaats gaat pas echt dicht als er geen jongere meer zit en geen regel haar openhoudt. Daarom kan een plaats later sluiten dan het plan zegt.",
    leadDisplacing:
      "Een gesloten plaats gaat ook dicht als er nog een jongere zit. Die jongere verliest dan zijn plek.",
    target: "streefdatum",
  },
  forms: {
    eyebrow: "Per zorgvorm",
    title: (form: string, n: string) => `De langste rij staat bij ${form}: ${youths(n)} op de streefdatum`,
    titlePlain: "Bezetting en wachtlijst per zorgvorm",
    description: (line: string) =>
      `Per zorgvorm de plaatsen, de jongeren in zorg en de jongeren die erop wachten, per dag: ${line}.`,
  },
  waiting: {
    eyebrow: "Wachtlijst",
    titleEver: (how: string) => `${capital(how)} is er op enig moment een wachtlijst`,
    titleSentence: (how: string, date: string) => `${capital(how)} is er op ${date} een wachtlijst`,
    titlePlain: "Jongeren die wachten op een plek",
    description: (line: string) =>
      `Alle jongeren die zijn aangemeld en nog nergens een plek hebben, per dag, voor elk zichtbaar scenario: ${line}.`,
    yLabel: "jongeren die wachten",
    causes: {
      title: "Waarop werd gewacht",
      form: "Geen plaats in",
      waited: "gewacht, zonder plek",
      held: "gewacht, plek bezet gehouden",
      inOther: "in een andere vorm of elders",
      referral: "Andere vorm gevraagd",
      start: "Al zo bij het begin",
      explain:
        "Dagen van alle jongeren samen, per jaar. Een dag telt bij de vorm waarvan de plaats ontbrak. Onderaan staan dagen in een andere vorm die niet door een tekort aan plaatsen komen.",
    },
    peak: (n: string, low: string, high: string) =>
      `Op het drukste moment ${wordFor(n, "wacht", "wachten")} er gemiddeld ${youths(n)}; in 9 van de 10 doorrekeningen ligt die piek tussen ${low} en ${high}.`,
    peakOfMost: (n: string, most: string) =>
      `Op het drukste moment ${wordFor(n, "wacht", "wachten")} er gemiddeld ${youths(n)}; in minstens 9 van de 10 doorrekeningen is die piek ${most}.`,
    nobodyEver: "Er wacht nooit iemand.",
  },
  comparison: {
    eyebrow: "Vergelijking",
    title: (second: string, first: string) => `${second} vergeleken met ${first}`,
    finding: (second: string, waiting: string, elsewhere: string) =>
      `In ${second} wachten er op de streefdatum ${waiting} en zitten er ${elsewhere} buiten het landsdeel`,
    fewer: (n: string, first: string) => `${youths(n)} minder dan in ${first}`,
    more: (n: string, first: string) => `${youths(n)} meer dan in ${first}`,
    same: (first: string) => `ongeveer evenveel jongeren als in ${first}`,
    fewerToo: (n: string) => `${n} minder`,
    moreToo: (n: string) => `${n} meer`,
    sameToo: "ongeveer evenveel",
    alone: "Er is nog niets om mee te vergelijken.",
    aloneHelp: "Draai aan een knop: dan ontstaat vanzelf een kopie van de basis. Of voeg een meegeleverd scenario toe:",
    inputs: "Wat er anders is",
    inputsNone: "De aannames achter de knoppen zijn gelijk.",
    otherInputs: (parts: string) => `Anders is ook: ${parts}.`,
    parts: {
      period: "de periode",
      regions: "de regio's",
      careForms: "de zorgvormen",
      profiles: "de jeugdigenprofielen",
      arrivals: "de instroom",
      triage: "de triage",
      placement: "de regels voor plaatsing",
      stay: "de verblijfsduur",
      transfer: "de overplaatsingen",
      outflow: "de uitstroom",
      return: "wie terugkomt",
      startingPosition: "de beginstand",
      capacityPlan: "het plan van openingen en sluitingen",
      paperSum: "de som op papier",
      money: "de prijzen en het budget",
      goal: "het doel",
      norms: "de normen",
      uncertainty: "de onzekerheid",
    },
    parameter: "aanname",
    outcome: "uitkomst",
    description: (n: string) =>
      `Verschil per uitkomst, met het 95%-interval. Beide scenario's kregen in elk van de ${n} doorrekeningen dezelfde jongeren, dus het verschil komt door de aannames en niet door toeval.`,
    descriptionOthers: (n: string) =>
      `Verschil per uitkomst, met het 95%-interval, over ${n} doorrekeningen. De scenario's hebben een andere eerste dag, andere regio's of andere profielen. Zij gaan dus niet over dezelfde jongeren, en een deel van de spreiding is toeval.`,
    chance: (how: string, second: string, first: string) =>
      `${capital(how)} wachten er op de streefdatum in ${second} minder jongeren dan in ${first}.`,
    chanceEqual: (how: string) => `${capital(how)} wachten er evenveel.`,
    targetsDiffer: (first: string, second: string) =>
      `De streefdatum is niet dezelfde dag (${first} en ${second}). Wat op die dag geldt, is daardoor niet te vergelijken.`,
    periodsDiffer: "De periodes zijn niet dezelfde; wat over de hele periode telt, is daardoor niet te vergelijken.",
    waitingFor: "Het verschil volgt zodra beide scenario's zijn doorgerekend.",
    versus: (second: string, first: string) => `${second} min ${first}`,
    units: {
      youths: "jongeren",
      places: "plaatsen",
      days: "dagen",
      share: "procentpunt",
      perYear: "per jaar",
      placeDays: "plaatsdagen",
    },
    measures: {
      "total/closedPlacesOnTarget": "gesloten plaatsen op de streefdatum",
      "total/waitingOnTarget": "wachtenden op de streefdatum",
      "total/peakWaiting": "hoogste stand van de wachtlijst",
      "total/meanWaiting": "wachtenden, gemiddeld",
      "total/meanDaysToBestForm": "dagen tot de best passende vorm",
      "total/directShare": "meteen in de best passende vorm",
      "total/mismatchShare": "geplaatst in een tweede keus",
      "total/elsewhereOnTarget": "buiten het landsdeel op de streefdatum",
      "total/elsewherePerYear": "buiten het landsdeel geplaatst",
      "total/transfersPerYear": "overplaatsingen",
      "total/shortageDays": "dagen met minder plaatsen dan de som op papier",
      "total/doubleSupplyPlaceDays": "dubbel aanbod",
    },
  },
  checks: {
    eyebrow: "Controles",
    title: "De telling klopt: niemand raakt zoek en niemand zit dubbel",
    titleWrong: "Een controle op de berekening is niet in orde",
    titlePending: "Controles op de berekening",
    conservation: "Niemand raakt zoek",
    conservationText: "Wie binnenkwam is vertrokken, in zorg of wachtend. Grootste verschil:",
    overOccupancy: "Nergens meer jongeren dan plaatsen",
    overOccupancyText: "Meeste jongeren boven het aantal plaatsen, op enig moment:",
    little: "Wet van Little, per zorgvorm",
    littleText: "Gemiddeld aantal in zorg moet gelijk zijn aan instroom maal verblijfsduur. Grootste afwijking:",
    circular: "Vormen die op elkaar wachten",
    circularNone: "Geen",
    circularSome: (n: string) => `In ${n} doorrekeningen`,
    fine: "in orde",
    wrong: "niet in orde",
    form: "Zorgvorm",
    counted: "geteld",
    computed: "instroom × duur",
    gap: "afwijking",
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
