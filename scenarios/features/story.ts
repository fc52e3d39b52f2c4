import {
  describeLogEntry,
  formatDate,
  isCapacityEntry,
  logNamesOf,
  replicationLog,
  type CareSystem,
  type Language,
  type LogEntry,
  type Scenario,
} from "../../packages/sim-core/src/index.ts";

/** The seed of the run that a feature is told by. */
export const storySeed = 1;

/** One line of the story of a scenario: the date, the sentence, and the short form that tests compare. */
export interface StoryLine {
  readonly date: string;
  readonly sentence: string;
  readonly short: string;
  readonly isOfUnit: boolean;
}

/** What happens in the first run of a scenario. */
export function storyOf(scenario: Scenario, language: Language): StoryLine[] {
  const { system, entries } = replicationLog(scenario, { seed: storySeed, replication: 0 });
  const names = logNamesOf(scenario, system, language);
  return entries.map((entry) => ({
    date: formatDate(system.start + Math.floor(entry.day)),
    sentence: describeLogEntry(entry, names, language),
    short: shortOf(entry, system),
    isOfUnit: isCapacityEntry(entry),
  }));
}

/** An entry without words: `2021-03-01 unitOpened kib`, `2021-03-01 placed 2 >kib`. */
function shortOf(entry: LogEntry, { start, forms, locations }: CareSystem): string {
  const date = formatDate(start + Math.floor(entry.day));
  const name = (form: number): string => forms[form]?.id ?? "";
  if (!isCapacityEntry(entry)) {
    return `${date} ${entry.kind} ${entry.youth} ${name(entry.from)}${aimOf(entry, name)}`.trim();
  }
  const { form, location, units } = entry.unit;
  const place = locations[location]?.id === "hier" ? "" : `/${locations[location]?.id ?? ""}`;
  const rule = "rule" in entry && entry.rule !== null ? ` ${entry.rule}` : "";
  return `${date} ${entry.kind} ${name(form)}${place}${units > 1 ? ` x${units}` : ""}${rule}`;
}

/** Where a youth goes, or what is asked for. */
function aimOf({ from, to, asked }: Exclude<LogEntry, { unit: unknown }>, name: (form: number) => string): string {
  if (to >= 0) return to === from ? "" : `>${name(to)}`;
  return asked >= 0 ? `?${name(asked)}` : "";
}
