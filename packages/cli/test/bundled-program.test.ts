import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallFile } from "./small-scenario.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const script = path.join(root, "scripts", "run.mjs");
let folder = "";

/** The program as a user starts it, in a folder of the user's own. */
function plaatsbepaling(args: readonly string[], input?: string): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [script, "cli", ...args], { cwd: folder, encoding: "utf8", input });
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "plaatsbepaling-"));
  writeFileSync(path.join(folder, "klein.scenario.json"), smallFile());
  writeFileSync(path.join(folder, "groot.json"), `{"notes": "${"x".repeat(11_000_000)}"}`);
  // Makes the bundle, which takes longer than a test may.
  plaatsbepaling(["--version"]);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const json = ["run", "klein.scenario.json", "--replications", "60", "--json"];

describe("the bundled program", { timeout: 60_000 }, () => {
  it("prints one document and nothing else", () => {
    const { status, stdout, stderr } = plaatsbepaling(json);
    expect(JSON.parse(stdout)).toMatchObject({ document: "plaatsbepaling.run", replications: 60 });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("prints the same bytes again, on more threads too, and other bytes for another seed", () => {
    const { stdout } = plaatsbepaling(json);
    expect(plaatsbepaling(json).stdout).toBe(stdout);
    expect(plaatsbepaling([...json, "--workers", "2"]).stdout).toBe(stdout);
    expect(plaatsbepaling([...json, "--seed", "2"]).stdout).not.toBe(stdout);
  });

  it("reads standard input", () => {
    expect(plaatsbepaling(["validate", "-"], smallFile()).stdout).toMatch(
      /^goed {2}standaardinvoer {2}\(Kleine regio\)\n/,
    );
  });

  it("prints the JSON Schema", () => {
    expect(JSON.parse(plaatsbepaling(["schema"]).stdout)).toMatchObject({ title: "Plaatsbepaling scenario" });
  });

  it("refuses folders, missing files and enormous ones", () => {
    for (const file of [".", "weg.json", "groot.json"]) {
      const { status, stdout, stderr } = plaatsbepaling(["run", file]);
      expect(stderr).toContain(`${file}: `);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    }
  });

  it("ends with 1 when a strict run misses its goal", () => {
    expect(plaatsbepaling(["run", "klein.scenario.json", "--strict"]).status).toBe(1);
  });

  it.skipIf(process.platform === "win32")("does not mind a reader that stops early", () => {
    const command = `"${process.execPath}" "${script}" cli ${json.join(" ")}; echo "ended with $?" >&2`;
    const { stderr } = spawnSync("sh", ["-c", `{ ${command}; } | head -c 10`], { cwd: folder, encoding: "utf8" });
    expect(stderr).toBe("ended with 0\n");
  });
});
