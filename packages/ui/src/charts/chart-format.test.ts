import { describe, expect, it } from "vitest";
import { formatDay, formatMonth, formatNumber, formatSigned, toEpochDay, toIsoDate } from "./chart-format.ts";

const newYear = Date.UTC(2024, 0, 1) / 86_400_000;

describe("numbers and dates in charts", () => {
  it("writes Dutch numbers with a point for thousands and a comma for decimals", () => {
    expect(formatNumber(1234.56, "nl", 1)).toBe("1.234,6");
    expect(formatNumber(1234.56, "en", 1)).toBe("1,234.6");
  });

  it("writes a real minus sign, a sign on every difference, and none on what rounds to zero", () => {
    expect(formatNumber(-3, "nl")).toBe("−3");
    expect(formatNumber(-0.2, "nl")).toBe("0");
    expect(formatSigned(12.44, "nl", 1)).toBe("+12,4");
    expect(formatSigned(-12.44, "nl", 1)).toBe("−12,4");
    expect(formatSigned(-0.04, "nl", 1)).toBe("0,0");
  });

  it("writes a dash where there is no figure", () => {
    expect(formatNumber(Number.NaN, "nl")).toBe("–");
    expect(formatSigned(Number.POSITIVE_INFINITY, "en")).toBe("–");
  });

  it("writes dates without regard to the clock of the computer", () => {
    expect(formatDay(newYear, "nl")).toBe("1 januari 2024");
    expect(formatDay(newYear, "en")).toBe("1 January 2024");
    expect(formatMonth(newYear + 60, "nl")).toBe("mrt");
    expect(toIsoDate(newYear)).toBe("2024-01-01");
    expect(toEpochDay(new Date("2024-01-01"))).toBe(newYear);
  });
});
