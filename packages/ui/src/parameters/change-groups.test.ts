import { parseScenario, type Scenario } from "@plaatsbepaling/sim-core";
import { describe, expect, it } from "vitest";
import { shippedScenarios } from "../scenario-store/shipped-scenarios.ts";
import { changeGroups } from "./change-groups.ts";
import { withMonthsLater, withPlacesAtEnd } from "./plan-edits.ts";
import { planGroupsOf, withGroupOn } from "./plan-groups.ts";

const shipped = await shippedScenarios();
const [sketch] = shipped as readonly [Scenario];

const groupsOf = (changed: Scenario, basis = sketch): ReturnType<typeof changeGroups> =>
  changeGroups({ scenario: basis, origin: basis }, { scenario: changed, origin: basis });
const ids = (changed: Scenario): string[] => groupsOf(changed).map(({ id }) => id);
const closing = planGroupsOf(sketch, sketch).findLast(({ change }) => change === "close")!;

/** Scenarios that differ from the sketch in more than knobs. */
const loaded = new Set(["afbouw-eerst", "lezing-jaarcijfers", "werkagenda-hoog"]);

describe("what differs between two scenarios, in groups", () => {
  it("is each knob, each opening or closing that was moved by itself, and each part that no knob is about", () => {
    const later = withMonthsLater(sketch, "open", 3);
    const moved = withGroupOn(later, closing, closing.day - 92);
    const changed = {
      ...moved,
      arrivals: { ...moved.arrivals, perYear: 320 },
      regions: Object.fromEntries(Object.entries(moved.regions).toReversed()),
      transfer: { ...moved.transfer, fromSecondChoice: false },
      name: { nl: "anders" },
    } as Scenario;
    expect(new Set(ids(changed))).toEqual(new Set(["openingsLater", closing.id, "arrivals", "transfer"]));
  });

  it("is nothing where only a name or a source differs", () => {
    expect(ids({ ...sketch, name: { nl: "anders" }, provenance: {} })).toEqual([]);
  });

  it("is taken apart by care form where the plan has other steps", () => {
    expect(new Set(ids(withPlacesAtEnd(withPlacesAtEnd(sketch, "kib", 10), "school2care", 15)))).toEqual(
      new Set(["plan/kib", "plan/school2care"]),
    );
  });

  it("is one change where one cannot be without the other", () => {
    const at = { form: "kib", location: "denHaag", units: 1 } as const;
    const plan = (opens: string, closes: string): Scenario => ({
      ...sketch,
      capacityPlan: {
        ...sketch.capacityPlan,
        steps: [
          { ...at, date: opens, change: "open" },
          { ...at, date: closes, change: "close" },
        ],
      },
    });
    const [early, late] = [plan("2021-03-01", "2021-06-01"), plan("2023-03-01", "2023-08-01")];
    expect(groupsOf(late, early)).toEqual([{ id: "others", alone: late, without: early }]);
  });

  it("gives the first with one change, and the second without it", () => {
    const later = withMonthsLater(sketch, "open", 3);
    const both = { ...later, arrivals: { ...later.arrivals, perYear: 320 } };
    const arrivals = groupsOf(both).find(({ id }) => id === "arrivals")!;
    expect(arrivals.alone).toEqual({ ...sketch, arrivals: both.arrivals });
    expect(arrivals.without).toEqual({ ...both, arrivals: sketch.arrivals });
  });

  it.each(shipped.flatMap((scenario) => (loaded.has(scenario.id) ? [[scenario.id, scenario] as const] : [])))(
    "is of scenarios that can be run: %s",
    (_, scenario) => {
      const groups = groupsOf(scenario);
      expect(
        groups.flatMap(({ alone, without }) => [alone, without]).filter((made) => !parseScenario(made).ok),
      ).toEqual([]);
      expect(groups.length).toBeGreaterThan(1);
    },
  );
});
