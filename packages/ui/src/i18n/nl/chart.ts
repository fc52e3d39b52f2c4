import { places, wordFor, youths } from "./counted.ts";

const areThere = (n: string): string => wordFor(n, "is er", "zijn er");

/** A chart that somebody chooses. Numbers and dates arrive as text. */
export const chart = {
  eyebrow: "Grafiek",
  measure: "Deze grafiek toont",
  choose: "Kies wat u wilt zien",
  unknown: "Kies wat deze grafiek moet tonen",
  forms: "Van welke vormen",
  together: "Alle vormen samen",
  scenarios: "Voor welke scenario's",
  noElsewhere: "Dit scenario kent geen plaats buiten het landsdeel.",
  noScenario: "Er is geen scenario gekozen. Kies er hierboven een.",
  measures: {
    waiting: "jongeren die wachten",
    inCare: "jongeren in zorg",
    places: "plaatsen",
    held: "jongeren die klaar zijn en een plaats bezet houden",
    elsewhere: "jongeren buiten het landsdeel",
  },
  units: {
    waiting: "jongeren die wachten",
    inCare: "jongeren in zorg",
    places: "plaatsen",
    held: "bezette plaatsen na afloop",
    elsewhere: "jongeren buiten het landsdeel",
  },
  /** What follows after the measure; nothing where all forms are together. */
  where: {
    waiting: (forms: string) => (forms === "" ? "" : ` op ${forms}`),
    inCare: (forms: string) => (forms === "" ? "" : ` in ${forms}`),
    places: (forms: string) => (forms === "" ? "" : ` in ${forms}`),
    held: () => "",
    elsewhere: () => "",
  },
  title: {
    waiting: (n: string, date: string, where: string) =>
      `${wordFor(n, "wacht", "wachten")} er ${youths(n)}${where} op ${date}`,
    inCare: (n: string, date: string, where: string) => `${areThere(n)} ${youths(n)} in zorg${where} op ${date}`,
    places: (n: string, date: string, where: string) => `${areThere(n)} ${places(n)}${where} op ${date}`,
    held: (n: string, date: string) =>
      n === "1"
        ? `houdt 1 jongere die klaar is een plaats bezet op ${date}`
        : `houden ${n} jongeren die klaar zijn een plaats bezet op ${date}`,
    elsewhere: (n: string, date: string) => `${areThere(n)} ${youths(n)} buiten het landsdeel op ${date}`,
  },
  titlePending: {
    waiting: (where: string) => `Jongeren die wachten${where}`,
    inCare: (where: string) => `Jongeren in zorg${where}`,
    places: (where: string) => `Plaatsen${where}`,
    held: () => "Jongeren die klaar zijn en een plaats bezet houden",
    elsewhere: () => "Jongeren buiten het landsdeel",
  },
  between: (low: string, high: string) => `${low} tot ${high}`,
  inMost: (sentence: string) => `In 8 van de 10 doorrekeningen ${sentence}`,
  inMostAtLeast: (sentence: string) => `In minstens 8 van de 10 doorrekeningen ${sentence}`,
  onAverage: (sentence: string) => `Gemiddeld ${sentence}`,
  peak: (n: string, date: string) => `Het gemiddelde is het hoogst op ${date}: ${n}.`,
  description: (line: string) =>
    `Per dag, voor elk gekozen scenario: ${line}. Vormen die u samen kiest, worden opgeteld, en dan zonder band: banden tellen niet op.`,
};
