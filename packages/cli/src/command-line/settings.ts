/** The languages that the program speaks; the first is the default. */
export const languages = ["nl", "en"] as const;
export type Language = (typeof languages)[number];

export const commandNames = ["run", "compare", "validate", "schema", "help"] as const;
export type CommandName = (typeof commandNames)[number];

/** Every option with its kind of value, in the order of the help. */
export const optionKinds = {
  replications: "string",
  seed: "string",
  json: "boolean",
  strict: "boolean",
  workers: "string",
  progress: "boolean",
  lang: "string",
  debug: "boolean",
  help: "boolean",
  version: "boolean",
} as const;
export type OptionName = keyof typeof optionKinds;

const runOptions = ["replications", "seed", "json", "strict", "workers", "progress"] as const;
export const generalOptions: readonly OptionName[] = ["lang", "debug", "help", "version"];

/** Which options a command has of its own, and how many files it takes. */
export const commandShapes: Readonly<
  Record<
    CommandName,
    { readonly options: readonly OptionName[]; readonly files: readonly [least: number, most: number] }
  >
> = {
  run: { options: runOptions, files: [1, 1] },
  compare: { options: runOptions.filter((name) => name !== "strict"), files: [2, 6] },
  validate: { options: [], files: [1, Infinity] },
  schema: { options: [], files: [0, 0] },
  help: { options: [], files: [0, 1] },
};

export const limits = { replications: 100_000, workers: 64, seedLength: 100 } as const;

/** What the user set, defaults filled in. */
export interface Settings {
  readonly language: Language;
  readonly replications: number;
  readonly seed: number | string;
  readonly json: boolean;
  readonly strict: boolean;
  readonly workers: number;
  readonly progress: boolean;
  readonly debug: boolean;
}

export const defaults: Settings = {
  language: languages[0],
  replications: 200,
  seed: 1,
  json: false,
  strict: false,
  workers: 1,
  progress: false,
  debug: false,
};

/** One order to the program. */
export interface Request {
  readonly command: CommandName | "version";
  /** Files, or for `help` the command that it is about. */
  readonly operands: readonly string[];
  readonly settings: Settings;
}
