import { expect, it } from "vitest";
import { momentOf } from "./moment.ts";

it("writes a moment as a clock and a calendar show it there", () => {
  const at = Date.UTC(2026, 10, 21, 23, 5);
  const [here, next] = [{ now: at + 1000 }, { now: at + 3_600_000 }];
  const timeZone = "Europe/Amsterdam";
  expect(momentOf(at, { ...here, language: "nl", timeZone })).toEqual({
    time: "00:05",
    day: "22 nov",
    isToday: true,
  });
  expect(momentOf(at, { ...next, language: "en", timeZone: "UTC" })).toEqual({
    time: "23:05",
    day: "21 Nov",
    isToday: false,
  });
});
