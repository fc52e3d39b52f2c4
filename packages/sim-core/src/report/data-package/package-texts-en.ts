import type { PackageTexts } from "./package-texts-nl.ts";

export const packageTextsEn: PackageTexts = {
  title: (names) => `Plaatsbepaling: outcomes of ${names}`,
  description:
    "An estimate, no forecast: what follows from the assumptions in the table assumptions, by the model of the version in the table scenarios. Whoever runs the scenario file again with that seed and that number of replications gets the same figures. Numbers have a decimal point; a share is a part of 1; an empty cell is no value. A text that begins with =, +, - or @ has an apostrophe before it, so that no spreadsheet runs it as a formula.",
  scenarioFile: "The scenario as a file that stands alone: the page and the command line open it.",
  tables: {
    scenarios: { title: "Scenarios", description: "What was run. One row a scenario." },
    outcomes: {
      title: "Outcomes",
      description:
        "Outcomes over the whole run, over all replications. One row for each scenario, outcome and statistic; what no replication could measure has no row.",
    },
    series: {
      title: "Counts by week",
      description: "Counts at the start of every seventh day. One row for each scenario, outcome, day and statistic.",
    },
    money: {
      title: "Money",
      description:
        "The square by calendar year and over the whole run, in euro of the year itself. One row for each scenario, period, line and statistic.",
    },
    differences: {
      title: "Differences",
      description:
        "Every other scenario less the first, replication by replication: both met the same youths. One row for each scenario, outcome and statistic. It cannot be worked out from the table outcomes: the errors of two means do not add up.",
    },
    norms: {
      title: "Norms",
      description:
        "Every norm with its conditions, and in which share of the replications those hold. A norm of which the model says nothing stands there with condition 0 and the reason.",
    },
    assumptions: {
      title: "Assumptions",
      description:
        "Every number and choice of a scenario, with where it comes from. One row for each place in the file.",
    },
  },
  fields: {
    scenario: "Letter of the scenario",
    name: "Name of the scenario",
    file: "The scenario file in this package",
    hash: "Mark of the content: the same when two scenarios say the same",
    start: "First day",
    end: "Last day",
    target_date: "Day of the goal",
    warm_up_days: "Days before the first day in which the run settles and nothing is measured; unit: days",
    replications: "Number of replications",
    seed: "Seed that all chance follows from",
    engine_version: "Version of the model",
    outcome: "Name of the outcome in the model",
    about: "What the outcome is about: everything, a care form, a location, a region, a profile or a destination",
    of: "Which care form, location, region, profile or destination; empty for everything",
    measure: "What was measured",
    unit: "Unit of the value; share is a part of 1",
    basis: "Letter of the scenario that was subtracted",
    statistic:
      "What is given of the values over the replications: count is the number of replications with a value, interval is that of the mean (95%), chance_sd is chance, not_knowing_sd is uncertainty of the assumptions, p5 is the 5th percentile; of a difference share_higher is the share of the replications in which it lies above zero",
    value: "The value, in the unit of the row; of money in euro",
    years: "Calendar year, or total for the whole run",
    line: "Line of the square; incidental/KIND/PART: incidental costs of one kind over the whole run, by who pays",
    date: "Day; the count is that at its start. Empty: over the whole run",
    norm: "Name of the norm in the file",
    statement: "The norm in words",
    norm_met_share: "Share of the replications in which all conditions hold; part of 1",
    condition: "Number of the condition within the norm",
    condition_name: "The condition in words",
    at_least: "Lower bound, in the unit of the row",
    at_most: "Upper bound, in the unit of the row",
    condition_met_share: "Share of the replications in which the condition holds; part of 1",
    mean: "Mean over the replications, in the unit of the row",
    p5: "5th percentile over the replications, in the unit of the row",
    p95: "95th percentile over the replications, in the unit of the row",
    beyond_mean: "Beyond the bound by so much on average; below zero there is room left; in the unit of the row",
    not_measurable: "Why the model says nothing of the norm",
    pointer: "Place in the scenario file (JSON Pointer)",
    value_number: "The value where it is a number; in the unit that the file format gives",
    value_text: "The value where it is no number: a date, a choice, a formula or a reference",
    ground: "Kind of provenance: source, derived, assumption or none",
    ground_pointer: "Place under which the provenance stands in the file",
    document: "Document that has it",
    place: "Place in that document",
    fact: "Names of the data in the list of facts",
    formula: "How it was derived from those data",
    why: "Why this was assumed",
    range_low: "Lowest value that is conceivable",
    range_high: "Highest value that is conceivable",
    who_could_supply: "Who could know it",
    remark: "Remark",
  },
};
