import { bandChart, type BandChartOptions, type ScenarioCounts } from "../src/charts/band-chart.ts";
import { capacityPathsChart, type CapacityPaths } from "../src/charts/capacity-paths-chart.ts";
import { formMultiples, type FormCounts } from "../src/charts/form-multiples.ts";
import { countsOf, realisedOf, stepsOf, targetDay } from "./example-counts.ts";
import type { Example } from "./example.ts";

const target = { epochDay: targetDay, label: "streefdatum" };
const wave = (share: number, times: number): number => Math.sin(share * Math.PI * 2 * times);

export const waitingRows: readonly ScenarioCounts[] = [
  { scenario: { letter: "A", name: "Houtskoolschets" }, counts: countsOf((t) => 6 + 30 * t * t + 3 * wave(t, 4), 1.6) },
  {
    scenario: { letter: "B", name: "Eerst opbouwen, dan afbouwen" },
    counts: countsOf((t) => 5 + 9 * t + 2 * wave(t, 4), 1.5),
  },
  {
    scenario: { letter: "C", name: "Half jaar later open" },
    counts: countsOf((t) => 8 + 46 * t * (1.3 - t) + 2 * wave(t, 3), 1.7),
  },
  { scenario: { letter: "D", name: "Kortere verblijven" }, counts: countsOf((t) => 5 + 10 * t + wave(t, 5), 1.4) },
];

const band = (options: Partial<BandChartOptions> = {}): BandChartOptions => ({
  language: "nl",
  label: "In de houtskoolschets loopt de wachtlijst na 2023 op tot 36 jeugdigen.",
  yLabel: "Jeugdigen die wachten op een plek",
  width: 640,
  target,
  ...options,
});

const closedPlan = [
  [0.25, 200],
  [0.4, 175],
  [0.55, 145],
  [0.66, 120],
  [0.75, 100],
] as const;
const otherPlan = [
  [0.12, 60],
  [0.25, 95],
  [0.42, 130],
  [0.58, 150],
  [0.72, 170],
] as const;

export const capacityPaths: CapacityPaths = {
  closed: { planned: stepsOf(235, closedPlan), realised: realisedOf(235, closedPlan, { later: 0.1, spread: 0.6 }) },
  alternatives: { planned: stepsOf(35, otherPlan), realised: realisedOf(35, otherPlan, { later: 0.16, spread: 0.7 }) },
};

const asPlanned: CapacityPaths = {
  closed: { planned: capacityPaths.closed.planned, realised: capacityPaths.closed.planned },
  alternatives: { planned: capacityPaths.alternatives.planned, realised: capacityPaths.alternatives.planned },
};

export const forms: readonly FormCounts[] = [
  {
    id: "school2care",
    name: "School2Care",
    inCare: countsOf((t) => 35 + 8 * t, 0.4),
    places: stepsOf(35, [[0.12, 45]]),
    waiting: countsOf((t) => 2 + 3 * t, 1.3),
  },
  {
    id: "ambulant",
    name: "Ambulant",
    inCare: countsOf((t) => Math.min(88, 140 * t), 0.5),
    places: stepsOf(0, [
      [0.12, 15],
      [0.25, 40],
      [0.42, 65],
      [0.58, 90],
    ]),
    waiting: countsOf((t) => 12 * t, 1.6),
  },
  {
    id: "gezinsopname",
    name: "Gezinsopname",
    inCare: countsOf((t) => 11 * Math.min(1, 2 * t), 0.8),
    places: stepsOf(0, [[0.25, 15]]),
    waiting: countsOf((t) => 1 + 0.5 * t, 0.9),
  },
  {
    id: "kib",
    name: "Kleinschalig intensief beschermd",
    inCare: countsOf((t) => 20 * Math.min(1, 1.6 * t), 0.3),
    places: stepsOf(0, [
      [0.3, 8],
      [0.5, 14],
      [0.7, 20],
    ]),
    waiting: countsOf((t) => 18 * t * t, 1.5),
  },
  {
    id: "closed",
    name: "JeugdzorgPlus",
    inCare: countsOf((t) => 230 - 140 * t, 0.6),
    places: stepsOf(235, closedPlan),
    waiting: countsOf((t) => 4 + 12 * t, 1.2),
  },
  {
    id: "elsewhere",
    name: "Buiten het landsdeel",
    inCare: countsOf((t) => 6 + 9 * t, 1.2),
    places: null,
    waiting: null,
  },
];

const capacityOptions = {
  language: "nl",
  label: "Op de streefdatum zijn nog 112 gesloten plaatsen open, 12 meer dan het doel.",
  target: { ...target, closedPlaces: 100 },
} as const;

const withState = (state: "stale" | "estimate"): ScenarioCounts[] =>
  waitingRows.slice(0, 2).map((row, index) => (index === 1 ? { ...row, state } : row));

const observed = [
  { epochDay: 18_800, value: 12 },
  { epochDay: 19_200, value: 31 },
];

export const timeExamples: readonly Example[] = [
  {
    chart: "capacity-paths-chart",
    name: "realised later than planned",
    draw: (width) => capacityPathsChart(capacityPaths, { ...capacityOptions, width }),
  },
  {
    chart: "capacity-paths-chart",
    name: "an estimate while dragging",
    draw: (width) =>
      capacityPathsChart(capacityPaths, { ...capacityOptions, width, state: "estimate", yMax: 250, gapMax: 150 }),
  },
  {
    chart: "capacity-paths-chart",
    name: "as planned, in English",
    draw: (width) =>
      capacityPathsChart(asPlanned, { ...capacityOptions, width, language: "en", target: { epochDay: targetDay } }),
  },
  {
    chart: "band-chart",
    name: "one scenario with a norm",
    draw: (width) =>
      bandChart(waitingRows.slice(0, 1), band({ width, level: { value: 20, label: "norm: hooguit 20" } })),
  },
  {
    chart: "band-chart",
    name: "four scenarios, two of which end together",
    draw: (width) => bandChart(waitingRows, band({ width, emphasis: "C" })),
  },
  {
    chart: "band-chart",
    name: "the second is an estimate",
    draw: (width) => bandChart(withState("estimate"), band({ width, yMax: 60 })),
  },
  {
    chart: "band-chart",
    name: "the second is stale",
    draw: (width) => bandChart(withState("stale"), band({ width, yMax: 60 })),
  },
  {
    chart: "band-chart",
    name: "measured figures over it",
    draw: (width) => bandChart(waitingRows.slice(0, 1), band({ width, observed })),
  },
  {
    chart: "band-chart",
    name: "nobody waits",
    draw: (width) =>
      bandChart([{ scenario: { letter: "A", name: "Ruim" }, counts: countsOf(() => 0) }], band({ width })),
  },
  {
    chart: "form-multiples",
    name: "six forms",
    draw: (width) =>
      formMultiples(forms, { language: "nl", label: "Bij KIB loopt de wachtlijst het sterkst op.", width, target }),
  },
  {
    chart: "form-multiples",
    name: "stale, in English",
    draw: (width) =>
      formMultiples(forms.slice(0, 3), {
        language: "en",
        label: "KIB has the longest list.",
        width,
        target,
        state: "stale",
      }),
  },
];
