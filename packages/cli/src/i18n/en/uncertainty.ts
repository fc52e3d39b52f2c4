import type { Messages } from "../nl/nl.ts";

export const uncertainty: Messages["uncertainty"] = {
  title: "Chance and not knowing",
  drawn: (numbers, perSet, sets) =>
    `${numbers === 1 ? "One number is" : `${numbers} numbers are`} not certain. ` +
    `${numbers === 1 ? "It was" : "They were"} drawn ${sets} times, anew for every ${perSet} replications:`,
  constant: (value) => `always ${value}`,
  evenly: (low, high) => `between ${low} and ${high}, all equally likely`,
  around: (low, mode, high) => `between ${low} and ${high}, most likely around ${mode}`,
  spread: (mean, sd) => `${mean} on average, with a standard deviation of ${sd}`,
  exponential: (mean) => `${mean} on average, exponentially distributed`,
  table: (low, high) => `between ${low} and ${high}, by a table`,
  spreadFrom: ["5–95% of the", "replications"],
  chance: ["from", "chance"],
  notKnowing: ["from not", "knowing"],
  share: ["of which not", "knowing"],
  onlyPrices:
    "Only prices are uncertain: what happens to youths and places does not depend on them. What not knowing the prices does to the money stands under Money.",
  help:
    "± is one standard deviation: about 2 of 3 replications lie within it. Chance remains however good the figures are; not " +
    "knowing shrinks with better figures. The last column is the share of the variance.",
  fewSets: (sets) => `With ${sets} drawings the division over chance and not knowing is a rough estimate.`,
  precision: "Precision",
  reached: (measure, mean, { found, wanted, count }) =>
    `Reached after ${count} replications: the mean of ${measure} is ${mean} ± ${found} (asked for: ± ${wanted}, with 95% confidence).`,
  notReached: (measure, mean, { found, wanted, count }) =>
    `NOT reached: after the highest number of ${count} replications the mean of ${measure} is ${mean} ± ${found} (asked for: ± ${wanted}, with 95% confidence).`,
  precisionOfNothing: (measure, count) =>
    `NOT reached: in none of ${count} replications was there anything to measure for ${measure}.`,
  strictPrecision: "--strict: the precision that was asked for is not reached.",
  progress: (done) => `${done} replications, until it is precise enough`,
  better: (letter) => `How often ${letter} does better than A`,
  betterColumns: (letter) => [
    ["", `${letter} better`],
    ["", "equal"],
    ["", "A better"],
  ],
  betterHelp: "The share of the replications; both scenarios had the same youths and the same drawn numbers in each.",
};
