import { describe, expect, it } from "vitest";
import type { KeptContent } from "./kept-content.ts";
import { createStandInStorage } from "./test/stand-in-storage.ts";
import type { WorkStorage } from "./work-storage.ts";
import { writeWithSteps } from "./write-with-steps.ts";

/** Work of which each step takes as much room as the work itself. */
const content: KeptContent = {
  pack: (steps = 100) => ({ title: "work", text: "x".repeat(1 + steps) }),
  load: () => "loaded",
  reset: () => undefined,
};
const work = { id: "a", savedAt: 5, revision: 1 };

function deviceWith(room: number): { storage: WorkStorage; kept: () => number | undefined } {
  const device = createStandInStorage();
  const storage: WorkStorage = {
    ...device,
    write(stored, expected) {
      if (stored.text.length <= room) return device.write(stored, expected);
      return Promise.reject(new DOMException("As asked.", "QuotaExceededError"));
    },
  };
  return { storage, kept: () => device.works.get("a")?.text.length };
}

describe("writing work to a device that is nearly full", () => {
  it.each([
    [1000, 101],
    [50, 11],
    [5, 1],
  ])("with room for %i keeps %i: the work, and the steps that fit", async (room, expected) => {
    const { storage, kept } = deviceWith(room);
    expect(await writeWithSteps({ storage, content }, work)).toBe("written");
    expect(kept()).toBe(expected);
  });

  it("is refused where there is no room for the work either, and at once for any other reason", async () => {
    const { storage, kept } = deviceWith(0);
    await expect(writeWithSteps({ storage, content }, work)).rejects.toThrow("As asked.");
    expect(kept()).toBeUndefined();
    const closed = createStandInStorage();
    closed.refuses = "SecurityError";
    const packed: (number | undefined)[] = [];
    const watched: KeptContent = { ...content, pack: (steps) => (packed.push(steps), content.pack(steps)) };
    await expect(writeWithSteps({ storage: closed, content: watched }, work)).rejects.toThrow("As asked.");
    expect(packed).toEqual([undefined]);
  });

  it("still sees that somebody else has written", async () => {
    const { storage } = deviceWith(1000);
    await writeWithSteps({ storage, content }, work);
    expect(await writeWithSteps({ storage, content }, { ...work, revision: 5 })).toBe("conflict");
  });
});
