import { describe, expect, it } from "vitest";
import { formatDate, parseDate, quarterStarts } from "../../src/engine/calendar.ts";

describe("dates", () => {
  it("are read and written as the built-in calendar does, day by day from 1900 to 2199", () => {
    const first = Date.UTC(1900, 0, 1) / 86_400_000;
    const last = Date.UTC(2199, 11, 31) / 86_400_000;
    for (let day = first; day <= last; day++) {
      const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
      if (formatDate(day) !== text || parseDate(text) !== day) expect(formatDate(day)).toBe(text);
    }
    expect(parseDate("1970-01-01")).toBe(0);
  });

  it.each(["2021-02-29", "2021-13-01", "2021-00-10", "21-01-01", "2021-1-1", "1899-12-31", "2200-01-01", "morgen", ""])(
    "that do not exist are refused: %s",
    (text) => {
      expect(parseDate(text)).toBeNull();
    },
  );

  it("know their quarters", () => {
    const quarters = quarterStarts(parseDate("2021-01-02")!, parseDate("2022-01-01")!).map(formatDate);
    expect(quarters).toEqual(["2021-04-01", "2021-07-01", "2021-10-01"]);
  });
});
