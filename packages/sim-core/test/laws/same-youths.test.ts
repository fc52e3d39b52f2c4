import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scenario } from "../../src/index.ts";
import { anyScenario } from "../support/any-scenario.ts";
import { run } from "../support/small-scenario.ts";

/** Everybody finds a place at once and nobody returns, so that what is measured is who came, and nothing that happened to them. */
function openDoors(scenario: Scenario): Scenario {
  const open = structuredClone(scenario);
  for (const form of Object.values(open.careForms)) {
    delete form.maximumAgeAtEntry;
    if (form.locations?.["one"] !== undefined) form.locations["one"].placesAtStart = 5000;
  }
  open.capacityPlan.steps = [];
  open.return.share = 0;
  open.startingPosition.waiting = [];
  open.startingPosition.returning = [];
  return open;
}

/** Who came, in each replication: how many, how urgent, of which region and of which profile. */
function whoCame(scenario: Scenario): Record<string, unknown> {
  const { measures } = run(scenario, 3).summary;
  const isAboutWho = (id: string): boolean =>
    id === "total/newReferralsPerYear" ||
    id === "total/urgentShare" ||
    /^(region|profile)\/.*\/placementsPerYear$/.test(id);
  return Object.fromEntries(Object.entries(measures).filter(([id]) => isAboutWho(id)));
}

function changed(scenario: Scenario, change: (copy: Scenario) => void): Scenario {
  const copy = structuredClone(scenario);
  change(copy);
  return copy;
}

/** Changes of policy and of the file that leave the world as it is. */
const changes: readonly (readonly [name: string, change: (copy: Scenario) => void])[] = [
  ["longer stays", (copy) => Object.values(copy.profiles).forEach((profile) => (profile.stay = 250))],
  ["other rules of waiting", (copy) => (copy.placement.regular = { ...copy.placement.urgent, waitsFor: "acceptable" })],
  ["another way of asking", (copy) => (copy.triage.matchedShare = 0.3)],
  ["transfers turned round", (copy) => (copy.transfer.fromMismatch = !copy.transfer.fromMismatch)],
  ["more places", (copy) => (copy.careForms["b"]!.locations!["one"]!.placesAtStart = 5005)],
  [
    "places elsewhere in the list",
    (copy) => Object.values(copy.profiles).forEach((profile) => profile.acceptableForms.reverse()),
  ],
  ["a form that nobody uses", (copy) => (copy.careForms["aa"] = { name: { nl: "leeg" }, role: "alternative" })],
  ["a profile of weight 0", (copy) => (copy.profiles["o"] = { ...copy.profiles["p0"]!, weight: 0 })],
  ["a region of weight 0", (copy) => (copy.regions["middle"] = { name: { nl: "midden" }, weight: 0 })],
  ["a location more", (copy) => (copy.careForms["a"]!.locations!["zero"] = { name: { nl: "nul" }, placesAtStart: 3 })],
  ["failures", (copy) => (copy.careForms["a"]!.failure = { share: 0.3, to: "b" })],
  [
    "an uncertain number",
    (copy) => (copy.uncertainty = { "/stay/mismatchFactor": { kind: "uniform", low: 1, high: 2 } }),
  ],
  ["texts", (copy) => (copy.name = { nl: "anders" })],
];

describe("the same youths come", () => {
  it.each(changes)(
    "with %s: as many, as urgent, of the same regions and profiles, in every replication",
    (_, change) => {
      fc.assert(
        fc.property(anyScenario.map(openDoors), (scenario) => {
          const before = whoCame(scenario);
          const after = whoCame(changed(scenario, change));
          for (const [id, summary] of Object.entries(before)) {
            // Chance and not knowing are told apart by sets; the values themselves are the same.
            const { count, mean, percentiles } = summary as { count: number; mean: number; percentiles: unknown };
            expect(after[id], id).toMatchObject({ count, mean, percentiles });
          }
        }),
        { numRuns: 4, seed: 21, endOnFailure: true },
      );
    },
  );
});
