import { groundedValues, groundOf, type GroundedValue } from "../../scenario/provenance-of.ts";
import type { Scenario } from "../../scenario/scenario-schema.ts";
import type { Language } from "../../scenario/describe-issue.ts";
import type { Provenance } from "../../scenario/schemas/provenance-schema.ts";
import type { Cell } from "../document/report-document.ts";
import { inLanguage } from "../in-language.ts";
import type { PackagedRun } from "./packaged-run.ts";
import { oneOf, optional, required, type TableResource } from "./table-resource.ts";

/** One row for every number and choice of a scenario, with its ground. */
export function assumptionTable(runs: readonly PackagedRun[], language: Language): TableResource {
  return {
    name: "assumptions",
    fields: [
      ...[required("scenario"), required("pointer"), optional("value_number", "number"), optional("value_text")],
      ...[oneOf("ground", ["source", "derived", "assumption", "none"]), optional("ground_pointer")],
      ...(["document", "place", "fact", "formula"] as const).map((name) => optional(name)),
      ...[optional("why"), optional("range_low", "number"), optional("range_high", "number")],
      ...[optional("who_could_supply"), optional("remark")],
    ],
    primaryKey: ["scenario", "pointer"],
    rows: runs.flatMap(({ letter, scenario }) =>
      groundedValues(scenario).map((grounded) => [
        ...[letter, grounded.pointer, ...valueCells(grounded)],
        ...groundCells(scenario, grounded.pointer, language),
      ]),
    ),
  };
}

/** A number in one column, anything else as text in the other: a column has one type. */
function valueCells({ value }: GroundedValue): [number | null, string | null] {
  return typeof value === "number" ? [value, null] : [null, String(value)];
}

function groundCells(scenario: Scenario, pointer: string, language: Language): Cell[] {
  const ground = groundOf(scenario, pointer);
  if (ground === null) return ["none", ...Array<null>(10).fill(null)];
  return [ground.provenance.kind, ground.pointer, ...reasonCells(ground.provenance, language)];
}

/** Document, place, facts, formula, reason, range, who could supply it, and what is remarked. */
function reasonCells(provenance: Provenance, language: Language): Cell[] {
  const say = (text: Parameters<typeof inLanguage>[0]): string => inLanguage(text, language);
  switch (provenance.kind) {
    case "source": {
      const { document, place, fact = null, note } = provenance;
      return [document, say(place), fact, ...[null, null, null, null, null], say(note)];
    }
    case "derived": {
      const { formula, facts, note } = provenance;
      return [null, null, facts.join(", "), formula, ...[null, null, null, null], say(note)];
    }
    case "assumption": {
      const { why, range = [], whoCouldSupply } = provenance;
      return [...[null, null, null, null], say(why), range[0] ?? null, range[1] ?? null, say(whoCouldSupply), null];
    }
  }
}
