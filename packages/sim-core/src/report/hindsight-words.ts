import type { FigureMeasure } from "../hindsight/figure.ts";
import type { FigureInHindsight } from "../hindsight/hindsight.ts";

/** What it takes to run the same again. */
interface HowRun {
  readonly replications: number;
  readonly seed: string;
  readonly engine: string;
  readonly hash: string;
}

/** The texts of the report on hindsight. */
export const hindsightInDutch = {
  title: (scenario: string): string => `Terugblik: ${scenario}`,
  howRun: ({ replications, seed, engine, hash }: HowRun): string =>
    `Wat werkelijk geteld is, naast wat het model geeft: ${replications} doorrekeningen, seed ${seed}, rekenkern ${engine}, scenario ${hash}.`,
  figures: "Gerealiseerd naast gesimuleerd",
  figureColumns: ["Wanneer", "Maat", "Van", "Geteld", "Model", "80%-band", "95%-band", "Verschil", "In sd", "Waar"],
  readingFigures:
    "Verschil is geteld min het gemiddelde van het model: boven nul waren het er meer dan het model zegt. In sd is dat verschil in standaarddeviaties van de doorrekeningen. Binnen de 95%-band ligt 95% van de doorrekeningen, door toeval en door wat niemand zeker weet.",
  masked: (smallest: number): string =>
    `Aantallen jeugdigen onder de ${smallest} staan hier niet, en ook niet waaruit zij te berekenen zijn: zij zouden naar personen kunnen wijzen.`,
  fewerThan: (smallest: number): string => `< ${smallest}`,
  whatItTells: "Wat dit zegt",
  byMeasure: "Verschil per maat",
  errorColumns: ["Maat", "Cijfers", "Gemiddeld verschil", "Gemiddeld zonder teken"],
  outsideRun: "Niet vergeleken: buiten de periode van het scenario",
  outsideColumns: ["Wanneer", "Maat", "Van", "Geteld"],
  allForms: "alle vormen",
  where: ({ isInBand80, isInBand95 }: Pick<FigureInHindsight, "isInBand80" | "isInBand95">): string =>
    isInBand80 ? "binnen 80%" : isInBand95 ? "binnen 95%" : "buiten",
  measures: {
    inCare: "in zorg",
    waiting: "wachtend",
    places: "plaatsen",
    placements: "plaatsingen",
    admissions: "opnames",
    inflow: "instroom",
    outflow: "uitstroom",
    uniqueYouths: "unieke jeugdigen",
  } satisfies Record<FigureMeasure, string>,
};

export type HindsightWords = typeof hindsightInDutch;

export const hindsightInEnglish: HindsightWords = {
  title: (scenario) => `Hindsight: ${scenario}`,
  howRun: ({ replications, seed, engine, hash }) =>
    `What was really counted, beside what the model gives: ${replications} replications, seed ${seed}, engine ${engine}, scenario ${hash}.`,
  figures: "Realised beside simulated",
  figureColumns: ["When", "Measure", "Of", "Counted", "Model", "80% band", "95% band", "Error", "In sd", "Where"],
  readingFigures:
    "The error is the count less the mean of the model: above zero there were more than the model says. In sd is that error in standard deviations of the replications. The 95% band holds 95% of the replications, by chance and by what nobody knows for certain.",
  masked: (smallest) =>
    `Counts of youths below ${smallest} are left out, and so is what they could be worked out from: they could point to persons.`,
  fewerThan: (smallest) => `< ${smallest}`,
  whatItTells: "What this tells",
  byMeasure: "Error by measure",
  errorColumns: ["Measure", "Figures", "Mean error", "Mean without sign"],
  outsideRun: "Not compared: outside the period of the scenario",
  outsideColumns: ["When", "Measure", "Of", "Counted"],
  allForms: "all forms",
  where: ({ isInBand80, isInBand95 }) => (isInBand80 ? "within 80%" : isInBand95 ? "within 95%" : "outside"),
  measures: {
    inCare: "in care",
    waiting: "waiting",
    places: "places",
    placements: "placements",
    admissions: "admissions",
    inflow: "inflow",
    outflow: "outflow",
    uniqueYouths: "unique youths",
  },
};
