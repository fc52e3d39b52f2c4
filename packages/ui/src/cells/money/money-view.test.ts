import { beforeAll, describe, expect, it } from "vitest";
import sketch from "../../../../../scenarios/zuidwest/houtskoolschets.scenario.json";
import year2019 from "../../../../../scenarios/zuidwest/ijkjaar-2019.scenario.json";
import { wordsIn } from "../../i18n/words.ts";
import type { ShownResults } from "../../results/shown-results.ts";
import { scenarioOf, shownRun } from "../../results/test/shown-run.ts";
import { toMoneyView, type LedgerRow, type MoneyView } from "./money-view.ts";

const words = wordsIn("nl");
const read = (written = ""): number => Number(written.replace("−", "-").replaceAll(".", "").replace(",", "."));

describe("the ledger of a scenario", () => {
  let shown: ShownResults;
  let view: MoneyView;
  beforeAll(() => {
    shown = shownRun(scenarioOf(sketch), 20);
    const made = toMoneyView(shown, words);
    if (made === null) throw new Error("It has money.");
    view = made;
  });
  const rows = (...kinds: LedgerRow["kind"][]): LedgerRow[] => view.ledger.filter(({ kind }) => kinds.includes(kind));

  it("adds up: budget less cost is what is left, each year and together", () => {
    const [result] = rows("result");
    expect(view.years).toEqual(["2021", "2022", "2023", "2024"]);
    for (const column of [0, 1, 2, 3, 4]) {
      const sum = rows("budget", "cost").reduce((total, { amounts }) => total + read(amounts[column]), 0);
      // Each of the eight lines is rounded to a tenth of a million.
      expect(Math.abs(sum - read(result?.amounts[column]))).toBeLessThanOrEqual(0.45);
    }
  });

  it("says in words what is lacking, how sure that is, and in which year most", () => {
    expect(view.title).toMatch(/^Van 2021 tot en met 2024 is er \d+,\d miljoen euro te weinig$/);
    expect(view.lead).toMatch(
      /^In 9 van de 10 doorrekeningen is dat \d+,\d tot \d+,\d miljoen euro\. Het slechtste jaar is 2023: \d+,\d miljoen euro te weinig\.$/,
    );
  });

  it("gives each year its band, within the axis", () => {
    for (const { value, low = NaN, high = NaN } of view.results) {
      expect(low).toBeLessThan(value);
      expect(high).toBeGreaterThan(value);
      expect(low).toBeGreaterThanOrEqual(view.domain[0]);
      expect(high).toBeLessThanOrEqual(view.domain[1]);
    }
  });

  it("is not there for a scenario without money", () => {
    expect(toMoneyView({ ...shown, run: null, scenario: scenarioOf(year2019) }, words)).toBeNull();
  });
});
