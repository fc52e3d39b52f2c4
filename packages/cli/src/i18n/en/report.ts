import type { Messages } from "../nl/nl.ts";

function frequency(share: number, replications: number): string {
  const count = Math.round(share * replications);
  if (replications === 1) return `in ${count} of 1 replications`;
  if (count === 0) return `in none of the ${replications} replications`;
  if (count === replications) return `in all ${replications} replications`;
  if (replications < 10 || share < 0.05 || share > 0.95) return `in ${count} of ${replications} replications`;
  return `in ${Math.round(share * 10)} of 10 replications`;
}

export const report: Messages["report"] = {
  question: "Question",
  period: "Period",
  periodText: (start, end, target) => `${start} to ${end}${target === null ? "" : `; goal on ${target}`}`,
  warmUp: (days) => `Before that ${days} days to settle, not measured`,
  replications: "Replications",
  replicationsText: (count, seed) => `${count}, seed ${seed}`,
  engine: "Engine",
  engineText: (version, id, hash) => `${version}; scenario ${id}, hash ${hash}`,

  answer: "Answer",
  goal: (date, atMost, { places, youths, replications }) =>
    `On ${date} at most ${atMost} closed places (as in the sum on paper) are open ${frequency(places, replications)}, and at most ${atMost} ` +
    `youths are in a closed place ${frequency(youths, replications)}.`,
  wholeGoal: (share, replications) =>
    `The whole goal is met ${frequency(share, replications)}: both, and nobody waiting for a closed place, staying ` +
    "outside the area, or displaced by a closing.",
  nobodyWaits: "Nobody waits for a place then.",
  waiting: (mean, band, forms) =>
    `On average ${mean} youths then wait without a place${band}${forms === "" ? "" : `: ${forms}`}.`,
  band: (low, high) => ` (in 9 of 10 replications between ${low} and ${high})`,
  waitingForForm: (count, form) => `${count} for ${form}`,
  and: "and",
  elsewhere: (count) => `Outside the area there are ${count} then, on average.`,
  noGoal: (inCare, waiting, share) =>
    `This scenario has no goal on a date. On average ${inCare} youths are in care and ${waiting} wait; ` +
    `on ${share} of the days somebody waits.`,

  paperSum: (date) => `The sum on paper, and what happens on ${date}`,
  paperSumText: (paper, real, elsewhere) =>
    `On paper: ${paper.youths} youths, ${paper.places} places, left over: ${paper.left}. Simulated, ${real.open} places ` +
    `are open then on average: ${real.inCare} taken and ${real.empty} empty, while ${real.waiting} youths ` +
    `wait${elsewhere === null ? "" : ` and ${elsewhere} stay outside the area`}.`,
  paperColumns: {
    paper: ["places", "on paper"],
    planned: ["", "planned"],
    open: ["", "open"],
    inCare: ["", "in care"],
    waiting: ["", "waiting"],
  },
  together: "Together",
  paperYouths: "Youths",
  left: "Left over",
  youthsLeft: (count) => `${count} youths without a place`,
  placesLeft: (count) => `${count} places too many`,

  outcomes: "Outcomes",
  groups: {
    referral: "Referral and placement",
    waiting: "Waiting",
    care: "In care",
    elsewhere: "Outside the area",
    places: "Places",
    transition: "Building up and winding down",
    other: "Other",
  },
  mean: ["", "mean"],
  interval: ["95% interval", "of the mean"],
  spread: ["5–95% of the", "replications"],
  spreadOnly: ["", "5–95%"],
  readingHelp: "The 95% interval says how precise the mean is; 9 of 10 replications lie between 5 and 95%.",

  byForm: "By care form (means)",
  form: "Care form",
  formColumns: {
    places: ["", "places"],
    inCare: ["", "in care"],
    occupancy: ["", "in use"],
    waiting: ["", "waiting"],
    foundFull: ["found", "full"],
    wait: ["wait", "(days)"],
    stay: ["stay", "(days)"],
    admissions: ["new", "a year"],
  },
  causes: "What they waited for (days of all youths together, a year)",
  causeForm: "No place in",
  causeColumns: {
    waiting: ["waited", "without a place"],
    blocked: ["waited with", "a place held"],
    mismatch: ["in another", "form"],
  },
  causeReferral: "Another form asked for",
  causeStart: "So from the start",
  causesHelp:
    "A day counts for the form whose place was missing. In another form: not in the best one, or outside the landsdeel.",
  byRegion: "By region",
  region: "Region",
  regionColumns: {
    placements: ["placements", "a year"],
    inCare: ["", "in care"],
    waiting: ["", "waiting"],
    wait: ["wait", "(days)"],
  },
  byLocation: "By location",
  location: "Location",
  locationColumns: {
    places: ["places", "mean"],
    inCare: ["in care", "mean"],
    placesOnTarget: ["places on", "target date"],
    inCareOnTarget: ["in care on", "target date"],
  },

  logTitle: (name, replication, seed) => `${name}: what happens in replication ${replication} (seed ${seed})`,
  logEmpty: "Nothing opens or closes.",
  transition: "Building up and winding down: planned and realised",
  transitionColumns: {
    unit: "Places",
    planned: ["", "planned"],
    realised: ["realised", "in"],
    median: ["half are", "there by"],
    latest: ["95% are", "there by"],
    held: "Held back (days, mean)",
  },
  opens: "open",
  closes: "close",
  heldBy: {
    delay: "opening took longer",
    staff: "staff",
    notOpen: "not open itself",
    floor: "floor",
    pause: "too many waiting",
    inBalance: "in balance",
  },
  displacedText: (all, elsewhere, waiting) =>
    `Closings make ${all} youths leave their place, on average: ${elsewhere} go outside the area and ${waiting} onto the ` +
    "waiting list without a place; the others to another place in the area.",

  checks: "Checks on every replication",
  passed: "good",
  failed: "WRONG",
  conservation: (gap) => `Nobody gets lost or counts twice (largest difference ${gap})`,
  occupancy: (above) => `Nowhere more youths than places (largest excess ${above})`,
  little: (form, gap) => `Little's law in every care form (largest difference ${gap}, ${form})`,
  littleForm: "Little's law",
  littleInCare: ["", "in care"],
  littleProduct: ["placements ×", "stay"],
  littleGap: ["", "difference"],
  checkMistake: "A check that goes wrong is a mistake in the program, not in the scenario. Would you report it to us?",
  circular: (forms, share, replications) =>
    `Youths in ${forms} wait in a circle for each other's places (${frequency(share, replications)}).`,

  warnings: "Please note",
  withoutProvenance: (pointers) =>
    `Without provenance: ${pointers}. All of it is in: plaatsbepaling report assumptions FILE.`,
  goodFile: (file, name) => `good  ${file}  (${name})`,
  progress: (done, total) => `${done} of ${total} replications`,
  strictGoal: (share, replications) =>
    `--strict: the goal is met ${frequency(share, replications)}; more than half is asked for.`,
  strictNoGoal: "--strict: this scenario has no goal on a date; only the checks were judged.",
  strictChecks: "--strict: a check on the replications went wrong.",

  comparison: "Comparison",
  basis: "basis",
  comparedText: (count, seed) =>
    `Each simulated ${count} times with the same youths (seed ${seed}), so that a difference is due to the scenario.`,
  inputs: (letter) => `Which inputs differ: from A to ${letter}`,
  noInputs: "None: the inputs are equal.",
  moreInputs: (count) => `... and ${count} more. With --json they are all there.`,
  absent: "not there",
  sideBySide: "Outcomes side by side (means)",
  measure: "Outcome",
  differences: (letter) => `Difference: ${letter} minus A, replication by replication`,
  difference: ["", "difference"],
  differenceInterval: ["95% interval of", "the difference"],
  higher: (letter) => [`${letter} higher`, "in"],
  percentagePoints: "pp",
  differenceHelp: (letter) =>
    `"${letter} higher in": the share of the replications in which ${letter} is higher than A. pp: percentage points. ` +
    "Outcomes that differ in no replication at all are left out.",
  noDifferences: "No outcome differs.",
  quarters: "When it pinches: by quarter, mean over the days",
  quarter: "Quarter",
  quarterWaiting: "waiting",
  quarterPlaces: "places",
  quarterElsewhere: "elsewhere",
  worstQuarter: (letter, quarter, { waiting, elsewhere }) =>
    `It pinches most in ${letter} in ${quarter}: on average ${waiting} youths wait and ${elsewhere} are outside the area.`,
  noWaiting: (letter) => `In ${letter} nobody waits or stays outside the area in any quarter.`,
  otherDay: "The day of the goal is not the same: what is counted on it is of another day in each.",
  otherPeriod: "The scenarios do not cover the same period: compare means with care.",
};
