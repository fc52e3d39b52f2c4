import { describe, expect, it } from "vitest";
import { runInFakeWorld } from "./fake-world.ts";
import { smallFile } from "./small-scenario.ts";

const csv = [
  "datum;vorm;maat;waarde;regio;bron",
  "1-7-2021;closed;in zorg;11;;telling",
  "1-7-2021;closed;in zorg;3;zuid;telling",
  "2021;totaal;plaatsingen;31;;telling",
  "2020;totaal;plaatsingen;30;;telling",
].join("\n");
const files = { "a.scenario.json": smallFile(), "cijfers.csv": csv };
const words = ["hindsight", "a.scenario.json", "--realised", "cijfers.csv", "--replications", "20"];

describe("hindsight", () => {
  it("puts each figure beside the model, masks small counts, and says what it can tell", async () => {
    const { exitCode, printed, reported } = await runInFakeWorld(words, files);
    expect({ exitCode, reported }).toEqual({ exitCode: 0, reported: "" });
    expect(printed).toContain("Terugblik: Kleine regio");
    expect(printed).toMatch(/1-7-2021 +in zorg +Gesloten +11,0 +\d+,\d/);
    expect(printed).toMatch(/1-7-2021 +in zorg +Gesloten, +< 5/);
    expect(printed).toContain("van 3 cijfers");
    expect(printed).toContain("Met 20 doorrekeningen zijn de randen van de banden onzeker");
    expect(printed).toContain("Niet vergeleken: buiten de periode van het scenario");
  });

  it("shows small counts to who asks for them", async () => {
    const { printed } = await runInFakeWorld([...words, "--show-small"], files);
    expect(printed).toMatch(/1-7-2021 +in zorg +Gesloten, +3,0/);
  });

  it("writes the same as JSON, by name and masked", async () => {
    const { printed } = await runInFakeWorld([...words, "--json"], files);
    expect(JSON.parse(printed)).toMatchObject({
      document: "plaatsbepaling.hindsight",
      scenario: { id: "klein" },
      replications: 20,
      figures: [
        { measure: "inCare", when: "1-7-2021", forms: "closed", region: "", value: 11, source: "telling" },
        { forms: "closed", region: "zuid", value: null, isMasked: true, error: null },
        { measure: "placements", forms: "total", value: 31 },
      ],
      outsideRun: [{ when: "2020", value: 30 }],
      coverage80: { of: 3 },
    });
  });

  it("is a report as well", async () => {
    const asked = ["report", "hindsight", ...words.slice(1), "--format", "html"];
    expect((await runInFakeWorld(asked, files)).printed).toContain("<h1>Terugblik: Kleine regio</h1>");
  });

  it("asks for figures, and refuses a file with everything that is wrong with it", async () => {
    const missing = await runInFakeWorld(words.slice(0, 2), files);
    expect(missing.exitCode).toBe(2);
    expect(missing.reported).toContain("--realised BESTAND");
    const wrong = { ...files, "cijfers.csv": "datum;vorm;maat;waarde\n2021;clossed;in zorg;1.5" };
    const { exitCode, printed, reported } = await runInFakeWorld(words, wrong);
    expect({ exitCode, printed }).toEqual({ exitCode: 2, printed: "" });
    expect(reported).toContain("cijfers.csv: er zijn 3 dingen mis.");
    expect(reported).toContain('Bedoelde u "closed"?');
    expect(reported).toContain("regel 2, teken 1");
  });
});

describe("report half-year", () => {
  const report = (...more: string[]) =>
    runInFakeWorld(["report", "half-year", "a.scenario.json", "--replications", "5", ...more], files);

  it("tells of the half-year before the date", async () => {
    const { exitCode, printed } = await report("--date", "2021-07-01");
    expect(exitCode).toBe(0);
    expect(printed).toContain("# Halfjaarrapportage eerste halfjaar 2021: Kleine regio");
    expect(printed).toContain("| 1 maart 2021 | openen | Thuis, Wijkteam | 6 | 6,0 | 100% |");
  });

  it("says which dates it can tell of", async () => {
    expect((await report()).reported).toContain("--date 2022-07-01");
    expect((await report("--date", "2021-08-01")).reported).toContain('er staat "2021-08-01"');
    expect((await report("--date", "2023-01-01")).reported).toContain("2021-01-01 - 2021-12-31");
  });
});
