import { engineVersion, scenarioHash, type Scenario, type ScenarioIssue } from "@plaatsbepaling/sim-core";
import { textIn, type Language } from "../i18n/language.ts";
import { differences, readChanges, withDifferences } from "../scenario-store/difference.ts";
import { readScenarioText } from "../scenario-store/read-scenario-file.ts";
import { isRecord } from "../scenario-store/same-content.ts";
import type { ScenarioTab } from "../scenario-store/scenario-tab.ts";
import type { NewScenario } from "../scenario-store/workbook.ts";
import { packText, unpackText } from "./pack-text.ts";

/**
 * A scenario as the part of an address after `#`, which browsers keep to themselves:
 * `#scenario=`, the version of this format, how it was packed, and what was packed.
 */
export const linkVersion = 1;
const start = "#scenario=";

/** Longer ones are neither made nor read: a whole scenario of Zuidwest takes about a seventh of it. */
export const longestLink = 200_000;
/** Most that may come out of a link, in bytes. */
const mostBytes = 2_000_000;

export type LinkOutcome =
  | { readonly kind: "scenario"; readonly added: NewScenario; readonly madeWith: string }
  | { readonly kind: "refused"; readonly why: LinkRefusal };

export type LinkRefusal =
  | { readonly kind: "tooLong"; readonly length: number }
  | { readonly kind: "tooLarge" }
  | { readonly kind: "damaged" }
  | { readonly kind: "cannotUnpack" }
  | { readonly kind: "newer" }
  | { readonly kind: "unknownBasis"; readonly name: string }
  | { readonly kind: "issues"; readonly issues: readonly ScenarioIssue[] };

/** What is packed in a link. */
interface LinkContent {
  readonly name: string;
  /** Version of the model that it was made with. */
  readonly engine: string;
  /** Of the whole scenario, so that a damaged link cannot pass for another scenario. */
  readonly hash: string;
  /** Either what differs from a scenario that comes with the page, or the whole. */
  readonly basis?: { readonly id: string; readonly hash: string };
  readonly changes?: unknown;
  readonly scenario?: unknown;
}

export function isScenarioLink(fragment: string): boolean {
  return fragment.startsWith(start);
}

/** The part of an address after `#`, with everything in it that the scenario needs. */
export async function toLink(
  tab: Pick<ScenarioTab, "scenario" | "origin" | "name">,
  shipped: readonly Scenario[],
): Promise<string> {
  const { scenario, name } = tab;
  const basis = shipped.find((known) => known === tab.origin) ?? shipped.find(({ id }) => id === scenario.id);
  const head = { name, engine: engineVersion, hash: scenarioHash(scenario) };
  const content: LinkContent =
    basis === undefined
      ? { ...head, scenario }
      : { ...head, basis: { id: basis.id, hash: scenarioHash(basis) }, changes: differences(basis, scenario) };
  return `${start}${linkVersion}${await packText(JSON.stringify(content))}`;
}

/** The scenario that a link carries, or why it is not opened. Never throws, whatever is given. */
export async function readLink(
  fragment: string,
  { shipped, language }: { shipped: readonly Scenario[]; language: Language },
): Promise<LinkOutcome> {
  if (fragment.length > longestLink) return refused({ kind: "tooLong", length: fragment.length });
  // Programs that make a link of a text take the full stop behind it along.
  const match = /^(\d+)([\w-]+)$/.exec(fragment.slice(start.length).replace(/[^\w-]+$/, ""));
  if (match === null) return refused({ kind: "damaged" });
  if (Number(match[1]) > linkVersion) return refused({ kind: "newer" });
  const unpacked = await unpackText(match[2] ?? "", mostBytes);
  if (unpacked.kind !== "text") return refused(unpacked);
  try {
    return readContent(JSON.parse(unpacked.text), { shipped, language });
  } catch {
    return refused({ kind: "damaged" });
  }
}

function readContent(
  content: unknown,
  { shipped, language }: { shipped: readonly Scenario[]; language: Language },
): LinkOutcome {
  if (!isContent(content)) return refused({ kind: "damaged" });
  const found = wholeOf(content, { shipped, language });
  if ("why" in found) return refused(found.why);
  const read = readScenarioText(JSON.stringify(found.whole), language);
  if (read.kind === "refused") return refused({ kind: "issues", issues: read.issues });
  if (scenarioHash(read.added.scenario) !== content.hash) return refused({ kind: "damaged" });
  const origin = found.basis === undefined ? {} : { origin: found.basis };
  return { kind: "scenario", added: { ...read.added, ...origin, name: content.name }, madeWith: content.engine };
}

/** The scenario that is meant, not checked yet, and the one of the page that it differs from. */
function wholeOf(
  { basis, changes, scenario }: LinkContent,
  { shipped, language }: { shipped: readonly Scenario[]; language: Language },
): { readonly whole: unknown; readonly basis?: Scenario } | { readonly why: LinkRefusal } {
  if (basis === undefined) return { whole: scenario };
  const sameId = shipped.find(({ id }) => id === basis.id);
  if (sameId === undefined || scenarioHash(sameId) !== basis.hash) {
    return { why: { kind: "unknownBasis", name: sameId === undefined ? basis.id : textIn(language, sameId.name) } };
  }
  const read = readChanges(changes);
  return read === null ? { why: { kind: "damaged" } } : { whole: withDifferences(sameId, read), basis: sameId };
}

function isContent(value: unknown): value is LinkContent {
  if (!isRecord(value)) return false;
  const { name, engine, hash, basis } = value;
  if (![name, engine, hash].every((text) => typeof text === "string" && text.length <= 200)) return false;
  return basis === undefined || (isRecord(basis) && typeof basis["id"] === "string" && basis["id"].length <= 200);
}

function refused(why: LinkRefusal): LinkOutcome {
  return { kind: "refused", why };
}
