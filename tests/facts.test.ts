import { describe, expect, it } from "vitest";
import { factNumber, facts, findFact } from "../scenarios/zuidwest/facts.ts";

type Numbers = Readonly<Record<string, number>>;

const table = (id: string): Readonly<Record<string, Numbers>> => findFact(id).value as Record<string, Numbers>;
const row = (id: string): Numbers => findFact(id).value as Numbers;
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);
const columns = (id: string): Numbers => {
  const rows = Object.values(table(id));
  return Object.fromEntries(Object.keys(rows[0] ?? {}).map((key) => [key, sum(rows.map((part) => part[key] ?? NaN))]));
};

describe("facts.json", () => {
  it("names every fact once", () => {
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  });

  it.each(facts.map((fact) => [fact.id, fact] as const))("%s says what it is about and where it stands", (id, fact) => {
    expect(id).toMatch(/^[a-z][\w.]*$/i);
    expect(["observed", "target", "estimate", "norm", "derived"]).toContain(fact.kind);
    for (const words of [fact.unit, fact.when, fact.document, fact.place]) expect(words.trim()).not.toBe("");
    // Titles as a reader can find them, not names of files.
    expect(fact.document).not.toMatch(/\.\w{3,4}$/);
  });
});

describe("youths in care", () => {
  it("adds up over providers", () => {
    for (const [date, byProvider] of Object.entries(table("zw.stock.provider"))) {
      expect(sum(Object.values(byProvider))).toBe(row("zw.stock.peildatum")[date]);
    }
  });

  it("adds up over regions", () => {
    expect(Object.values(columns("zw.stock.region2019"))).toEqual([278, 296, 292, 294, 296]);
  });

  it("has the mean over 2019 that follows from the five dates", () => {
    const [first = 0, second = 0, third = 0, fourth = 0, last = 0] = Object.values(columns("zw.stock.region2019"));
    expect(Math.round((first / 2 + second + third + fourth + last / 2) / 4)).toBe(factNumber("zw.stock.mean2019"));
  });

  it("divides the mean into the plan, those who wait, and Zikos", () => {
    const parts = ["zw.stock.plan", "zw.stock.waitingOutflow", "zw.stock.zikos"].map(factNumber);
    expect(sum(parts)).toBe(factNumber("zw.stock.mean"));
  });
});

describe("placements", () => {
  it.each(["zw.placements.2019.kind", "zw.placements.2019.region"])("of 2019 add up in %s", (id) => {
    expect(sum(Object.values(row(id)))).toBe(factNumber("zw.placements.2019"));
  });

  it("of 2019 are 68, 24 and 8 percent new, renewed, and renewed after withdrawing", () => {
    const shares = Object.values(row("zw.placements.2019.kind")).map((count) =>
      Math.round((100 * count) / factNumber("zw.placements.2019")),
    );
    expect(shares).toEqual([68, 24, 8]);
  });

  it("add up over the landsdelen, and Zuidwest is one of them", () => {
    const { total, ...landsdelen } = table("nl.placements.landsdeel");
    for (const year of Object.keys(total ?? {})) {
      expect(sum(Object.values(landsdelen).map((byYear) => byYear[year] ?? NaN))).toBe(total?.[year]);
    }
    expect(landsdelen["zuidWest"]).toEqual(row("zw.placements.total"));
  });
});

describe("the plan", () => {
  it("has as many places as youths", () => {
    const { left, ...places } = row("plan.houtskoolschets");
    expect(sum(Object.values(places))).toBe(factNumber("zw.stock.plan"));
    expect(left).toBe(0);
    expect(sum(Object.values(row("plan.werkagenda.high")))).toBe(270);
    expect(sum(Object.values(row("plan.werkagenda.low")))).toBe(250);
  });

  it("keeps the closed places of the two groups that need them", () => {
    expect(sum(Object.values(row("plan.closed.groups")))).toBe(factNumber("plan.closed.target"));
  });

  it("falls within the share for whom an alternative fits", () => {
    const share = (factNumber("zw.stock.plan") - factNumber("plan.closed.target")) / factNumber("zw.stock.plan");
    expect(share).toBeGreaterThan(factNumber("plan.alternativeShare[low]"));
    expect(share).toBeLessThan(factNumber("plan.alternativeShare[high]"));
  });
});

describe("the other tables", () => {
  it("count 52 municipalities", () => {
    const numbers = Object.values(row("zw.municipalities")).filter((value) => typeof value === "number");
    expect(sum(numbers)).toBe(52);
  });

  it("divide the grant for buildings over the two providers", () => {
    expect(factNumber("money.realEstate[horizon]") + factNumber("money.realEstate[schakenbosch]")).toBe(
      factNumber("money.realEstate[zuidwest]"),
    );
  });

  it("add up for Gooi en Vechtstreek, to the cent but for one", () => {
    const years = findFact("gooi.clientsCosts").value as Record<string, Record<string, Numbers>>;
    for (const { Totaal: total, ...forms } of Object.values(years)) {
      expect(sum(Object.values(forms).map((form) => form["clients"] ?? NaN))).toBe(total?.["clients"]);
      expect(
        Math.abs(sum(Object.values(forms).map((form) => form["euro"] ?? NaN)) - (total?.["euro"] ?? NaN)),
      ).toBeLessThan(0.02);
    }
  });

  it("give the severities of Noordoostpolder shares of one", () => {
    expect(sum(Object.values(row("nop.severity")))).toBeCloseTo(1);
  });
});
