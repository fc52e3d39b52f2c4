// One plain closing line for a whole test run, whatever runners took part in it.
import { appendFileSync, existsSync, readFileSync, writeSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @returns {Counts} */
export const nothing = () => ({ passed: 0, failed: 0, skipped: 0 });

/**
 * @param {Counts} one
 * @param {Counts} other
 * @returns {Counts}
 */
export const add = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
});

/**
 * A runner's counts, made honest: a run that executed nothing, or did not end well, has failed.
 * @param {Counts} counts
 * @param {boolean} endedWell
 * @returns {Counts}
 */
export function verdict(counts, endedWell) {
  const isFine = counts.failed > 0 || (endedWell && counts.passed > 0);
  return isFine ? counts : { ...counts, failed: 1 };
}

/** @param {Counts} counts */
export function closingLine({ passed, failed, skipped }) {
  const end = skipped > 0 ? `, ${skipped} skipped` : "";
  return `${passed} passed, ${failed} failed${end}`;
}

/**
 * Called by a runner's reporter. In a larger run the counts go to the file that collects them; by hand, to the screen.
 * @param {Counts} counts
 */
export function report(counts) {
  const file = process.env["TEST_TALLY"];
  if (file) appendFileSync(file, `${JSON.stringify(counts)}\n`);
  else process.once("exit", () => say(counts));
}

/** @param {Counts} counts */
export function say(counts) {
  // Written at once: process.stdout may still hold lines of its own when the process ends.
  writeSync(1, `\n${closingLine(counts)}\n`);
}

/**
 * What a runner wrote, against how its process ended. One that dies without a word counts as one failure.
 * @param {string} file
 * @param {number | null} exitCode
 * @returns {Counts}
 */
export function readTally(file, exitCode) {
  const lines = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
  const counts = lines.map((line) => /** @type {Counts} */ (JSON.parse(line))).reduce(add, nothing());
  const isSilentFailure = counts.failed === 0 && (exitCode !== 0 || lines.length === 0);
  return isSilentFailure ? { ...counts, failed: 1 } : counts;
}
