import { replicationLog, type Scenario } from "@plaatsbepaling/sim-core";
import { describe, expect, it } from "vitest";
import rules from "../../../../../scenarios/features/alle-regels-samen.scenario.json";
import still from "../../../../../scenarios/features/een-getal-dat-niemand-kent.scenario.json";
import { loadWords } from "../../i18n/words.ts";
import { scenarioOf } from "../../results/test/shown-run.ts";
import { sketchScenario } from "../../simulation/test/test-scenarios.ts";
import { toLogView, type LogView } from "./log-view.ts";

const [nl, en] = [await loadWords("nl"), await loadWords("en")];

function logOf(scenario: Scenario, { replication = 0, withYouths = false, words = nl }): LogView {
  const log = replicationLog(scenario, { seed: 1, replication });
  return toLogView(log, { scenario, replication, replications: 1000, withYouths }, words);
}

describe("the log of one run", () => {
  it("tells by date what opens, closes and is held back, and why", () => {
    const { position, days, remark } = logOf(scenarioOf(rules), {});
    expect(position).toBe("doorrekening 1 van 1.000: 7 regels");
    expect(days.map(({ date }) => date)).toEqual([...new Set(days.map(({ date }) => date))]);
    expect(days[0]?.date).toBe("1 februari 2021");
    expect(days[0]?.sentences.join(" ")).toMatch(/kan nog niet open.*de ondergrens is 12/);
    expect(remark).toBe("");
  });

  it("speaks the language of the page", () => {
    const { position, days } = logOf(scenarioOf(rules), { words: en, replication: 1 });
    expect(position).toMatch(/^run 2 of 1,000: \d+ lines$/);
    expect(days[0]?.date).toBe("1 February 2021");
  });

  it("says in one sentence that there is nothing to tell", () => {
    expect(logOf(scenarioOf(still), {})).toMatchObject({
      days: [],
      remark: "In deze doorrekening gaat er niets open of dicht.",
    });
  });

  it("stops after 200 lines and says how many there are more", () => {
    const { position, days, atStart, remark } = logOf(sketchScenario, { withYouths: true });
    expect(atStart).toMatch(/^Bij het begin zijn er al \d{3} jongeren/);
    expect(days.flatMap(({ sentences }) => sentences)).toHaveLength(200);
    const lines = Number(/: ([\d.]+) regels/.exec(position)?.[1]?.replace(".", ""));
    expect(remark).toContain(`nog ${(lines - 200).toLocaleString("nl-NL")} regels`);
  });
});
