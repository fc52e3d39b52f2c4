import { describe, expect, it } from "vitest";
import { plainLine, textTable, wrap, type Column } from "../src/print/text-table.ts";

const columns: Column[] = [
  { heading: ["Vorm"], align: "left" },
  { heading: ["in", "zorg"], align: "right" },
];

describe("a table", () => {
  it("aligns texts left and numbers right under headings that end on the same line", () => {
    const rows = [
      { cells: ["KIB", "8,0"] },
      { cells: ["Gesloten", "100,0"] },
      { cells: ["Samen", "108,0"], ruleAbove: true },
    ];
    expect(textTable(columns, rows)).toEqual([
      "               in",
      "  Vorm       zorg",
      "  ───────────────",
      "  KIB         8,0",
      "  Gesloten  100,0",
      "  ───────────────",
      "  Samen     108,0",
    ]);
  });

  it("breaks a long text between words and never a number", () => {
    const long = Array.from({ length: 12 }, () => "zorgvormen").join(" ");
    const table = textTable(columns, [{ cells: [long, "100,0"] }]);
    expect(Math.max(...table.map((line) => Array.from(line).length))).toBe(100);
    expect(table.at(-2)).toMatch(/ 100,0$/);
  });
});

describe("text for a page", () => {
  it("breaks between words, with the same beginning on every line", () => {
    const lines = wrap(Array.from({ length: 40 }, () => "woord").join(" "), "    ");
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/^ {4}woord/);
  });

  it("comes out of a file on one line, without signs that steer a terminal", () => {
    expect(plainLine("a\u001b[31mb\nc\u202Ed\u2028e")).toBe("a [31mb c d e");
  });
});
