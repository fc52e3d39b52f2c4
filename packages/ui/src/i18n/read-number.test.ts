import { describe, expect, it } from "vitest";
import { readNumber } from "./read-number.ts";

const value = (text: string): unknown => {
  const reading = readNumber(text, "nl");
  return reading.kind === "number" ? reading.value : reading.kind;
};

describe("reading a number that somebody typed", () => {
  it("takes comma and point for the decimals", () => {
    expect(value("1,5")).toBe(1.5);
    expect(value("1.5")).toBe(1.5);
    expect(value(",5")).toBe(0.5);
    expect(value("12,")).toBe(12);
  });

  it("takes thousands with points or spaces", () => {
    expect(value("1.250,5")).toBe(1250.5);
    expect(value("1 250")).toBe(1250);
    expect(value("1.250.000")).toBe(1_250_000);
    expect(value("1,250.5")).toBe(1250.5);
  });

  it("asks where a point may mean either", () => {
    expect(readNumber("1.250", "nl")).toEqual({ kind: "unclear", readings: [1250, 1.25] });
    expect(readNumber("1,250", "en")).toEqual({ kind: "unclear", readings: [1250, 1.25] });
  });

  it("does not ask where the language is clear, or where no thousand can be meant", () => {
    expect(value("1,250")).toBe(1.25);
    expect(value("0.250")).toBe(0.25);
    expect(value("1250.125")).toBe(1250.125);
  });

  it("takes a real minus sign and a unit behind the number", () => {
    expect(value("−3")).toBe(-3);
    expect(value("72%")).toBe(72);
    expect(value("30 dagen")).toBe(30);
  });

  it("refuses what is no number", () => {
    expect(value("veel")).toBe("not-a-number");
    expect(value("1,2,3")).toBe("not-a-number");
    expect(value("--3")).toBe("not-a-number");
    expect(value("  ")).toBe("nothing");
  });
});
