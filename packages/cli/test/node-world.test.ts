import { existsSync, mkdtempSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createNodeWorld } from "../src/io/node-world.ts";

const world = createNodeWorld(new URL(import.meta.url));
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "plaatsbepaling-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("a real disk", () => {
  it("makes a folder with those above it, and takes one that is there", () => {
    const deep = path.join(folder, "a/b/c");
    expect(world.makeFolder(deep)).toBeNull();
    expect(existsSync(deep)).toBe(true);
    expect(world.makeFolder(`${deep}/`)).toBeNull();
  });

  it("says at once where no folder can be made: through a file, with a name too long, in a file system of the kernel", () => {
    writeFileSync(path.join(folder, "file"), "");
    expect(world.makeFolder(path.join(folder, "file"))).toBe("ENOTDIR");
    expect(world.makeFolder(path.join(folder, "file/under"))).toBe("ENOTDIR");
    expect(world.makeFolder(path.join(folder, "x".repeat(300)))).toBe("ENAMETOOLONG");
    // Node's own recursive way has no end here.
    if (existsSync("/proc")) expect(world.makeFolder("/proc/no-such/folder")).toMatch(/^E/);
  });

  it("knows whether a file can be written, and leaves no trace of asking", () => {
    const [there, fresh] = [path.join(folder, "there.md"), path.join(folder, "fresh.md")];
    writeFileSync(there, "as it was");
    expect(world.whyNotWritable(there)).toBeNull();
    expect(readFileSync(there, "utf8")).toBe("as it was");
    expect(world.whyNotWritable(fresh)).toBeNull();
    expect(existsSync(fresh)).toBe(false);
    const link = path.join(folder, "link.md");
    symlinkSync(path.join(folder, "nothing.md"), link);
    expect(world.whyNotWritable(link)).toBeNull();
    expect([existsSync(link), readlinkSync(link)]).toEqual([false, path.join(folder, "nothing.md")]);
    expect(world.whyNotWritable(folder)).toBe("EISDIR");
    expect(world.whyNotWritable(path.join(folder, "no-such/fresh.md"))).toBe("ENOENT");
  });
});
