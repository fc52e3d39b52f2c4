import type { Scenario } from "@plaatsbepaling/sim-core";
import { describe, expect, it } from "vitest";
import { loadWords, wordsIn } from "../i18n/words.ts";
import { withValueAt } from "../parameters/json-pointer.ts";
import { withMonthsLater } from "../parameters/plan-edits.ts";
import { planGroupsOf, withGroupOn, type PlanGroup } from "../parameters/plan-groups.ts";
import { createScenarioStore, type ScenarioStore } from "../scenario-store/scenario-store.ts";
import { shippedScenarios } from "../scenario-store/shipped-scenarios.ts";
import { withCell, withChangedCell, withMovedCell, withoutCell, type SheetCell } from "../scenario-store/sheet.ts";
import { stepBack, stepForward } from "./describe-step.ts";

const [sketch, other] = (await shippedScenarios()) as readonly [Scenario, Scenario];
const [nl, en] = [wordsIn("nl"), await loadWords("en")];
const open = (): ScenarioStore => createScenarioStore({ scenario: sketch, name: "Schets" });
const change = (store: ScenarioStore, arrivals: Partial<Scenario["arrivals"]>, share?: number): void =>
  void store.edit(
    (scenario) => ({
      ...scenario,
      arrivals: { ...scenario.arrivals, ...arrivals },
      triage: { ...scenario.triage, urgentShare: share ?? scenario.triage.urgentShare },
    }),
    { nameOfCopy: "variant" },
  );
const back = (store: ScenarioStore): string | null => stepBack(store.history, nl);
const forward = (store: ScenarioStore): string | null => stepForward(store.history, nl);

describe("a step in words", () => {
  it("says nothing where there is nothing", () => {
    expect([back(open()), forward(open())]).toEqual([null, null]);
  });

  it("names the knob and its values in the order in which they come", () => {
    const store = open();
    store.copy("A", "variant");
    change(store, { perYear: 320 });
    expect(back(store)).toBe("Nieuwe aanmeldingen per jaar 320 → 300");
    store.undo();
    expect(forward(store)).toBe("Nieuwe aanmeldingen per jaar 300 → 320");
    expect(stepForward(store.history, en)).toMatch(/ a year 300 → 320$/);
  });

  it("names the change that made a copy of the basis", () => {
    const store = open();
    change(store, { perYear: 320 });
    expect(back(store)).toBe("Nieuwe aanmeldingen per jaar 320 → 300 (in kopie B)");
  });

  it("names the same after the basis was saved", () => {
    const store = open();
    change(store, { perYear: 320 });
    store.activate("A");
    store.markSaved("A");
    expect(back(store)).toBe("Nieuwe aanmeldingen per jaar 320 → 300 (in kopie B)");
  });

  it("says the unit once", () => {
    const store = open();
    store.copy("A", "variant");
    change(store, {}, 0.8);
    expect(back(store)).toMatch(/ 80% → 72%$/);
    store.edit((scenario) => withValueAt(scenario, "/stay/mismatchFactor", 1.5), { nameOfCopy: "" });
    expect(back(store)).toMatch(/ 1,5 → 1 keer$/);
  });

  it("says which scenario where there are more, and how many knobs where there are more", () => {
    const store = open();
    store.copy("A", "een");
    store.copy("A", "twee");
    change(store, { perYear: 320 }, 0.8);
    expect(back(store)).toBe("2 knoppen (in C)");
  });

  it("names an opening or closing that was moved, and how many there are more", () => {
    const store = open();
    const groups = planGroupsOf(sketch, sketch);
    const move = (...moved: PlanGroup[]): void =>
      void store.edit(
        (scenario) => moved.reduce((changed, group) => withGroupOn(changed, group, group.day + 14), scenario),
        { nameOfCopy: "variant" },
      );
    const closings = groups.filter(({ change, location }) => change === "close" && location === "schakenbosch");
    move(closings[0]!);
    expect(back(store)).toBe("Sluiting Schakenbosch, 9 plaatsen 15 → 1 jan 2022 (in kopie B)");
    move(closings[1]!, closings[2]!);
    expect(back(store)).toBe("2 openingen of sluitingen");
  });

  it("names the knob that moves all closings, and not each of them", () => {
    const store = open();
    store.edit((scenario) => withMonthsLater(scenario, "close", 3), { nameOfCopy: "variant" });
    expect(back(store)).toBe("Alle sluitingen later 3 → 0 maanden (in kopie B)");
  });

  it("names the part of the scenario that no knob is about", () => {
    const store = open();
    store.copy("A", "variant");
    store.edit((scenario) => ({ ...scenario, profiles: other.profiles, regions: {} }), { nameOfCopy: "" });
    expect(back(store)).toMatch(/^een wijziging/);
  });

  it("names what was done with a scenario as a whole", () => {
    const store = open();
    const steps: [() => void, string][] = [
      [() => store.add({ scenario: other, name: "ander" }), 'toevoegen van scenario B, "ander"'],
      [() => store.rename("B", "nieuw"), 'naam "nieuw" → "ander"'],
      [() => store.hide("B", true), "verbergen van scenario B"],
      [() => store.activate("B"), "tonen van scenario B"],
      [() => store.compareWith("B"), "vergelijken met scenario B"],
      [() => store.replace("B", { scenario: sketch, name: "plan" }), '"plan" in de plaats van "nieuw" (B)'],
      [() => store.remove("B"), 'verwijderen van scenario B, "plan"'],
    ];
    for (const [act, words] of steps) {
      act();
      expect(back(store)).toBe(words);
    }
  });

  it("names what was done with a cell", () => {
    const store = open();
    const [first, second] = store.workbook.sheet as [SheetCell, SheetCell];
    const change = (id: number, marks: Partial<SheetCell>): void =>
      store.changeSheet((sheet) => withChangedCell(sheet, id, marks));
    const steps: [() => void, string][] = [
      [
        () => store.changeSheet((sheet) => withMovedCell(sheet, second.id, -1)),
        "verplaatsen van de cel Opbouw en afbouw",
      ],
      [() => change(first.id, { isHidden: true }), "verbergen van de cel De som op papier"],
      [() => change(first.id, { isHidden: false }), "terughalen van de cel De som op papier"],
      [() => change(first.id, { isPresented: false }), "de cel De som op papier niet in de presentatie"],
      [() => change(first.id, { content: { text: "x" } }), "wijzigen van de cel De som op papier"],
      [() => change(first.id, { content: { frozen: {} } }), "vastleggen van een besluit"],
      [() => change(first.id, { content: { frozen: null } }), "losmaken van een besluit"],
      [() => store.changeSheet((sheet) => withoutCell(sheet, first.id)), "verwijderen van de cel De som op papier"],
      [() => store.changeSheet((sheet) => withCell(sheet, first)), "toevoegen van de cel De som op papier"],
    ];
    for (const [act, words] of steps) {
      act();
      expect(back(store)).toBe(words);
    }
  });

  it("names the step of a story", () => {
    const store = open();
    store.show({ letter: "B", name: "variant", scenario: { ...sketch, id: "other" } }, "Later open");
    expect(back(store)).toBe('naar stap "Later open" van het verhaal');
    store.undo();
    expect(store.workbook.tabs).toHaveLength(1);
    expect(forward(store)).toBe('naar stap "Later open" van het verhaal');
  });

  it("names the bookmark that was gone back to", () => {
    const store = open();
    store.mark("na de pauze", 0);
    change(store, { perYear: 320 });
    store.goTo(store.bookmarks[0]!);
    expect(back(store)).toBe('teruggaan naar tussenstand "na de pauze"');
  });
});
