import { describe, expect, it } from "vitest";
import { differences, paperRows, results } from "../../gallery/figure-examples.ts";
import { capacityPaths, forms, waitingRows } from "../../gallery/time-examples.ts";
import { toBandTable } from "./band-chart.ts";
import { toCapacityPathsTable } from "./capacity-paths-chart.ts";
import type { ChartTable } from "./chart-table.ts";
import { toDifferenceTable } from "./difference-dots.ts";
import { toFormMultiplesTable } from "./form-multiples.ts";
import { toKpiTable } from "./kpi-band.ts";
import { toPaperSumTable } from "./paper-sum-bars.ts";
import { toYearResultsTable } from "./year-results.ts";

const language = { language: "nl" } as const;

const tables: Record<string, ChartTable> = {
  band: toBandTable(waitingRows, language),
  capacity: toCapacityPathsTable(capacityPaths, language),
  forms: toFormMultiplesTable(forms, language),
  differences: toDifferenceTable(differences, language),
  kpi: toKpiTable({ value: 36, low: 24, high: 49, basis: 30 }, { ...language, unit: "jeugdigen" }),
  paperSum: toPaperSumTable(paperRows, language),
  years: toYearResultsTable(results, { ...language, yLabel: "miljoen euro", decimals: 1 }),
};

describe("the tables behind the charts", () => {
  it.each(Object.entries(tables))(
    "has a cell for every heading and no heading twice: %s",
    (_name, { header, rows }) => {
      expect(new Set(header).size).toBe(header.length);
      for (const row of rows) expect(row).toHaveLength(header.length);
    },
  );

  it("holds the figures of the first day of each quarter and of the last day", () => {
    const { header, rows } = tables["band"] as ChartTable;
    expect(header[0]).toBe("Datum");
    expect(rows.map(([first]) => first?.value).slice(0, 2)).toEqual(["2021-01-01", "2021-04-01"]);
    expect(rows.at(-1)?.[0]?.text).toBe("1 januari 2025");
    const april = waitingRows[0]?.counts.line[90] ?? 0;
    expect(rows[1]?.[1]?.value).toBe(april);
    expect(rows[1]?.[1]?.text).toBe(april.toFixed(1).replace(".", ","));
  });

  it("names the edges of a band after their scenario", () => {
    expect(tables["band"]?.header.slice(1, 4)).toEqual([
      "A Houtskoolschets",
      "A Houtskoolschets, laag (10%)",
      "A Houtskoolschets, hoog (90%)",
    ]);
  });

  it("writes differences with their sign for readers and as numbers for spreadsheets", () => {
    const [label, unit, mean] = tables["differences"]?.rows[0] ?? [];
    expect([label?.value, unit?.value, mean?.value, mean?.text]).toEqual([
      "wachtende jeugdigen op de streefdatum",
      "jeugdigen",
      -12.4,
      "−12,4",
    ]);
  });

  it("leaves out columns of a form without places or a waiting list", () => {
    expect(tables["forms"]?.header.filter((name) => name.startsWith("Buiten het landsdeel"))).toHaveLength(3);
  });

  it("shows a dash and an empty cell where nothing was measured", () => {
    const table = toKpiTable({ value: Number.NaN }, language);
    expect(table.rows[0]?.[0]).toEqual({ text: "–", value: null });
  });
});
