import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Scenario } from "@plaatsbepaling/sim-core";
import { wordsIn } from "../i18n/words.ts";
import { toLink } from "../links/scenario-link.ts";
import { shippedIds, shippedScenario, shippedScenarios } from "../scenario-store/shipped-scenarios.ts";
import { readEmbedOptions } from "./embed-options.ts";
import { messageOf } from "./frame-messages.ts";
import { openEmbedded, type Embedded } from "./open-embedded.ts";

const words = wordsIn("nl");
const open = (fragment: string, given: string | null = null): Promise<Embedded> =>
  openEmbedded(readEmbedOptions(fragment)!, {
    words,
    ids: shippedIds(),
    shipped: shippedScenario,
    allShipped: shippedScenarios,
    given: () => Promise.resolve(given),
  });
const textOf = async (fragment: string, given?: string): Promise<string> => {
  const embedded = await open(fragment, given);
  return embedded.kind === "problem" ? embedded.text : embedded.kind;
};

describe("an address that asks for a part of the page", () => {
  it("is told from one that does not", () => {
    for (const fragment of ["", "#", "#results", "#scenario=1abc"]) expect(readEmbedOptions(fragment)).toBeNull();
    expect(readEmbedOptions("#embed=chart&measure=places&form=kib,school2care&form=ambulant&language=en")).toEqual({
      ...{ embed: "chart", scenario: null, sheet: null, measure: "places", language: "en" },
      forms: ["kib", "school2care", "ambulant"],
    });
  });

  it("opens one chart of one scenario", async () => {
    const chart = await open("#embed=chart&measure=places&form=kib&scenario=afbouw-eerst");
    if (chart.kind !== "work") throw new Error(chart.kind);
    const { tabs, sheet } = chart.work.workbook;
    expect(tabs.map(({ scenario }) => scenario.id)).toEqual(["afbouw-eerst"]);
    expect(sheet.map(({ kind, content }) => [kind, content])).toEqual([
      ["chart", { measure: "places", forms: ["kib"], without: [] }],
    ]);
  });

  it("opens a sheet that is ready, or the one that a new page has", async () => {
    const ready = await open("#embed=sheet&sheet=balance");
    expect(ready.kind === "work" && ready.work.workbook.tabs).toHaveLength(3);
    const plain = await open("#embed=sheet");
    expect(plain.kind === "work" && plain.work.workbook.sheet.length).toBeGreaterThan(5);
  });

  it("opens what a link carries, and what the page around it gives", async () => {
    const shipped = await shippedScenarios();
    const [sketch] = shipped as [Scenario];
    const changed = { ...sketch, arrivals: { ...sketch.arrivals, perYear: 250 } };
    const link = await toLink({ scenario: changed, origin: sketch, name: "Minder" }, shipped);
    for (const found of [
      await open(`#embed=chart&${link.slice(1)}`),
      await open("#embed=chart&scenario=given", JSON.stringify(changed)),
    ]) {
      expect(found.kind === "work" && found.work.workbook.tabs[0]?.scenario.arrivals.perYear).toBe(250);
    }
  });

  it("says what is wrong, and what is possible", async () => {
    expect(await textOf("#embed=film")).toContain('"film"');
    expect(await textOf("#embed=sheet&sheet=x")).toMatch(/holds, balance en square\.$/);
    expect(await textOf("#embed=chart&measure=geluk")).toMatch(/waiting, inCare, places, held en elsewhere\.$/);
    expect(await textOf("#embed=chart&form=nergens")).toContain("school2care");
    expect(await textOf("#embed=chart&scenario=<b>")).toContain("afbouw-eerst");
    expect(await textOf("#embed=chart&scenario=given")).toMatch(/kon niet worden opgehaald/);
    expect(await textOf("#embed=chart&scenario=given", "{}")).toBe("issues");
    expect(await textOf(`#embed=chart&scenario=1${"a".repeat(60)}`)).toBe("link");
  });
});

it("finds a scenario by the name of its file", async () => {
  const all = await shippedScenarios();
  expect(shippedIds()).toEqual(all.map(({ id }) => id));
  expect(await shippedScenario("afbouw-eerst")).toEqual(all.find(({ id }) => id === "afbouw-eerst"));
  expect(await shippedScenario("nergens")).toBeNull();
});

it("hears only what is meant for it", () => {
  expect(messageOf("height", { plaatsbepaling: "height", height: 3 })).toMatchObject({ height: 3 });
  for (const data of [null, "height", { height: 3 }, { plaatsbepaling: "ready" }])
    expect(messageOf("height", data)).toBeNull();
});

it("is documented with every choice there is", () => {
  const page = readFileSync(new URL("../../../../docs/inbedden.md", import.meta.url), "utf8");
  const named = ["waiting", "inCare", "places", "held", "elsewhere", "holds", "balance", "square", "nl", "en"];
  for (const name of named) expect(page).toContain(`\`${name}\``);
});
