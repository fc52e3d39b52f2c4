import type { Messages } from "../nl/nl.ts";

export const help: Messages["help"] = {
  program: "plaatsbepaling: simulates whether there are enough places in youth care when chance has its say.",
  usage: "Usage",
  usageOfProgram: "COMMAND [FILE ...] [options]",
  commands: "Commands",
  optionsTitle: "Options",
  options: {
    replications: { written: "--replications N", meaning: "simulate this often, with other chance each time (200)" },
    seed: { written: "--seed S", meaning: "where chance begins: a number or a word; same seed, same outcome (1)" },
    json: { written: "--json", meaning: "one JSON document instead of tables (docs/results-json.md)" },
    strict: {
      written: "--strict",
      meaning:
        "exit code 1 if the goal is missed in half or more of the replications, a check goes wrong, or --precision is not reached",
    },
    precision: {
      written: "--precision U=X",
      meaning: "as often as it takes until outcome U is precise to X, such as form/kib/meanWaiting=0.5 or =2%",
    },
    "max-replications": { written: "--max-replications N", meaning: "with --precision: at most so often (100,000)" },
    times: { written: "--times N", meaning: "so many times the replications that a file asks for (1)" },
    soak: { written: "--soak", meaning: "the long version of files that have one: shows smaller errors" },
    replication: { written: "--replication N", meaning: "which replication, from 1 (1)" },
    youths: { written: "--youths", meaning: "also what happens to every youth" },
    realised: {
      written: "--realised FILE",
      meaning: "CSV with realised figures: date, form, measure, value (docs/hindsight.md)",
    },
    "show-small": {
      written: "--show-small",
      meaning: "counts of youths below 5 as well: for your own use only, not for sharing",
    },
    date: { written: "--date DAY", meaning: "with half-year: the day after the half-year, 2022-07-01 or 2023-01-01" },
    check: { written: "--check", meaning: "only see whether NAME.fitted.json beside it has the same outcome" },
    format: {
      written: "--format F",
      meaning: "markdown, html, csv or csv-nl: semicolons and decimal commas (markdown)",
    },
    out: { written: "--out FILE", meaning: "write to this file; what stood there is gone then" },
    package: {
      written: "--package FOLDER",
      meaning:
        "all figures as a data package too, in this empty or new folder: tables with their schema, and scenarios",
    },
    workers: { written: "--workers N", meaning: "this many processor cores at once; the outcome stays the same (1)" },
    progress: { written: "--progress", meaning: "report progress, also when nobody watches in a terminal" },
    lang: { written: "--lang nl|en", meaning: "language of tables and messages (nl)" },
    debug: { written: "--debug", meaning: "for a mistake in the program itself: also where it went wrong" },
    help: { written: "-h, --help", meaning: "this help, or after a command the help about it" },
    version: { written: "-V, --version", meaning: "versions of the program, the engine and the file format" },
  },
  generalOptions: "General options",
  exitCodes: "Exit codes",
  exitCodeMeanings: [
    "fine",
    "with --strict: goal missed, or a check went wrong; with check: an expectation is not met",
    "wrong input: a file, command or option; all messages are on standard error",
    "a mistake in the program itself",
  ],
  examples: "Examples",
  examplesOfProgram: [
    "plaatsbepaling run scenarios/zuidwest/houtskoolschets.scenario.json",
    "plaatsbepaling compare A.scenario.json B.scenario.json --replications 1000 --json > outcome.json",
    "plaatsbepaling validate scenarios/zuidwest/*.scenario.json",
  ],
  versions: (program, engine, format) => `plaatsbepaling ${program} (engine ${engine}, file format ${format})`,
  summaries: {
    run: "simulate a scenario",
    compare: "compare scenarios with each other",
    check: "see whether outcomes are as expected",
    log: "tell what happens in one replication",
    hindsight: "lay realised figures over a simulation",
    calibrate: "estimate numbers of a scenario from what was measured",
    report: "make a report, to read, mail or print",
    validate: "check scenario files without simulating",
    schema: "show the JSON Schema of a file",
    help: "help, also about one command",
  },
  reportKindsTitle: "Kinds",
  reportKindMeanings: {
    hindsight: "realised figures (--realised) beside the simulation, with error and coverage of the bands",
    "half-year": "half-year report (--date): cost, youths, in- and outflow, waiting, severity, measures",
    assumptions: "where every number comes from: source, derived or assumed; the least certain first",
    places: "how many places each form needs to be directly available: Erlang beside the simulation",
    model: "model sheet by STRESS-DES: objectives, logic, all inputs, experimentation, quality assurance",
    money: "the square by year, the ledger, the grant, trajectories old and new, and the occupancy that covers cost",
    norms: "norms and goals: met in which share of the replications, and by how far",
  },
  usages: {
    run: "run FILE [options]",
    compare: "compare BASIS FILE [FILE ...] [options]",
    check: "check PATH [PATH ...] [options]",
    log: "log FILE [--replication N] [--youths]",
    hindsight: "hindsight FILE --realised CSV [options]",
    calibrate: "calibrate NAME.calibration.json [--json] [--check] [--out FILE]",
    report: "report KIND FILE [FILE ...] [--format F] [--out FILE]",
    validate: "validate FILE [FILE ...]",
    schema: "schema [scenario|expect|calibration]",
    help: "help [COMMAND]",
  },
  descriptions: {
    run: [
      "Simulates a scenario many times and first gives the answer in plain words, then the sum on paper beside what " +
        "happens, the outcomes, and those by care form, region and location. With - as file it reads standard input.",
    ],
    compare: [
      "The first file is the basis. For every other scenario it shows which inputs differ, what comes out differently " +
        "with the same youths, and in which quarter it pinches.",
    ],
    check: [
      "Simulates scenarios and compares the outcomes with what stands beside them in NAME.expect.json, for " +
        "NAME.scenario.json. A folder is searched with all below it. Replications and seed stand in the file.",
      "Missed: the known value lies further than three standard errors from what was found. Too few: there are too few " +
        "replications to see an error of the size that is asked for. Both give exit code 1.",
    ],
    log: [
      "Tells of one replication, with dates: what opens and closes, which rule holds what back and for how long, and where " +
        "youths go who lose their place. Replication 1 is the first one that run counts with the same seed.",
    ],
    hindsight: [
      "Simulates a scenario and puts realised figures from a CSV file beside it: the mean and the bands of the model, the " +
        "error, and whether the bands hold as many figures as they should, with what chance allows.",
      "Counts of youths below 5 are masked, since what is printed may be shared. docs/hindsight.md says how the file is made.",
    ],
    calibrate: [
      "Estimates the free numbers of NAME.scenario.json from the figures in NAME.calibration.json, from a cold start and " +
        "without chance. Shows how well each figure fits and what the figures cannot tell apart. With --json: the fitted " +
        "numbers and the sets that fit as well, as they stand in NAME.fitted.json.",
      "With --check: exit code 1 when NAME.fitted.json says something else than what comes out now.",
    ],
    report: [
      "Makes a report as Markdown, as one HTML page that needs nothing else, or its tables as CSV. What must be " +
        "simulated is simulated as often as --replications says.",
    ],
    validate: [
      "Names everything that is wrong with each file: where, what, and how it should be. Exit code 2 if anything is.",
    ],
    schema: [
      "An editor that knows the schema helps while you write: plaatsbepaling schema > scenario.schema.json",
      "With expect: the schema of a file of expectations.",
    ],
    help: ["Without a command: which commands there are. With one: what it does and which options it has."],
  },
};
