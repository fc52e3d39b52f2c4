import { differenceDots, type DifferenceRow } from "../src/charts/difference-dots.ts";
import { kpiBand } from "../src/charts/kpi-band.ts";
import { paperSumBars, type PaperSumRow } from "../src/charts/paper-sum-bars.ts";
import { yearResults, type YearResult } from "../src/charts/year-results.ts";
import type { Example } from "./example.ts";

export const differences: readonly DifferenceRow[] = [
  {
    id: "w",
    label: "wachtende jeugdigen op de streefdatum",
    unit: "jeugdigen",
    mean: -12.4,
    low: -16.7,
    high: -8.1,
    better: "lower",
  },
  {
    id: "c",
    label: "gesloten plaatsen op de streefdatum",
    unit: "jeugdigen",
    mean: 4.2,
    low: 3.6,
    high: 4.8,
    better: "lower",
  },
  {
    id: "e",
    label: "jeugdigen buiten het landsdeel",
    unit: "jeugdigen",
    mean: 0.3,
    low: -0.9,
    high: 1.5,
    better: "lower",
  },
  { id: "d", label: "dagen tot een passende plek", unit: "dagen", mean: -21.5, low: -25, high: -18, better: "lower" },
  {
    id: "m",
    label: "plaatsing in een tweede keus",
    unit: "procentpunt",
    mean: -3.4,
    low: -4.1,
    high: -2.7,
    better: "lower",
  },
  {
    id: "x",
    label: "dubbel aanbod",
    unit: "plaatsdagen",
    mean: 1834,
    low: 1520,
    high: 2148,
    better: "lower",
    decimals: 0,
  },
];

export const paperRows: readonly PaperSumRow[] = [
  { id: "closed", name: "JeugdzorgPlus", kind: "closed", onPaper: 100, inRuns: 103.4 },
  { id: "ambulant", name: "Ambulant", kind: "alternative", onPaper: 90, inRuns: 81.2 },
  { id: "school2care", name: "School2Care", kind: "alternative", onPaper: 45, inRuns: 43.9 },
  { id: "kib", name: "KIB", kind: "alternative", onPaper: 20, inRuns: 19.6 },
  { id: "gezinsopname", name: "Gezinsopname", kind: "alternative", onPaper: 15, inRuns: 10.1 },
  { id: "waiting", name: "wachtend", kind: "waiting", onPaper: 0, inRuns: 21.3 },
  { id: "elsewhere", name: "buiten landsdeel", kind: "elsewhere", onPaper: 0, inRuns: 8.7 },
];

export const results: readonly YearResult[] = [
  { year: "2021", value: -2.9, low: -5.1, high: -0.1 },
  { year: "2022", value: -4.8, low: -7.7, high: -1.7 },
  { year: "2023", value: -9, low: -13.2, high: -5.2 },
  { year: "2024", value: 1.2, low: -2.7, high: 4.4 },
];

const money = {
  language: "nl",
  label: "Van 2021 tot en met 2024 is er 15,5 miljoen euro te weinig.",
  yLabel: "miljoen euro over of te weinig",
  zero: "precies het budget",
  decimals: 1,
  domain: [-15, 5],
  scenario: "B",
} as const;
const difference = {
  language: "nl",
  label: "Scenario B heeft 12 wachtenden minder dan A.",
  versus: "B tegen A",
} as const;
const sum = { language: "nl", label: "Op papier blijft er 0 over; in de doorrekening wachten er 21." } as const;
const kpi = {
  language: "nl",
  label: "Wachtend: 36, meestal tussen 24 en 49; basis 30.",
  scenario: "B",
  domain: [0, 60],
} as const;

export const figureExamples: readonly Example[] = [
  {
    chart: "difference-dots",
    name: "four units",
    draw: (width) => differenceDots(differences, { ...difference, width }),
  },
  {
    chart: "difference-dots",
    name: "all more, stale",
    draw: (width) => differenceDots(differences.slice(1, 2), { ...difference, width, state: "stale" }),
  },
  {
    chart: "paper-sum-bars",
    name: "waiting and elsewhere are what the paper lacks",
    draw: (width) => paperSumBars(paperRows, { ...sum, width }),
  },
  {
    chart: "paper-sum-bars",
    name: "an estimate, in English",
    draw: (width) => paperSumBars(paperRows, { ...sum, width, language: "en", state: "estimate", yMax: 320 }),
  },
  {
    chart: "kpi-band",
    name: "between its percentiles, right of the basis",
    widest: 140,
    draw: (width) => kpiBand({ value: 36, low: 24, high: 49, basis: 30 }, { ...kpi, width }),
  },
  {
    chart: "kpi-band",
    name: "an estimate",
    widest: 140,
    draw: (width) => kpiBand({ value: 36, basis: 30 }, { ...kpi, width, state: "estimate" }),
  },
  {
    chart: "kpi-band",
    name: "stale",
    widest: 140,
    draw: (width) => kpiBand({ value: 36, low: 24, high: 49, basis: 30 }, { ...kpi, width, state: "stale" }),
  },
  {
    chart: "year-results",
    name: "years on both sides of the budget",
    draw: (width) => yearResults(results, { ...money, width }),
  },
  {
    chart: "year-results",
    name: "an estimate, in English",
    draw: (width) =>
      yearResults(
        results.map(({ year, value }) => ({ year, value })),
        { ...money, language: "en", yLabel: "million euro left", zero: "the budget", width, state: "estimate" },
      ),
  },
  {
    chart: "year-results",
    name: "one year above, stale",
    draw: (width) => yearResults(results.slice(3), { ...money, domain: [-5, 5], width, state: "stale" }),
  },
];
