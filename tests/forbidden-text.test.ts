import { describe, expect, it } from "vitest";
import { problemsIn } from "../scripts/forbidden-text-rules.mjs";

// Put together here, so that this file does not hold what it forbids.
const folder = ["", "work", "main"].join("/");
const host = ["registry", "example", "org"].join(".");
const disable = ["eslint", "disable"].join("-");

describe("forbidden text", () => {
  it.each([
    ["an address in the lockfile", "pnpm-lock.yaml", "  resolution: https://example.org/a.tgz"],
    ["a folder of one machine", "docs/guide.md", `see ${folder}/packages`],
    ["a folder of one machine, quoted", "scripts/a.mjs", `read("${folder}/a")`],
    ["a registry", "README.md", `npm config set registry https://${host}/`],
    ["a silenced rule without a reason", "packages/ui/src/a.ts", `// ${disable}-next-line no-console`],
  ])("is noticed: %s", (_what, file, text) => {
    expect(problemsIn(file, `first line\n${text}\n`)).toEqual([expect.stringContaining(`${file}:2: `)]);
  });

  it.each([
    ["an address in prose", "README.md", "https://example.org/"],
    ["a folder of the project", "docs/guide.md", "packages/work/main"],
    ["a variable that is called registry", "packages/ui/src/a.ts", "registry.add(cell)"],
    [
      "a silenced rule with its reason",
      "packages/ui/src/a.ts",
      `// ${disable}-next-line no-console -- the only output`,
    ],
  ])("leaves alone: %s", (_what, file, text) => {
    expect(problemsIn(file, text)).toEqual([]);
  });
});
