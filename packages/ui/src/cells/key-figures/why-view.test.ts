import type { Scenario } from "@plaatsbepaling/sim-core";
import { describe, expect, it } from "vitest";
import { wordsIn } from "../../i18n/words.ts";
import { withMonthsLater } from "../../parameters/plan-edits.ts";
import type { WhyProgress } from "../../results/why-desk.ts";
import type { ScenarioTab } from "../../scenario-store/scenario-tab.ts";
import { startWorkbook, tabOf, withTab } from "../../scenario-store/workbook.ts";
import { sketchScenario } from "../../simulation/test/test-scenarios.ts";
import { questionOf } from "./why-question.ts";
import { toWhyView, type WhyView } from "./why-view.ts";

const words = wordsIn("nl");

const moreYouths = (scenario: Scenario): Scenario => ({
  ...scenario,
  arrivals: { ...scenario.arrivals, perYear: 320 },
});
const later = (scenario: Scenario): Scenario => withMonthsLater(scenario, "open", 6);

/** The strip's answer where the outcome of a scenario follows from what was changed in it. */
function viewOf(
  change: (scenario: Scenario) => Scenario,
  outcome: (scenario: Scenario, replication: number) => number,
  progress: WhyProgress = { kind: "ready" },
): WhyView {
  const workbook = withTab(startWorkbook({ scenario: sketchScenario, name: "plan" }), {
    scenario: change(sketchScenario),
    origin: sketchScenario,
    name: "variant",
  });
  const [basis, active] = [tabOf(workbook, "A"), tabOf(workbook, "B")] as [ScenarioTab, ScenarioTab];
  const question = questionOf(basis, active);
  const row = (scenario: Scenario): number[] => Array.from({ length: 20 }, (_, at) => outcome(scenario, at));
  const why = {
    progressOf: () => progress,
    valuesOf: () => ({
      first: row(question.first),
      second: row(question.second),
      changes: question.changes.map(({ alone, without }) => ({ alone: row(alone), without: row(without) })),
    }),
  };
  return toWhyView({ id: "waiting", basis, active, question, why, words });
}

const isLater = ({ capacityPlan }: Scenario): boolean =>
  capacityPlan.steps.some(({ date, change }) => change === "open" && date === "2022-01-01") &&
  !capacityPlan.steps.some(({ date }) => date === "2021-01-01");
const noise = (replication: number): number => (replication % 2) / 10;

describe("why a key figure differs from the basis", () => {
  it("names what explains most of it, with its share, and lists all of it with its precision", () => {
    const view = viewOf(
      (scenario) => moreYouths(later(scenario)),
      (scenario, at) => (isLater(scenario) ? 9 + noise(at) : 0) + (scenario.arrivals.perYear - 300) * 0.15,
    );
    expect(view.finding).toBe("Vooral door: Alle openingen later 0 → 6 maanden (+9 van de +12 wachtenden).");
    expect(view.rows.map(({ label, amount, kind }) => [label, amount, kind])).toEqual([
      ["Alle openingen later 0 → 6 maanden", "+9,1", "part"],
      ["Nieuwe aanmeldingen per jaar 300 → 320", "+3,0", "part"],
      ["verschil met de basis", "+12,1", "total"],
    ]);
    expect(view.method).toContain("over 20 doorrekeningen");
  });

  it("names what works against it where the first part is more than the whole", () => {
    const view = viewOf(
      (scenario) => moreYouths(later(scenario)),
      (scenario, at) => (isLater(scenario) ? -9 - noise(at) : 0) + (scenario.arrivals.perYear - 300),
    );
    expect(view.finding).toBe(
      "Vooral door: Nieuwe aanmeldingen per jaar 300 → 320 (+20). Daartegenin werkt: Alle openingen later 0 → 6 maanden (−9). Alles bij elkaar is het verschil +11 wachtenden.",
    );
  });

  it("names nothing that may be chance", () => {
    const view = viewOf(
      (scenario) => moreYouths(later(scenario)),
      (scenario, at) => (isLater(scenario) ? (at % 2 === 0 ? 5 : -5) : 0),
    );
    expect(view.finding).toMatch(
      /^Het verschil met de basis \(0,0 wachtenden\) is in deze 20 doorrekeningen niet groter/,
    );
    expect(view.rows.map(({ range }) => range)).toContain("binnen het toeval");
  });

  it("needs no sentence about shares where there is one change", () => {
    const view = viewOf(moreYouths, (scenario) => (scenario.arrivals.perYear - 300) / 4);
    expect(view.finding).toBe("Door: Nieuwe aanmeldingen per jaar 300 → 320 (+5,0 wachtenden).");
  });

  it("says that there is nothing to explain where nothing differs, and waits while there are no runs", () => {
    expect(
      viewOf(
        (scenario) => ({ ...scenario, name: { nl: "andere naam" } }),
        () => 0,
      ).finding,
    ).toBe("Dit scenario verschilt nergens van de basis.");
    expect(viewOf(moreYouths, () => 0, { kind: "running", done: 1, total: 2 })).toEqual({
      finding: "",
      rows: [],
      method: "",
    });
  });

  it("explains nothing where the goal lies on another day, which is a difference by itself", () => {
    const { finding, rows } = viewOf(
      (scenario) => ({ ...moreYouths(scenario), period: { ...scenario.period, targetDate: "2023-01-01" } }),
      ({ arrivals }, at) => arrivals.perYear + noise(at),
    );
    expect(finding).toContain("andere dagen dan in de basis");
    expect(rows).toEqual([]);
  });
});
