import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseScenario, withoutProvenance, type Provenance, type Scenario } from "../packages/sim-core/src/index.ts";
import { placeInWords } from "../scenarios/place-words.ts";
import { facts, findFact } from "../scenarios/zuidwest/facts.ts";
import { evaluateFormula, factsIn } from "../scenarios/zuidwest/formula.ts";
import { inRoot } from "../scripts/workspace.mjs";

/** The scenarios that people read: of a region, with figures of that region. */
const regions = ["zuidwest", "gooi-en-vechtstreek", "noordoostpolder"].filter((name) =>
  existsSync(inRoot("scenarios", name)),
);
const files = regions.flatMap((region) =>
  readdirSync(inRoot("scenarios", region))
    .filter((name) => name.endsWith(".scenario.json"))
    .map((name) => `${region}/${name}`),
);

function read(file: string): Scenario {
  const parsed = parseScenario(readFileSync(inRoot("scenarios", file), "utf8"));
  if (!parsed.ok) throw new Error(`${file} is no scenario.`);
  return parsed.value;
}

function valueAt(scenario: Scenario, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], scenario);
}

function leaves(value: unknown): unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [value];
}

const reasonsOf = ({ provenance = {} }: Scenario): [string, Provenance][] => Object.entries(provenance);

describe.each(files)("%s", (file) => {
  const scenario = read(file);

  it("says of every number and choice where it comes from", () => {
    expect(withoutProvenance(scenario)).toEqual([]);
  });

  it("gives reasons only for what is there", () => {
    expect(reasonsOf(scenario).filter(([pointer]) => valueAt(scenario, pointer) === undefined)).toEqual([]);
  });

  it("names facts that exist", () => {
    const named = reasonsOf(scenario).flatMap(([, reason]) => {
      if (reason.kind === "derived") return reason.facts;
      return reason.kind === "source" && reason.fact !== undefined ? [reason.fact] : [];
    });
    expect(named.filter((id) => !facts.some((fact) => fact.id === id))).toEqual([]);
  });

  it("has the numbers, documents and places of its facts", () => {
    for (const [pointer, reason] of reasonsOf(scenario)) {
      if (reason.kind !== "source" || reason.fact === undefined) continue;
      const { value, document, place } = findFact(reason.fact);
      expect(reason, pointer).toMatchObject({ document, place: placeInWords(place) });
      const number = valueAt(scenario, pointer);
      if (typeof number === "number") expect(leaves(value), pointer).toContain(number);
    }
  });

  it("derives single numbers, each by a formula that gives it again", () => {
    for (const [pointer, reason] of reasonsOf(scenario)) {
      if (reason.kind !== "derived") continue;
      expect(evaluateFormula(reason.formula), pointer).toBe(valueAt(scenario, pointer));
      expect(factsIn(reason.formula), pointer).toEqual(reason.facts);
    }
  });
});

describe("where facts stand", () => {
  it("is said in Dutch for every place that is written in English", () => {
    const english = facts
      .map(({ place }) => place)
      .filter((place) => /\b(?:table|figure|bullets?|the|and|by|of|year)\b/.test(place));
    expect(english.filter((place) => typeof placeInWords(place) === "string")).toEqual([]);
  });
});
