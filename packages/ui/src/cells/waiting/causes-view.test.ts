import { describe, expect, it } from "vitest";
import { wordsIn } from "../../i18n/words.ts";
import { shownRun } from "../../results/test/shown-run.ts";
import { sketchScenario } from "../../simulation/test/test-scenarios.ts";
import { toCausesView } from "./causes-view.ts";

const words = wordsIn("nl");

describe("what youths waited for", () => {
  const shown = shownRun(sketchScenario, 3);
  const view = toCausesView(shown, words);

  it("puts the form that cost the most days first, and then what no place would have changed", () => {
    const names = view?.rows.map(({ name }) => name) ?? [];
    const days = (form: string): number =>
      ["waitingDaysFor", "blockedDaysFor", "mismatchDaysFor"].reduce(
        (sum, name) => sum + (shown.run?.summary.measures[`form/${form}/${name}`]?.mean ?? NaN),
        0,
      );
    const forms = ["ambulant", "closed", "gezinsopname", "kib", "school2care"];
    const inOrder = forms.toSorted((a, b) => days(b) - days(a));
    expect(inOrder).not.toEqual(forms);
    expect(names.slice(0, -2)).toEqual(inOrder.map((form) => sketchScenario.careForms[form]?.name.nl));
    expect(names.slice(-2)).toEqual(["Andere vorm gevraagd", "Al zo bij het begin"]);
    expect(names).not.toContain("Buiten het landsdeel");
    expect(view?.rows.at(-1)).toMatchObject({ waited: "", held: "" });
  });

  it("has the days of the run", () => {
    const days = shown.run?.summary.measures["form/ambulant/mismatchDaysFor"]?.mean ?? NaN;
    expect(days).toBeGreaterThan(0);
    expect(view?.rows[0]?.inOther).toBe(words.format.number(days));
  });

  it("is marked as out of date, and left out while nothing is known", () => {
    expect(toCausesView({ ...shown, runIsCurrent: false }, words)?.freshness).toBe("stale");
    expect(toCausesView({ ...shown, run: null, runIsCurrent: false }, words)).toBeNull();
  });
});
