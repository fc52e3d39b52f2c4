import { nothing, report, verdict } from "./tally.mjs";

/** @typedef {import("vitest/node").TestModule} TestModule */

/** @param {TestModule} module */
function countTests(module) {
  const counts = nothing();
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    counts[state === "pending" ? "skipped" : state] += 1;
  }
  return counts;
}

/**
 * Broken files and failing hooks, which Vitest's own total of tests leaves out.
 * @param {TestModule} module
 */
const countBrokenSuites = (module) =>
  [module, ...module.children.allSuites()].filter((suite) => suite.errors().length > 0).length;

/** Reports what ran, and counts as a failure all that kept a test from running. */
export default class {
  /** @type {NonNullable<import("vitest/node").Reporter["onTestRunEnd"]>} */
  onTestRunEnd(modules, unhandledErrors, reason) {
    const counts = nothing();
    counts.failed = unhandledErrors.length;
    for (const module of modules) {
      const tests = countTests(module);
      counts.passed += tests.passed;
      counts.failed += tests.failed + countBrokenSuites(module);
      counts.skipped += tests.skipped;
    }
    const honest = verdict(counts, reason === "passed");
    // Vitest ends with 0 when a filter matches no test.
    if (honest.failed > 0) process.exitCode ||= 1;
    report(honest);
  }
}
