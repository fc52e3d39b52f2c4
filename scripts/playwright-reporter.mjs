import { nothing, report, verdict } from "./tally.mjs";

/** @typedef {import("@playwright/test/reporter").Reporter} Reporter */
/** @typedef {import("@playwright/test/reporter").Suite} Suite */

/** A flaky test passed in the end; Playwright's own list shows that it needed a second try. */
const countsAs = /** @type {const} */ ({
  expected: "passed",
  flaky: "passed",
  unexpected: "failed",
  skipped: "skipped",
});

/** Reports what ran, and counts as a failure every error outside a test. */
export default class {
  /** @type {Suite | undefined} */
  #suite;
  #errors = 0;

  printsToStdio() {
    return false;
  }

  /** @type {NonNullable<Reporter["onBegin"]>} */
  onBegin(_config, suite) {
    this.#suite = suite;
  }

  onError() {
    this.#errors += 1;
  }

  /** @type {NonNullable<Reporter["onEnd"]>} */
  onEnd(result) {
    const counts = nothing();
    counts.failed = this.#errors;
    for (const test of this.#suite?.allTests() ?? []) counts[countsAs[test.outcome()]] += 1;
    report(verdict(counts, result.status === "passed"));
  }
}
