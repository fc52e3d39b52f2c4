import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  createScenarioSimulation,
  measureValues,
  mergeBatches,
  moneyReport,
  parseScenario,
  runMeanField,
  runScenario,
  toCareSystem,
  toMarkdown,
  type Scenario,
} from "../../src/index.ts";
import { checked, smallScenario } from "../support/small-scenario.ts";

const features = new URL("../../../../scenarios/features/", import.meta.url);

function feature(name: string): Scenario {
  return checked(JSON.parse(readFileSync(new URL(`${name}.scenario.json`, features), "utf8")));
}

/** A house of 6 places at 200 euro a day, of which half by place, and a budget that follows the youths. */
function priced(euroPerDay: unknown = 200): Scenario {
  return checked({
    ...smallScenario({ perYear: 30, places: 6, stay: { kind: "exponential", mean: 60 }, end: "2021-12-31" }),
    money: {
      priceLevel: 2021,
      indexPerYear: 1,
      square: { placeEquivalents: 6, euroPerYear: 73_000, guaranteeYear: 2021 },
      breakEvenOccupancy: 0.8,
      careForms: { kib: { euroPerDay, fixedShare: 0.5 } },
    },
  });
}

const unknownPrice = { "/money/careForms/kib/euroPerDay": { kind: "uniform", low: 150, high: 250 } } as const;

const uncertain = (scenario: Scenario): Scenario =>
  checked({
    ...scenario,
    uncertainty: unknownPrice,
    replicationsPerParameterSet: 4,
  });

describe("prices that nobody knows", () => {
  it("move money and nothing else, to the byte", () => {
    const certain = runScenario(priced(), { seed: 3, replications: 40 });
    const unknown = runScenario(uncertain(priced()), { seed: 3, replications: 40 });
    const ofCare = ({ summary }: typeof certain) =>
      JSON.stringify(Object.entries(summary.measures).filter(([id]) => !id.startsWith("money/")));
    expect(ofCare(unknown)).toBe(ofCare(certain));
    expect(unknown.summary.series).toEqual(certain.summary.series);
    expect(unknown.summary.measures["money/2021/fixedInUse"]!.notKnowingSd).toBeGreaterThan(0);
    expect(certain.summary.measures["money/2021/fixedInUse"]!.notKnowingSd).toBe(0);
    // The budget is guaranteed and its price certain: neither chance nor prices of care touch it.
    expect(unknown.summary.measures["money/2021/budget"]).toMatchObject({ mean: 438_000, chanceSd: 0 });
  });

  it("are drawn anew for every other replication, since that costs no system", () => {
    const sets = (uncertainty: Scenario["uncertainty"]) =>
      runScenario(checked({ ...priced(), uncertainty }), { seed: 3, replications: 40 }).summary.uncertainty
        ?.parameterSets;
    expect(sets(unknownPrice)).toBe(20);
    expect(sets({ ...unknownPrice, "/arrivals/perYear": { kind: "uniform", low: 10, high: 50 } })).toBe(4);
  });

  it("are the same for a replication however the replications are dealt", () => {
    const simulation = createScenarioSimulation(uncertain(priced()), "dealt");
    const whole = simulation.run(0, 12);
    const dealt = mergeBatches([simulation.run(5, 7), simulation.run(0, 5)]);
    expect(dealt.outcomes).toEqual(whole.outcomes);
  });

  it("are drawn with other unknown numbers, each set with its own", () => {
    const both = checked({
      ...uncertain(priced()),
      uncertainty: {
        "/money/careForms/kib/euroPerDay": { kind: "uniform", low: 150, high: 250 },
        "/arrivals/perYear": { kind: "uniform", low: 10, high: 50 },
      },
    });
    const { summary } = runScenario(both, { seed: 3, replications: 40 });
    expect(summary.measures["total/meanInCare"]!.notKnowingSd).toBeGreaterThan(0);
    expect(summary.measures["money/2021/variable"]!.notKnowingSd).toBeGreaterThan(0);
  });
});

describe("the ledger of the flow equations", () => {
  it.each(["het-vierkant-met-lumpsum", "het-vierkant-zonder-lumpsum", "dubbel-aanbod-tijdens-de-ombouw"])(
    "is that of the youths where nothing is left to chance: %s",
    (name) => {
      const scenario = feature(name);
      const system = toCareSystem(scenario);
      const batch = createScenarioSimulation(scenario, 1).run(0, 1);
      const { measures } = runMeanField(system, { stepDays: 7 });
      const money = Object.keys(measures).filter((id) => id.startsWith("money/"));
      expect(money.length).toBeGreaterThan(20);
      for (const id of money) expect(measures[id], id).toBeCloseTo(measureValues(system, batch, id)[0]!, 1);
    },
  );
});

describe("money that cannot be counted", () => {
  it("is refused when the file is read", () => {
    const dear = { ...priced(100_000), arrivals: { perYear: 200_000 } };
    const parsed = parseScenario({
      ...dear,
      money: { ...dear.money, indexOfYear: { "2021": 2 }, priceLevel: 1990, indexPerYear: 2 },
    });
    expect(parsed.ok ? [] : parsed.issues.map(({ code }) => code)).toContain("too_much_money");
  });
});

describe("the report about money", () => {
  const written = (scenario: Scenario, language: "nl" | "en"): string =>
    toMarkdown(moneyReport(runScenario(scenario, { seed: 1, replications: 2 }), language));

  it("says with every table that prices are assumed, and what the grant refused and why", () => {
    const text = written(feature("vastgoedsubsidie-met-voorwaarden"), "nl");
    const tables = text.split("\n## ").slice(1);
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) expect(table).toContain("Elke prijs is een aanname");
    expect(text).toContain("opstart van een nieuwe vorm terwijl er nog niets gesloten is");
    expect(text).toContain("meer dan het deel dat naar ondersteuning mag");
    expect(text).toMatch(/verbouwing .*10\.000,00 .*de subsidie van deze aanbieder is op/);
  });

  it("tells the costs of the transition by kind, which add up to the ledger", () => {
    const text = written(feature("vastgoedsubsidie-met-voorwaarden"), "en");
    const [, ofKinds = ""] = text.split("## Incidental cost by kind");
    expect(ofKinds).toContain("| real estate | € 105,000 | € 0 | € −95,000 |");
    expect(ofKinds).toContain("| **Together** | **€ 183,000** | **€ 0** | **€ −100,000** |");
    expect(text).toMatch(/\| Incidental within the square \|.*€ 183,000 \|/);
    expect(text).toMatch(/\| Less: grant for it \|.*€ −100,000 \|/);
  });

  it("shows one trajectory and the occupancy that covers cost, as worked out by hand", () => {
    const scenario = priced();
    const text = written(
      checked({
        ...scenario,
        money: {
          ...scenario.money,
          trajectories: { any: { old: [{ careForm: "kib", days: 100 }], new: [{ careForm: "kib" }] } },
          chain: {
            old: { euroBefore: 1_000, euroAfter: 2_000, returnShare: 0.5 },
            new: { euroBefore: 500, euroAfter: 0, returnShare: 0 },
          },
        },
      }),
      "en",
    );
    // 100 days and 60 days at 200 euro; then 1,000 + (20,000 + 2,000) x 2, and 500 + 12,000.
    expect(text).toMatch(/€ 20,000 \| € 12,000 \| € −8,000/);
    expect(text).toMatch(/€ 45,000 \| € 12,500 \| € −32,500/);
    // 100 fixed against 225 - 100 that a youth brings: paid is 200 x (0.5 / 0.8 + 0.5).
    expect(text).toMatch(/€ 225\.00 \| 80\.0%/);
  });

  it("has nothing to say of a scenario without prices", () => {
    const plain = smallScenario({ perYear: 30, places: 6, stay: 60, end: "2021-12-31" });
    expect(written(plain, "nl")).toContain("heeft geen prijzen");
  });
});
