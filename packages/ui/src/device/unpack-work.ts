import { engineVersion, parseScenario, type Scenario } from "@plaatsbepaling/sim-core";
import type { Language } from "../i18n/language.ts";
import type { Bookmark } from "../scenario-store/bookmarks.ts";
import { withDifferences } from "../scenario-store/difference.ts";
import type { History, Moment } from "../scenario-store/history.ts";
import { isRecord } from "../scenario-store/same-content.ts";
import type { Work } from "../scenario-store/scenario-store.ts";
import type { ScenarioTab } from "../scenario-store/scenario-tab.ts";
import { openingSheet, type Sheet, type SheetCell } from "../scenario-store/sheet.ts";
import { basisOf, neverSaved, tabOf, type Workbook } from "../scenario-store/workbook.ts";
import { checksumOf } from "./checksum.ts";
import { workFormat } from "./pack-work.ts";
import type {
  PackedBookmark,
  PackedMoment,
  PackedSteps,
  PackedTab,
  PackedValue,
  PackedWork,
  PackedWorkbook,
} from "./packed-work.ts";

export type UnpackedWork =
  | {
      readonly kind: "work";
      readonly work: Work;
      /** What can be undone and done again; null where it was not kept, is damaged, or is of another version of the model. */
      readonly history: History | null;
      readonly language: Language;
      /** Version of the model that it was kept with: with another one the figures can differ. */
      readonly engine: string;
    }
  /** Something that a later version of the page wrote. */
  | { readonly kind: "newer" }
  | { readonly kind: "unreadable" };

/** The work again. Never throws, whatever the text. */
export function unpackWork(text: string): UnpackedWork {
  try {
    const envelope: unknown = JSON.parse(text);
    if (!isRecord(envelope) || typeof envelope["formatVersion"] !== "number") return { kind: "unreadable" };
    if (envelope["formatVersion"] > workFormat) return { kind: "newer" };
    const { body, engine, checksum, ...steps } = envelope;
    if (typeof body !== "string" || typeof engine !== "string") return { kind: "unreadable" };
    // What is as it was written has the shape in which it was written: the checksum stands for checking each field.
    if (checksum !== checksumOf(body)) return { kind: "unreadable" };
    const packed = JSON.parse(body) as PackedWork;
    const { language } = packed;
    const withSteps = engine === engineVersion ? toWorkWithSteps(packed, body, steps) : null;
    if (withSteps !== null) return { kind: "work", ...withSteps, language, engine };
    return { kind: "work", work: toWork(packed, engine === engineVersion), history: null, language, engine };
  } catch {
    return { kind: "unreadable" };
  }
}

/** Throws where it is no work. Reading a scenario takes a while; what this version kept itself it may trust. */
export function toWork(packed: PackedWork, isTrusted: boolean): Work {
  return createReader(packed.values, isTrusted).work(packed);
}

/** The work and its steps, in which what was one object is one again; null where the steps are not as they were written. */
function toWorkWithSteps(
  packed: PackedWork,
  body: string,
  { steps, stepsChecksum }: Readonly<Record<string, unknown>>,
): { work: Work; history: History } | null {
  if (typeof steps !== "string" || stepsChecksum !== checksumOf(body + steps)) return null;
  try {
    const { values, past, present, future } = JSON.parse(steps) as PackedSteps;
    const reader = createReader([...packed.values, ...values], true);
    const work = reader.work(packed);
    const now = reader.moment(present);
    const { active } = work.workbook;
    const looking = active === now.workbook.active ? null : active;
    const [back, forth] = [past.map(reader.moment), future.map(reader.moment)];
    return { work, history: { past: back, present: now, looking, future: forth, gesture: null } };
  } catch {
    return null;
  }
}

interface Reader {
  readonly work: (packed: PackedWork) => Work;
  readonly moment: (packed: PackedMoment) => Moment;
}

function createReader(values: readonly PackedValue[], isTrusted: boolean): Reader {
  const resolved = resolve(values);
  const scenarios = createScenarios(resolved, isTrusted);
  const toWorkbook = ({ sheet, ...packed }: PackedWorkbook): Workbook =>
    checked({ ...packed, tabs: packed.tabs.map(toTab), sheet: sheet === undefined ? openingSheet() : toSheet(sheet) });
  const toCell = (place: number): SheetCell => resolved[place] as SheetCell;
  const toSheet = onceEach((cells: readonly number[]): Sheet => cells.map(toCell));
  const toTab = onceEach(({ scenario, origin, saved, unknown, ...plain }: PackedTab): ScenarioTab => ({
    ...plain,
    origin: scenarios(origin),
    scenario: scenarios(scenario),
    saved: saved === null ? neverSaved : scenarios(saved),
    unknown: unknown === null ? null : { ...unknown, file: resolved[unknown.file], parsed: scenarios(unknown.parsed) },
  }));
  const toBookmark = (packed: PackedBookmark): Bookmark => ({ ...packed, workbook: toWorkbook(packed.workbook) });
  return {
    work: ({ workbook, bookmarks }) => ({ workbook: toWorkbook(workbook), bookmarks: bookmarks.map(toBookmark) }),
    moment: ({ workbook, cause }) => ({ workbook: toWorkbook(resolved[workbook] as PackedWorkbook), cause }),
  };
}

function resolve(values: readonly PackedValue[]): readonly unknown[] {
  const resolved: unknown[] = [];
  for (const value of values) {
    resolved.push("whole" in value ? value.whole : withDifferences(resolved[value.of], value.changes));
  }
  return resolved;
}

/** What says the same becomes one object: what a step leaves as it was is told by that. */
function onceEach<Packed, Unpacked>(unpack: (packed: Packed) => Unpacked): (packed: Packed) => Unpacked {
  const known = new Map<string, Unpacked>();
  return (packed) => {
    const written = JSON.stringify(packed);
    const unpacked = known.get(written) ?? unpack(packed);
    known.set(written, unpacked);
    return unpacked;
  };
}

/** Scenarios by their place; each place is one object, so that what was the same scenario still is. */
function createScenarios(values: readonly unknown[], isTrusted: boolean): (place: number) => Scenario {
  const known = new Map<number, Scenario>();
  return (place) => {
    const scenario = known.get(place) ?? (isTrusted ? (values[place] as Scenario) : readScenario(values[place]));
    known.set(place, scenario);
    return scenario;
  };
}

function readScenario(value: unknown): Scenario {
  const parsed = parseScenario(value);
  if (!parsed.ok) throw new Error("A scenario that was kept cannot be read.");
  return parsed.value;
}

/** Throws where what is worked on, or compared with, is not there. */
function checked(workbook: Workbook): Workbook {
  basisOf(workbook);
  tabOf(workbook, workbook.active);
  tabOf(workbook, workbook.comparedWith);
  return workbook;
}
