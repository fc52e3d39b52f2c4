import type { messagesIn } from "../i18n/messages.ts";
import {
  defaults,
  languages,
  limits,
  optionKinds,
  reportFormats,
  type Language,
  type OptionName,
  type Settings,
} from "./settings.ts";

/** An option as the user wrote it, known or not. */
export interface Written {
  readonly name: string;
  /** With its dashes. */
  readonly rawName: string;
  readonly value: string | undefined;
}

type Problems = ReturnType<typeof messagesIn>["problems"];

/** The language to complain in, even when other options are wrong. */
export function writtenLanguage(options: readonly Written[]): Language {
  return languages.find((language) => language === valueOf(options, "lang")) ?? defaults.language;
}

/** The values of the options, defaults where they are left out, and a problem for each value that cannot be used. */
export function readSettings(options: readonly Written[], texts: Problems): { settings: Settings; problems: string[] } {
  const problems = options.flatMap((option) => wrongPresence(option, texts));
  function whole(name: "replications" | "max-replications" | "workers" | "times" | "replication"): number {
    const text = valueOf(options, name);
    if (text === undefined) return defaults[name === "max-replications" ? "maxReplications" : name];
    const value = /^\d+$/.test(text) ? Number(text) : 0;
    if (value < 1 || value > limits[name]) problems.push(texts.notAWholeNumber(`--${name}`, limits[name], text));
    return value;
  }
  const lang = valueOf(options, "lang");
  if (lang !== undefined && writtenLanguage(options) !== lang) problems.push(texts.notALanguage(lang, languages));
  const seed = valueOf(options, "seed");
  if (seed === "" || (seed?.length ?? 0) > limits.seedLength) problems.push(texts.notASeed(limits.seedLength));
  const { precision, wrong } = readPrecision(options, texts);
  problems.push(...wrong);
  const { format, wrongFormat } = readFormat(options, texts);
  problems.push(...wrongFormat);
  const settings = {
    ...marks(options),
    ...namesGiven(options),
    language: writtenLanguage(options),
    replications: whole("replications"),
    precision,
    maxReplications: whole("max-replications"),
    seed: seed === undefined ? defaults.seed : toSeed(seed),
    times: whole("times"),
    replication: whole("replication"),
    format,
    workers: whole("workers"),
  };
  return { settings, problems };
}

/** Options that are there or not. */
function marks(options: readonly Written[]) {
  return {
    json: isSet(options, "json"),
    strict: isSet(options, "strict"),
    soak: isSet(options, "soak"),
    youths: isSet(options, "youths"),
    showSmall: isSet(options, "show-small"),
    check: isSet(options, "check"),
    progress: isSet(options, "progress"),
    debug: isSet(options, "debug"),
  };
}

/** Files and dates as they were written; whether they are any is found where they are used. */
function namesGiven(options: readonly Written[]) {
  return {
    realised: valueOf(options, "realised") ?? defaults.realised,
    date: valueOf(options, "date") ?? defaults.date,
    out: valueOf(options, "out") ?? defaults.out,
    package: valueOf(options, "package") ?? defaults.package,
  };
}

/** The form of a report. */
function readFormat(
  options: readonly Written[],
  texts: Problems,
): { format: Settings["format"]; wrongFormat: string[] } {
  const text = valueOf(options, "format") ?? defaults.format;
  const format = reportFormats.find((known) => known === text);
  if (format === undefined) return { format: defaults.format, wrongFormat: [texts.notAFormat(text, reportFormats)] };
  return { format, wrongFormat: [] };
}

/** How sure an outcome must be, which goes instead of a number of replications. */
function readPrecision(
  options: readonly Written[],
  texts: Problems,
): { precision: Settings["precision"]; wrong: string[] } {
  const text = valueOf(options, "precision");
  if (text === undefined) {
    const hasMaximum = valueOf(options, "max-replications") !== undefined;
    return { precision: null, wrong: hasMaximum ? [texts.maximumWithoutPrecision] : [] };
  }
  const precision = toPrecision(text);
  if (precision === null) return { precision, wrong: [texts.notAPrecision(text)] };
  return { precision, wrong: valueOf(options, "replications") === undefined ? [] : [texts.precisionOrNumber] };
}

/** A value where none belongs, or none where one belongs: `--json=yes`, `--seed --json`. */
function wrongPresence({ name, rawName, value }: Written, texts: Problems): string[] {
  if (!Object.hasOwn(optionKinds, name)) return [];
  const takesValue = optionKinds[name as OptionName] === "string";
  if (!takesValue) return value === undefined ? [] : [texts.valueNotWanted(rawName)];
  return value === undefined || value.startsWith("--") ? [texts.valueMissing(rawName)] : [];
}

/** The last one written wins. A missing value has been reported and reads as left out. */
function valueOf(options: readonly Written[], name: OptionName): string | undefined {
  const value = options.findLast((option) => option.name === name)?.value;
  return value?.startsWith("--") ? undefined : value;
}

function isSet(options: readonly Written[], name: OptionName): boolean {
  return options.some((option) => option.name === name);
}

/** A whole number is a number, so that the page and the command line mean the same by seed 7; the rest is text. */
function toSeed(text: string): number | string {
  const value = Number(text);
  return /^-?\d+$/.test(text) && Number.isSafeInteger(value) ? value : text;
}

/** `form/kib/meanWaiting=0.5`, or `=2%` of the mean; `null` for anything else. */
function toPrecision(text: string): Settings["precision"] {
  const [, measure = "", amount = "", percent] = /^([^=]+)=(\d+(?:[.,]\d+)?)(%?)$/.exec(text.trim()) ?? [];
  const isShareOfMean = percent === "%";
  const halfWidth = Number(amount.replace(",", ".")) / (isShareOfMean ? 100 : 1);
  return halfWidth > 0 ? { measure: measure.trim(), halfWidth, isShareOfMean } : null;
}
