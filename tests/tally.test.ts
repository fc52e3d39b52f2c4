import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { add, closingLine, readTally, verdict } from "../scripts/tally.mjs";

const counts = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped });

describe("the closing line", () => {
  it("names what passed and what failed", () => {
    expect(closingLine(counts(12, 1))).toBe("12 passed, 1 failed");
  });

  it("names what was skipped only when something was", () => {
    expect(closingLine(counts(12, 0, 3))).toBe("12 passed, 0 failed, 3 skipped");
  });

  it("adds up the parts of a run", () => {
    expect(add(counts(1, 2, 3), counts(10, 20, 30))).toEqual(counts(11, 22, 33));
  });
});

describe("the verdict on one runner", () => {
  it("leaves a good run as it is", () => {
    expect(verdict(counts(3, 0, 1), true)).toEqual(counts(3, 0, 1));
  });

  it("leaves a run with failures as it is", () => {
    expect(verdict(counts(3, 2), false)).toEqual(counts(3, 2));
  });

  it("fails a run in which nothing was executed", () => {
    expect(verdict(counts(0, 0, 4), true)).toEqual(counts(0, 1, 4));
  });

  it("fails a run that was cut short", () => {
    expect(verdict(counts(3, 0), false)).toEqual(counts(3, 1));
  });
});

describe("what a runner leaves behind", () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "tally-"));
    file = path.join(folder, "part");
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const wrote = (...parts: readonly object[]) =>
    writeFileSync(file, parts.map((part) => `${JSON.stringify(part)}\n`).join(""));

  it("is added up", () => {
    wrote(counts(1, 0), counts(2, 0, 1));
    expect(readTally(file, 0)).toEqual(counts(3, 0, 1));
  });

  it("counts as a failure when it ends badly without a failed test", () => {
    wrote(counts(5, 0));
    expect(readTally(file, 1)).toEqual(counts(5, 1));
  });

  it("counts as a failure when it was ended from outside", () => {
    wrote(counts(5, 0));
    expect(readTally(file, null)).toEqual(counts(5, 1));
  });

  it("counts a failed test once, not again for the exit code", () => {
    wrote(counts(5, 2));
    expect(readTally(file, 1)).toEqual(counts(5, 2));
  });

  it("counts as a failure when it wrote nothing, even with a good exit code", () => {
    expect(readTally(file, 0)).toEqual(counts(0, 1));
  });
});
