import { describe, expect, it } from "vitest";
import { assumptionsReport, groundOf, toCsv, toMarkdown, withoutProvenance, type Scenario } from "../../src/index.ts";
import { smallScenario } from "../support/small-scenario.ts";

const bare = smallScenario({ perYear: 10, places: 3, stay: { kind: "exponential", mean: 20 } });
const scenario: Scenario = {
  ...bare,
  provenance: {
    "/arrivals/perYear": { kind: "assumption", why: { nl: "ruim", en: "wide" }, range: [1, 100] },
    "/triage": { kind: "assumption", why: { nl: "krap", en: "narrow" }, range: [0.9, 1] },
    "/careForms": { kind: "source", document: "Jaarverslag", place: { nl: "tabel 2", en: "table 2" } },
    "/careForms/kib/locations/here/placesAtStart": { kind: "derived", formula: "2 + 1", facts: [] },
  },
};

describe("the provenance of a number", () => {
  it("is the entry of the longest pointer that it lies under", () => {
    expect(groundOf(scenario, "/careForms/kib/unit/places")?.provenance.kind).toBe("source");
    expect(groundOf(scenario, "/careForms/kib/locations/here/placesAtStart")?.provenance.kind).toBe("derived");
    expect(groundOf(scenario, "/careFormsAreNot")).toBeNull();
    expect(groundOf({ provenance: {} }, "/constructor")).toBeNull();
  });

  it("is asked for everything that could be otherwise, as high as can be said", () => {
    const missing = withoutProvenance(scenario);
    expect(missing).toContain("/period");
    expect(missing).toContain("/profiles");
    expect(missing).not.toContain("/careForms");
    expect(withoutProvenance(bare)).toContain("/careForms");
    for (const name of ["/id", "/name", "/formatVersion"]) expect(withoutProvenance(bare)).not.toContain(name);
  });
});

describe("the report on where numbers come from", () => {
  it("has what is least certain first", () => {
    const text = toMarkdown(assumptionsReport([scenario], "nl"));
    const inOrder = ["Zonder herkomst**\n\n| Waarover", "| ruim |", "krap", "2 + 1", "Jaarverslag"].map((words) =>
      text.indexOf(words),
    );
    expect(inOrder).not.toContain(-1);
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
  });

  it("speaks both languages, with the names of the scenario and not of the file", () => {
    const [dutch, english] = [
      toMarkdown(assumptionsReport([scenario], "nl")),
      toMarkdown(assumptionsReport([scenario], "en")),
    ];
    expect(dutch).toContain("| Instroom: nieuwe aanmeldingen per jaar | 10 | 1 tot 100 | ruim |");
    expect(english).toContain("| Inflow: new referrals a year | 10 | 1 to 100 | wide |");
    expect(dutch).toContain("Zorgvorm KIB: locatie, hier, plaatsen bij het begin");
    expect(dutch).toContain("| Jaarverslag | tabel 2 |");
    expect(english).toContain("| Jaarverslag | table 2 |");
  });

  it("tells a norm by its statement and bounds, and what is uncertain by the place it is about", () => {
    const bound = {
      name: { nl: "wachtenden voor KIB", en: "waiting for KIB" },
      ...{ series: "form/kib/waiting", date: "2021-03-01", atMost: 3 },
    };
    const statement = { nl: "Hoogstens drie wachten.", en: "At most three wait." };
    const text = toMarkdown(
      assumptionsReport(
        [
          {
            ...scenario,
            norms: [{ kind: "measured", id: "fewWait", statement, conditions: [bound] }],
            uncertainty: { "/arrivals/perYear": { kind: "uniform", low: 8, high: 12 } },
            provenance: {
              ...scenario.provenance,
              "/norms": { kind: "assumption", why: { nl: "gekozen", en: "chosen" } },
              "/uncertainty": { kind: "assumption", why: { nl: "ongeveer", en: "about" } },
            },
          },
        ],
        "nl",
      ),
    );
    expect(text).toContain("wachtenden voor KIB, datum 1 maart 2021, hoogstens 3 |");
    expect(text).toContain("| Instroom: nieuwe aanmeldingen per jaar: gelijkmatig, laagste 8, hoogste 12 |");
    expect(text).not.toMatch(/fewWait|form\/kib\/waiting|atMost/);
  });

  it("counts every number and choice once", () => {
    const [table = ""] = toCsv(assumptionsReport([scenario], "en")).split("\r\n\r\n");
    const counts = table
      .split("\r\n")
      .slice(2)
      .map((line) => Number(line.split(",")[1]));
    expect(counts.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(counts.at(-1));
    expect(counts[1]).toBe(1);
  });
});
