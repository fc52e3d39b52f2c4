import { valueAt } from "../scenario/provenance-of.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import type { Provenance } from "../scenario/schemas/provenance-schema.ts";

/** One reason, with all that rests on it. */
export interface Reason {
  readonly provenance: Provenance;
  readonly pointers: readonly string[];
  /** How far the range reaches, against its largest end: 0 to 1. Without a range 1 if somebody could supply it, or it is a choice. */
  readonly doubt: number;
}

/** Entries with the same words are one reason; the least certain come first. */
export function reasonsOf(scenario: Scenario): Reason[] {
  const byText = new Map<string, { provenance: Provenance; pointers: string[] }>();
  for (const [pointer, provenance] of Object.entries(scenario.provenance ?? {})) {
    if (valueAt(scenario, pointer) === undefined) continue;
    const text = JSON.stringify(provenance);
    const known = byText.get(text);
    if (known === undefined) byText.set(text, { provenance, pointers: [pointer] });
    else known.pointers.push(pointer);
  }
  return [...byText.values()]
    .map((reason) => ({ ...reason, doubt: doubtOf(reason.provenance) }))
    .toSorted((a, b) => b.doubt - a.doubt);
}

function doubtOf(provenance: Provenance): number {
  if (provenance.kind !== "assumption") return 0;
  const [low, high] = provenance.range ?? [];
  if (low === undefined || high === undefined) return provenance.whoCouldSupply === undefined ? 0 : 1;
  const largest = Math.max(Math.abs(low), Math.abs(high));
  return largest === 0 ? 0 : Math.min(1, (high - low) / largest);
}
