import type { Messages } from "../nl/nl.ts";

export const expectations: Messages["expectations"] = {
  columns: { subject: "Outcome", expected: "expected", found: "found", error: "standard error", off: "off by" },
  verdicts: { met: "fine", missed: "MISSED", tooFewReplications: "TOO FEW", noValue: "NO VALUE" },
  fileTitle: (replications, seed) => `${replications} replications, seed ${seed}`,
  statistics: { mean: "", variance: "variance", sd: "spread (sd)" },
  onDate: (name, date) => `${name} on ${date}`,
  circle: (forms) => `${forms} wait for each other in a circle`,
  inShare: (bounds, share) => `${bounds} in ${share}`,
  bound: (share) => `in ${share} or more`,
  standardErrors: (count) => `${count} se`,
  tooFew: (subject, { seen, wanted, replications }) =>
    `Too few replications for ${subject}: an error of ${seen} shows, ${wanted} is asked for. That takes about ${replications}.`,
  noValue: (subject) =>
    `No replication has a value of ${subject}. What has "OnTarget" in its name asks for a target date in the scenario; other outcomes exist only where there is something to measure. Choose another outcome, or change the scenario.`,
  selfCheckFailed: "A check that must hold in every replication failed. That is a mistake in the program.",
  totals: (files, { all, met, missed, tooFew, noValue }) =>
    `${all} ${all === 1 ? "expectation" : "expectations"} in ${files} ${files === 1 ? "file" : "files"}: ` +
    `${met} fine, ${missed} missed, ${tooFew} with too few replications${noValue === 0 ? "" : `, ${noValue} without a value`}.`,
  judgeMiss: "Chance or mistake? With --times 10, chance comes back within the limit and a mistake goes further off.",

  nothingFound: (path) => `${path}: there are no expectations here. Put NAME.expect.json beside NAME.scenario.json.`,
  noScenario: (file, scenario) =>
    `${file}: the scenario that it belongs to is missing. Beside it should be ${scenario}.`,
  notAnExpectationFile: (file) =>
    `${file}: this is no file of expectations. Name a folder, NAME.expect.json or NAME.scenario.json.`,
  tooManyReplications: (file, count, most) => `${file}: this asks for ${count} replications, at most ${most}.`,
  unknownSchema: (name, known) => `There is no schema "${name}". There are: ${known.join(", ")}.`,
};
