import { describe, expect, it } from "vitest";
import { createFormat } from "./format.ts";

describe("writing numbers and dates", () => {
  const nl = createFormat("nl");
  const en = createFormat("en");

  it("writes Dutch numbers in full, with a real minus sign", () => {
    expect(nl.number(13_250.4, 1)).toBe("13.250,4");
    expect(nl.number(-12)).toBe("−12");
    expect(en.number(13_250.4, 1)).toBe("13,250.4");
  });

  it("never writes a minus before a zero", () => {
    expect(nl.number(-0.2)).toBe("0");
    expect(nl.number(-0.04, 1)).toBe("0,0");
  });

  it("writes shares as percentages and dates in words", () => {
    expect(nl.percent(0.725, 1)).toBe("72,5%");
    expect(nl.date(19_723)).toBe("1 januari 2024");
    expect(en.date(19_723)).toBe("1 January 2024");
  });

  it("writes a value for a form without zeros at the end", () => {
    expect(nl.plain(1.5, 3)).toBe("1,5");
    expect(nl.plain(300, 2)).toBe("300");
  });
});
