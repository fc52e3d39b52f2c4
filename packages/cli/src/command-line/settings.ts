import type { WantedPrecision } from "@plaatsbepaling/sim-core";

/** The languages that the program speaks; the first is the default. */
export const languages = ["nl", "en"] as const;
export type Language = (typeof languages)[number];

export const commandNames = [
  "run",
  "compare",
  "log",
  "check",
  "calibrate",
  "hindsight",
  "report",
  "validate",
  "schema",
  "help",
] as const;
export type CommandName = (typeof commandNames)[number];

/** The reports that there are, in the order of the help. */
export const reportKinds = ["assumptions", "norms", "places", "model", "hindsight", "half-year", "money"] as const;
export type ReportKind = (typeof reportKinds)[number];

/** The forms of a report: `csv` with commas and decimal points, `csv-nl` with semicolons and decimal commas. */
export const reportFormats = ["markdown", "html", "csv", "csv-nl"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Every option with its kind of value, in the order of the help. */
export const optionKinds = {
  replications: "string",
  seed: "string",
  json: "boolean",
  strict: "boolean",
  precision: "string",
  "max-replications": "string",
  times: "string",
  soak: "boolean",
  replication: "string",
  youths: "boolean",
  realised: "string",
  "show-small": "boolean",
  date: "string",
  check: "boolean",
  format: "string",
  out: "string",
  package: "string",
  workers: "string",
  progress: "boolean",
  lang: "string",
  debug: "boolean",
  help: "boolean",
  version: "boolean",
} as const;
export type OptionName = keyof typeof optionKinds;

const precisionOptions = ["precision", "max-replications"] as const;
const runOptions = ["replications", "seed", "json", "strict", "package", "workers", "progress"] as const;
export const generalOptions: readonly OptionName[] = ["lang", "debug", "help", "version"];

/** Which options a command has of its own, and how many files it takes. */
export const commandShapes: Readonly<
  Record<
    CommandName,
    { readonly options: readonly OptionName[]; readonly files: readonly [least: number, most: number] }
  >
> = {
  run: { options: [...runOptions, ...precisionOptions], files: [1, 1] },
  compare: { options: runOptions.filter((name) => name !== "strict"), files: [2, 6] },
  check: { options: ["times", "soak", "json", "workers", "progress"], files: [1, Infinity] },
  log: { options: ["replication", "youths", "seed"], files: [1, 1] },
  hindsight: { options: ["realised", "show-small", "replications", "seed", "json", "progress"], files: [1, 1] },
  calibrate: { options: ["check", "json", "format", "out"], files: [1, 1] },
  // The kind of report stands before its files.
  report: {
    options: ["realised", "show-small", "date", "format", "out", "replications", "seed", "workers", "progress"],
    files: [2, Infinity],
  },
  validate: { options: [], files: [1, Infinity] },
  schema: { options: [], files: [0, 1] },
  help: { options: [], files: [0, 1] },
};

export const limits = {
  replications: 100_000,
  "max-replications": 1_000_000,
  workers: 64,
  replication: 1_000_000,
  times: 1000,
  seedLength: 100,
} as const;

/** What the user set, defaults filled in. */
export interface Settings {
  readonly language: Language;
  readonly replications: number;
  /** How precise one outcome must be; `null` for a fixed number of replications. */
  readonly precision: WantedPrecision | null;
  /** With `precision`: never more replications than this. */
  readonly maxReplications: number;
  readonly seed: number | string;
  readonly json: boolean;
  readonly strict: boolean;
  /** With `check`: so many times the replications that a file asks for. */
  readonly times: number;
  /** With `check`: the long version of files that have one. */
  readonly soak: boolean;
  /** With `log`: which replication, from 1. */
  readonly replication: number;
  /** With `log`: what happened to each youth as well. */
  readonly youths: boolean;
  /** With `hindsight`: the CSV file with realised figures; `null` where it is not given. */
  readonly realised: string | null;
  /** With `hindsight`: counts below 5 as well, for one's own eyes. */
  readonly showSmall: boolean;
  /** With the report `half-year`: the day after the half-year, as `2022-07-01`; `null` where it is not given. */
  readonly date: string | null;
  /** With `calibrate`: only say whether the file beside it has the same outcome. */
  readonly check: boolean;
  /** With `report`: its form. */
  readonly format: ReportFormat;
  /** With `report`: the file that it is written to; `null` for standard output. */
  readonly out: string | null;
  /** With `run` and `compare`: the folder for all figures as a data package; `null` for none. */
  readonly package: string | null;
  readonly workers: number;
  readonly progress: boolean;
  readonly debug: boolean;
}

export const defaults: Settings = {
  language: languages[0],
  replications: 200,
  precision: null,
  maxReplications: 100_000,
  seed: 1,
  json: false,
  strict: false,
  times: 1,
  soak: false,
  replication: 1,
  youths: false,
  realised: null,
  showSmall: false,
  date: null,
  check: false,
  format: reportFormats[0],
  out: null,
  package: null,
  workers: 1,
  progress: false,
  debug: false,
};

/** One order to the program. */
export interface Request {
  readonly command: CommandName | "version";
  /** Files; for `help` the command that it is about; for `report` first the kind. */
  readonly operands: readonly string[];
  readonly settings: Settings;
}
