import { describe } from "vitest";
import { createBrowserWorkStorage } from "./browser-work-storage.ts";
import { testWorkStorage } from "./test/work-storage-suite.ts";

let databases = 0;

describe("the storage of the browser", () =>
  testWorkStorage(() => createBrowserWorkStorage(`test ${Date.now()} ${++databases}`)));
