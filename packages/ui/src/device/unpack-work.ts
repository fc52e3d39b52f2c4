import { engineVersion, parseScenario, type Scenario } from "@plaatsbepaling/sim-core";
import type { Language } from "../i18n/language.ts";
import type { Bookmark } from "../scenario-store/bookmarks.ts";
import { withDifferences } from "../scenario-store/difference.ts";
import { isRecord } from "../scenario-store/same-content.ts";
import type { Work } from "../scenario-store/scenario-store.ts";
import type { ScenarioTab } from "../scenario-store/scenario-tab.ts";
import { openingSheet, type SheetCell } from "../scenario-store/sheet.ts";
import { basisOf, neverSaved, tabOf, type Workbook } from "../scenario-store/workbook.ts";
import { checksumOf } from "./checksum.ts";
import { workFormat } from "./pack-work.ts";
import type { PackedTab, PackedValue, PackedWork, PackedWorkbook } from "./packed-work.ts";

export type UnpackedWork =
  | {
      readonly kind: "work";
      readonly work: Work;
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
    const { body, engine, checksum } = envelope;
    if (typeof body !== "string" || typeof engine !== "string") return { kind: "unreadable" };
    // What is as it was written has the shape in which it was written: the checksum stands for checking each field.
    if (checksum !== checksumOf(body)) return { kind: "unreadable" };
    const packed = JSON.parse(body) as PackedWork;
    return { kind: "work", work: toWork(packed, engine === engineVersion), language: packed.language, engine };
  } catch {
    return { kind: "unreadable" };
  }
}

/** Throws where it is no work. Reading a scenario takes a while; what this version kept itself it may trust. */
export function toWork({ workbook, bookmarks, values }: PackedWork, isTrusted: boolean): Work {
  const resolved = resolve(values);
  const scenarios = createScenarios(resolved, isTrusted);
  const toWorkbook = ({ sheet, ...packed }: PackedWorkbook): Workbook =>
    checked({ ...packed, tabs: packed.tabs.map(toTab), sheet: sheet?.map(toCell) ?? openingSheet() });
  const toCell = (place: number): SheetCell => resolved[place] as SheetCell;
  const toTab = ({ scenario, origin, saved, unknown, ...plain }: PackedTab): ScenarioTab => ({
    ...plain,
    origin: scenarios(origin),
    scenario: scenarios(scenario),
    saved: saved === null ? neverSaved : scenarios(saved),
    unknown: unknown === null ? null : { ...unknown, file: resolved[unknown.file], parsed: scenarios(unknown.parsed) },
  });
  const toBookmark = (packed: PackedWork["bookmarks"][number]): Bookmark => ({
    ...packed,
    workbook: toWorkbook(packed.workbook),
  });
  return { workbook: toWorkbook(workbook), bookmarks: bookmarks.map(toBookmark) };
}

function resolve(values: readonly PackedValue[]): readonly unknown[] {
  const resolved: unknown[] = [];
  for (const value of values) {
    resolved.push("whole" in value ? value.whole : withDifferences(resolved[value.of], value.changes));
  }
  return resolved;
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
