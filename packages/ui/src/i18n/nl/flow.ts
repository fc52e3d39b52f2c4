import { wordFor, youths } from "./counted.ts";

const come = (n: string): string => wordFor(n, "komt", "komen");

/** The flow scheme: from referral to leaving. Numbers arrive as text. */
export const flow = {
  eyebrow: "Stroomschema",
  titlePending: "De weg van aanmelding tot vertrek",
  titleNobody: "Er komen geen aanmeldingen",
  title: (all: string, placed: string, waiting: string) =>
    `Van ${all} ${wordFor(all, "aanmelding", "aanmeldingen")} ${wordFor(placed, "krijgt", "krijgen")} er ${placed} meteen een plaats; ${waiting} ${come(waiting)} eerst op een wachtlijst`,
  elsewhere: (all: string, waited: string) => `Buiten het landsdeel ${come(all)} er ${all}, ${waited}.`,
  afterWaiting: {
    all: (n: string) => wordFor(n, "na wachten", "allemaal na wachten"),
    nearlyAll: "bijna allemaal na wachten",
    some: (n: string) => `van wie ${n} na wachten`,
    none: "niemand na wachten",
  },
  nobodyElsewhere: "Buiten het landsdeel komt niemand.",
  hardlyAnybodyElsewhere: "Buiten het landsdeel komt bijna niemand.",
  window: (from: string, until: string) => `Geteld van ${from} tot en met ${until}, gemiddeld per doorrekening.`,
  differenceTitle: (second: string, first: string, [waiting, outside]: [string, string]) =>
    `Vergeleken met ${first} komen er in ${second} ${waiting} jongeren op een wachtlijst, en ${outside} buiten het landsdeel`,
  more: (n: string) => `${n} meer`,
  fewer: (n: string) => `${n} minder`,
  same: "evenveel",
  shows: "Wat het schema toont",
  numbers: "Aantallen",
  differenceWith: (letter: string) => `Verschil met ${letter}`,
  differenceAlone: "Verschil",
  nothingToCompare:
    "Er is nog niets om mee te vergelijken. Draai aan een knop, of open een tweede scenario; tot dan ziet u aantallen.",
  notYet: "Het verschil volgt zodra beide scenario's zijn doorgerekend; tot dan ziet u aantallen.",
  otherDays: "De twee scenario's tellen over andere dagen, en zijn hier niet te vergelijken. U ziet aantallen.",
  headings: {
    heading: "jongeren, per doorrekening",
    listHeading: "Wachtlijst, begin → eind",
    careHeading: "In zorg, begin → eind",
  },
  headingsOfDifference: {
    heading: "jongeren meer of minder, per doorrekening",
    listHeading: "Wachtlijst, eind",
    careHeading: "In zorg, eind",
  },
  key: { more: "meer", fewer: "minder" },
  description:
    "Van links naar rechts: aanmelding, wachtlijst per zorgvorm, zorg per vorm, en wat daarna komt. Hoe breder een lint, hoe meer jongeren die weg gaan. In elk vak staat hoeveel jongeren er bij het begin en aan het eind zijn. Wat er binnenkomt min wat er uitgaat, is wat de stand verandert. Wat afgerond niemand is, staat alleen in de tabel.",
  descriptionDifference:
    "Hetzelfde schema, met alleen wat er anders is. Vol: meer jongeren gaan die weg. Gestreept: minder. In elk vak staat het verschil in stand aan het eind.",
  places: {
    new: "Nieuw aangemeld",
    back: "Komt terug",
    fromOther: "Uit andere zorg",
    left: "Uit zorg",
    away: "Uit zorg, komt terug",
    toOther: "Naar vervolgzorg",
    otherHelp: "Andere hulp, geen plaats",
  },
  stops: {
    new: "nieuw aangemeld",
    away: "uit zorg, komt terug",
    back: "komt terug",
    fromOther: "uit andere zorg",
    toOther: "naar vervolgzorg",
    left: "uit zorg",
    otherHelp: "andere hulp, zonder plaats",
  },
  listOf: (form: string) => `wachtlijst voor ${form}`,
  counted: (n: string) => youths(n),
  changed: (n: string, isFewer: boolean) => `${youths(n)} ${isFewer ? "minder" : "meer"}`,
  youths: "jongeren",
  inScenario: (letter: string, name: string) => `${letter} ${name}`,
  difference: (second: string, first: string) => `${second} min ${first}`,
  table: { from: "van", to: "naar", start: "stand bij het begin", end: "stand aan het eind" },
};
