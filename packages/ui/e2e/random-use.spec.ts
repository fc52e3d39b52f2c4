import { expect, test } from "@playwright/test";
import { onOneCore } from "./page.ts";
import { actAtRandom, createChance, memoryOf, openWork, undoAll } from "./random-use.ts";

/** A few dozen deeds in an ordinary test run; `npm run soak -- page` goes on for an hour. */
const minutes = Number(process.env["RANDOM_USE_MINUTES"] ?? 0);
const seed = Number(process.env["RANDOM_USE_SEED"] ?? 1);
/** Fewer steps than undo remembers. */
const deedsInRound = 60;

test("whatever somebody does: no error, undone it is as it was, and memory does not grow", async ({
  page,
  context,
}) => {
  test.setTimeout(180_000 + 2 * minutes * 60_000);
  await onOneCore(context);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("dialog", (dialog) => void dialog.dismiss());
  await page.goto("/");
  await expect(page.locator(".question")).toBeVisible();

  const endsAt = Date.now() + minutes * 60_000;
  const chance = createChance(seed);
  const start = await openWork(page);
  const memory: { bytes: number; nodes: number }[] = [];
  let done = 0;
  do {
    const deeds: string[] = [];
    for (let deed = 0; deed < deedsInRound; deed++) {
      deeds.push(await actAtRandom(page, chance));
      expect(errors, deeds.join("\n")).toEqual([]);
    }
    await undoAll(page);
    expect(await openWork(page), deeds.join("\n")).toBe(start);
    done += deeds.filter((deed) => !deed.startsWith("not")).length;
    memory.push(await memoryOf(page));
    if (minutes > 0) console.log(`round ${memory.length}: ${JSON.stringify(memory.at(-1))}`);
  } while (Date.now() < endsAt);

  expect(done).toBeGreaterThan((memory.length * deedsInRound) / 3);
  // What is kept on purpose (results of the latest scenarios) is there after a few rounds.
  const settled = memory[Math.min(4, memory.length - 1)]!;
  expect(memory.at(-1)!.bytes).toBeLessThan(settled.bytes * 1.5 + 20e6);
  expect(memory.at(-1)!.nodes).toBeLessThan(settled.nodes * 1.5 + 2000);
});
