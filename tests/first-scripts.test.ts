import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { firstScripts } from "../packages/ui/built-page/first-scripts.ts";

it("counts the scripts that the page starts with and what they import at once, and nothing that is loaded later", () => {
  const code = randomBytes(300).toString("hex");
  const chunk = (imports: string[], facadeModuleId: string | null = null) => {
    return { type: "chunk" as const, code, imports, facadeModuleId, isEntry: facadeModuleId !== null };
  };
  const found = firstScripts({
    "index.js": chunk(["shared.js"], "index.html"),
    // What another page may load.
    "embed.js": chunk(["shared.js"], "embed/elements.ts"),
    // Two that import each other.
    "shared.js": chunk(["engine.js", "index.js"]),
    "engine.js": chunk([]),
    // It imports what came before, and is itself loaded when it is used.
    "cells.js": chunk(["shared.js"]),
    "page.css": { type: "asset" },
  });
  expect(found.map(({ file }) => file)).toEqual(["index.js", "shared.js", "engine.js"]);
  expect(found.map(({ bytes }) => bytes)).toEqual([1, 2, 3].map(() => gzipSync(code).length));
});
