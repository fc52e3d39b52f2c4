import { describe, expect, it } from "vitest";
import { createStandInStorage } from "./test/stand-in-storage.ts";
import { testWorkStorage } from "./test/work-storage-suite.ts";
import { createBrowserWorkStorage } from "./browser-work-storage.ts";
import { refusalOf } from "./work-storage.ts";

describe("the device that stands in for a real one", () => testWorkStorage(createStandInStorage));

it("rejects, and does not throw, where there is no storage at all", async () => {
  const storage = createBrowserWorkStorage();
  const refusals = [storage.all(), storage.read("a"), storage.remove("a")].map((call) => call.catch(refusalOf));
  expect(await Promise.all(refusals)).toEqual(["denied", "denied", "denied"]);
});
