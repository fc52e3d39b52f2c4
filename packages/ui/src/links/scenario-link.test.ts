import { deflateRawSync } from "node:zlib";
import { scenarioHash, type Scenario } from "@plaatsbepaling/sim-core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withValueAt } from "../parameters/json-pointer.ts";
import { shippedScenarios } from "../scenario-store/shipped-scenarios.ts";
import { fromBase64Url, toBase64Url } from "./bytes-as-text.ts";
import { isScenarioLink, longestLink, readLink, toLink, type LinkOutcome } from "./scenario-link.ts";

const shipped = await shippedScenarios();
const [sketch] = shipped as readonly [Scenario];
const read = (link: string, known = shipped): Promise<LinkOutcome> =>
  readLink(link, { shipped: known, language: "nl" });
const whyNot = async (link: string, known = shipped): Promise<unknown> => {
  const outcome = await read(link, known);
  return outcome.kind === "refused" ? outcome.why.kind : "opened";
};
const packed = (content: unknown): string =>
  `#scenario=1z${toBase64Url(deflateRawSync(typeof content === "string" ? content : JSON.stringify(content)))}`;

/** Any valid scenario that the knobs can reach, with a name of any letters. */
const anyTab = fc
  .record({
    basis: fc.constantFrom(...shipped),
    perYear: fc.double({ min: 1, max: 1000, noNaN: true }),
    urgent: fc.double({ min: 0, max: 1, noNaN: true }),
    name: fc.string({ unit: "grapheme", maxLength: 80 }),
    note: fc.jsonValue({ maxDepth: 2 }),
  })
  .map(({ basis, perYear, urgent, name, note }) => {
    const arrivals = withValueAt(basis, "/arrivals/perYear", perYear);
    const scenario = withValueAt(arrivals, "/triage/urgentShare", urgent);
    return { name, scenario: withValueAt(scenario, "/ownNote", note), origin: basis };
  });

describe("a link that carries a scenario", () => {
  it("gives the same scenario again, whichever it is", async () => {
    await fc.assert(
      fc.asyncProperty(anyTab, fc.boolean(), async (tab, isKnown) => {
        const link = await toLink(tab, isKnown ? shipped : []);
        const outcome = await read(link, isKnown ? shipped : []);
        if (outcome.kind === "refused") throw new Error(outcome.why.kind);
        expect(outcome.added.name).toBe(tab.name);
        expect(scenarioHash(outcome.added.scenario)).toBe(scenarioHash(tab.scenario));
        expect(outcome.added.origin).toBe(isKnown ? tab.origin : undefined);
      }),
      { seed: 3, numRuns: 8 },
    );
  });

  it("says only what differs from a scenario that comes with the page", async () => {
    const scenario = withValueAt(sketch, "/arrivals/perYear", 320);
    const short = await toLink({ name: "Meer instroom", scenario, origin: sketch }, shipped);
    const whole = await toLink({ name: "Meer instroom", scenario, origin: sketch }, []);
    expect(short.length).toBeLessThan(400);
    expect(whole.length).toBeLessThan(longestLink / 6);
    expect(short).toMatch(/^#scenario=1z[\w-]+$/);
    expect(await whyNot(`${short}.`)).toBe("opened");
    expect([isScenarioLink(short), isScenarioLink("#results"), isScenarioLink("")]).toEqual([true, false, false]);
  });

  it("is refused with the reason when it cannot be trusted", async () => {
    const link = await toLink(
      { name: "x", scenario: withValueAt(sketch, "/arrivals/perYear", 320), origin: sketch },
      shipped,
    );
    const older = shipped.map((scenario) => withValueAt(scenario, "/arrivals/perYear", 1));
    const mistaken = { ...sketch, arrivals: { perYear: -5 } };
    const nested = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
    const head = { name: "x", engine: "1", hash: "0" };
    const basis = { id: sketch.id, hash: scenarioHash(sketch) };
    const cases: [string, string, Scenario[]?][] = [
      ["damaged", "#scenario="],
      ["damaged", "#scenario=1"],
      ["damaged", "#scenario=1q"],
      ["damaged", "#scenario=%3Cscript%3E"],
      ["damaged", link.slice(0, -20)],
      ["damaged", packed("no JSON")],
      ["damaged", packed(null)],
      ["damaged", packed({ ...head, name: "x".repeat(300), scenario: sketch })],
      ["damaged", packed({ ...head, scenario: sketch })],
      ["damaged", packed({ ...head, basis, changes: [["arrivals"]] })],
      ["damaged", packed({ ...head, basis, changes: [[["no", "such", "place"], 1]] })],
      ["damaged", packed(nested)],
      ["damaged", packed(`{"name":"x","engine":"1","hash":"0","scenario":${nested}}`)],
      ["newer", link.replace("=1z", "=2z")],
      ["newer", link.replace("=1z", "=12z")],
      ["tooLong", `#scenario=1z${"A".repeat(5_000_000)}`],
      ["tooLarge", packed(`"${" ".repeat(20_000_000)}"`)],
      ["tooLarge", packed(" ".repeat(2_000_001))],
      ["unknownBasis", link, older],
      ["unknownBasis", link, []],
      ["issues", packed({ ...head, scenario: mistaken })],
      ["issues", packed({ ...head, scenario: "no scenario" })],
      ["issues", packed(head)],
    ];
    for (const [why, text, known] of cases) {
      const head = text.slice(0, 60);
      expect([head, await whyNot(text, known)]).toEqual([head, why]);
    }
  });

  it("does not open as another scenario when letters of it are changed", async () => {
    const link = await toLink(
      { name: "x", scenario: withValueAt(sketch, "/arrivals/perYear", 320), origin: sketch },
      shipped,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 12, max: link.length - 1 }),
        fc.constantFrom("A", "a", "0", "-", "_", "z"),
        async (at, letter) => {
          const other = link.slice(0, at) + letter + link.slice(at + 1);
          const outcome = await read(other);
          if (outcome.kind === "scenario") expect(outcome.added.scenario.arrivals.perYear).toBe(320);
        },
      ),
      { seed: 11, numRuns: 60 },
    );
  });
});

describe("bytes in letters of an address", () => {
  it("are the same bytes again", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
      }),
      { seed: 2 },
    );
    expect(fromBase64Url(toBase64Url(new Uint8Array(70_000).fill(7)))?.length).toBe(70_000);
    expect(["a+b", "a", "é", "aa="].map(fromBase64Url)).toEqual([null, null, null, null]);
  });
});
