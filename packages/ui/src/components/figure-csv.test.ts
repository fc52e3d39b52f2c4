import { describe, expect, it } from "vitest";
import { toFigureCsv } from "./figure-csv.ts";
import type { FigureTable } from "./figure-table.ts";

const table: FigureTable = {
  header: ["Dag", "A; Houtskoolschets"],
  rows: [
    [
      { text: "1 januari 2024", value: "2024-01-01" },
      { text: "1.234,5", value: 1234.5 },
    ],
    [
      { text: '"=1+1", zei hij', value: '=HYPERLINK("x")' },
      { text: "–", value: null },
    ],
  ],
};

describe("the figures behind a chart as CSV", () => {
  it("speaks to a Dutch spreadsheet: a mark, semicolons and decimal commas", () => {
    expect(toFigureCsv(table, "excel")).toBe(
      '\uFEFFDag;"A; Houtskoolschets"\r\n2024-01-01;1234,5\r\n"\'=HYPERLINK(""x"")";\r\n',
    );
  });

  it("speaks to a program: commas and decimal points", () => {
    expect(toFigureCsv(table, "analysis")).toBe(
      'Dag,A; Houtskoolschets\r\n2024-01-01,1234.5\r\n"\'=HYPERLINK(""x"")",\r\n',
    );
  });
});
