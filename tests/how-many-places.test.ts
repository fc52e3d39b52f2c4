import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { placesPart } from "../scripts/how-many-places.ts";
import { inRoot } from "../scripts/workspace.mjs";

/** Rows of tables with nine columns, the ones that theory gives; layout aside. */
const theoryRows = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter((cells) => cells.length === 11 && !/^[-:]+$/.test(cells[1] ?? ""))
    .map((cells) => cells.join("|"));

describe("docs/how-many-places.md", () => {
  it("has what theory says of the scenarios as they are; npm run places:build writes it anew", () => {
    const page = theoryRows(readFileSync(inRoot("docs/how-many-places.md"), "utf8"));
    expect(page.length).toBeGreaterThan(15);
    // One of the three: they change together.
    const rows = theoryRows(placesPart(1, ["houtskoolschets"]));
    expect(page.slice(0, rows.length)).toEqual(rows);
  });
});
