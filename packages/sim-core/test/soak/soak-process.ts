// One process of `npm run soak`: checks the scenarios whose numbers it is sent, one after the other.
import { checkScenario, type Finding } from "./check-scenario.ts";
import { scenarioNumber, smallestFailing } from "./scenario-number.ts";

export interface SoakTask {
  readonly seed: number;
  readonly number: number;
}

export type SoakAnswer =
  | { readonly kind: "fine"; readonly finding: Finding }
  | { readonly kind: "broken"; readonly problem: string; readonly smallest: unknown };

/** At most so long is spent on making a counterexample smaller. */
const shrinkMilliseconds = 20_000;

/** Processor time, so that a busy machine does not count. */
const clock = (): number => process.cpuUsage().user / 1000;

process.on("message", ({ seed, number }: SoakTask) => {
  process.send?.(check(seed, number));
});

// Who asked has gone.
process.on("disconnect", () => process.exit());

function check(seed: number, number: number): SoakAnswer {
  try {
    return { kind: "fine", finding: checkScenario(scenarioNumber(seed, number), clock) };
  } catch (error) {
    const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const smallest = smallestFailing({ seed, number, milliseconds: shrinkMilliseconds }, checkScenario);
    return { kind: "broken", problem, smallest };
  }
}
