import { describe, expect, it } from "vitest";
import sketch from "../../../../../scenarios/zuidwest/houtskoolschets.scenario.json";
import type { FlowPicture } from "../../charts/flow-picture.ts";
import { wordsIn } from "../../i18n/words.ts";
import type { ShownResults } from "../../results/shown-results.ts";
import { scenarioOf, shownRun } from "../../results/test/shown-run.ts";
import type { Letter } from "../../scenario-store/scenario-tab.ts";
import type { ShownScenario } from "../cell-context.ts";
import { toFlowDifferenceView, toFlowView } from "./flow-view.ts";
import { toFlowTable } from "./flow-table.ts";

const words = wordsIn("nl");
const replications = 5;
const scenario = scenarioOf(sketch);
const busier = { ...scenario, arrivals: { ...scenario.arrivals, perYear: 360 } };
const later = { ...scenario, period: { ...scenario.period, end: "2024-06-30" } };

function open(letter: Letter, shown: ShownResults): ShownScenario {
  const { scenario: own } = shown;
  const tab = { letter, name: own.id, scenario: own, origin: own, saved: own, isBasis: letter === "A" };
  return { tab: { ...tab, isHidden: false, unknown: null }, shown };
}

const basis = open("A", shownRun(scenario, replications));

/** What comes in less what goes out, at one place of the picture. */
function balanceAt({ links }: FlowPicture, place: string): number {
  const sum = (end: "from" | "to"): number =>
    links.filter((link) => link[end] === place).reduce((total, { youths }) => total + youths, 0);
  return sum("to") - sum("from");
}

describe("the flow scheme", () => {
  const view = toFlowView(basis, words);

  it("keeps everybody: what comes in less what goes out is what a stand changes, in the picture too", () => {
    const stands = Object.entries(view.picture.stands);
    expect(stands.length).toBeGreaterThan(8);
    for (const [place, { start, end }] of stands) {
      expect(balanceAt(view.picture, place)).toBeCloseTo(end - start, 8);
      expect(Math.min(start, end)).toBeGreaterThanOrEqual(-1e-9);
    }
    const onward = (place: string): number => Math.abs(balanceAt(view.picture, place));
    expect(onward("toOther")).toBeCloseTo(onward("fromOther"), 8);
  });

  it("begins with the starting position and ends with the last day of the run", () => {
    const last = basis.shown.run?.summary.series["form/closed/inCare"]?.mean.at(-1);
    expect(view.picture.stands["inCare/closed"]?.start).toBe(235);
    expect(view.picture.stands["inCare/closed"]?.end).toBeCloseTo(last ?? NaN, 8);
  });

  it("says how many referrals found a place at once, and on which days it counts", () => {
    const [all = 0, placed = 0, waiting = 0] = [...view.title.matchAll(/\d[\d.]*/g)].map(([text]) =>
      Number(text.replace(".", "")),
    );
    expect(Math.abs(placed + waiting - all)).toBeLessThanOrEqual(2);
    expect(view.lead).toContain("Geteld van 1 januari 2021 tot en met 31 december 2024");
  });

  it("has every way between two places in its table, so that the columns can be added up", () => {
    const table = toFlowTable(view.columns, { words, nameOf: (stop) => stop });
    const onward = table.rows.filter(([from, to]) => from?.text === "inCare/closed" && to?.text.startsWith("inCare/"));
    expect(onward.length).toBeGreaterThan(1);
    expect(table.header).toEqual(["van", "naar", "jongeren"]);
  });
});

describe("the difference between two scenarios", () => {
  const second = open("B", shownRun(busier, replications));

  it("keeps everybody too, with more and fewer as signs", () => {
    const view = toFlowDifferenceView({ first: basis, second }, words);
    if (view === null) throw new Error("Both were run, over the same days.");
    for (const [place, { start, end }] of Object.entries(view.picture.stands)) {
      expect(balanceAt(view.picture, place)).toBeCloseTo(end - start, 8);
    }
    const inflow = view.picture.links.filter(({ from }) => from === "new");
    expect(inflow.reduce((sum, { youths }) => sum + youths, 0)).toBeGreaterThan(100);
    expect(view.title).toMatch(/^Vergeleken met A komen er in B \d+ meer jongeren op een wachtlijst/);
    const table = toFlowTable(view.columns, { words, nameOf: (stop) => stop });
    for (const [, , before, after, difference] of table.rows) {
      const [a, b, d] = [before, after, difference].map((cell) => Number(cell?.value));
      expect(Math.abs((b ?? NaN) - (a ?? NaN) - (d ?? NaN))).toBeLessThan(0.11);
    }
  });

  it("is not there between scenarios that count over other days", () => {
    const shorter = open("B", shownRun(later, 1));
    expect(toFlowDifferenceView({ first: basis, second: shorter }, words)).toBeNull();
  });
});
