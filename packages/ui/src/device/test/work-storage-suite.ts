import { expect, it } from "vitest";
import type { StoredWork, WorkStorage } from "../work-storage.ts";

const work = (id: string, changes: Partial<StoredWork> = {}): StoredWork => ({
  id,
  title: `title of ${id}`,
  savedAt: 1,
  revision: 1,
  text: "text",
  ...changes,
});

/** What every storage does, the one of the browser and the one that stands in for it. */
export function testWorkStorage(create: () => WorkStorage): void {
  it("gives back what was written, the latest first", async () => {
    const storage = create();
    expect([await storage.all(), await storage.read("a")]).toEqual([[], null]);
    expect(await storage.write(work("a", { savedAt: 5 }), 0)).toBe("written");
    expect(await storage.write(work("b", { savedAt: 9, text: "é".repeat(3_000_000) }), 0)).toBe("written");
    expect((await storage.all()).map(({ id }) => id)).toEqual(["b", "a"]);
    expect(await storage.read("a")).toEqual(work("a", { savedAt: 5 }));
    await storage.remove("b");
    expect((await storage.all()).map(({ id }) => id)).toEqual(["a"]);
  });

  it("writes only in the place of what the writer knows", async () => {
    const storage = create();
    await storage.write(work("a"), 0);
    expect(await storage.write(work("a", { text: "other" }), 0)).toBe("conflict");
    expect(await storage.write(work("a", { revision: 2 }), 1)).toBe("written");
    const late = ["x", "y", "z"].map((text) => storage.write(work("a", { revision: 3, text }), 2));
    expect((await Promise.all(late)).toSorted()).toEqual(["conflict", "conflict", "written"]);
    expect(await storage.read("a")).toMatchObject({ revision: 3, text: "x" });
    await storage.remove("a");
    expect(await storage.write(work("a", { revision: 4 }), 3)).toBe("written");
  });
}
