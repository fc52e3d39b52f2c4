import type { Words } from "../i18n/words.ts";
import { hashOf } from "../scenario-store/hash-of.ts";
import type { ShownResults } from "./shown-results.ts";

/** What figures rest on, in one line: replications, seed, scenario and version. */
export function basisLine({ scenario, run, runIsCurrent, estimate }: ShownResults, name: string, words: Words): string {
  const { footer, states } = words.messages;
  // Without a hash: an estimate of this moment is not what somebody computes again, and a hash takes time under the hand.
  if (!runIsCurrent && estimate !== null) return [name, footer.estimate].join(" · ");
  if (run === null) return footer.scenario(name, hashOf(scenario));
  const { summary } = run;
  const parts = [
    footer.scenario(name, summary.scenario.hash),
    footer.basedOn(words.format.number(summary.replications)),
    footer.seed(String(summary.seed)),
    footer.version(summary.engineVersion),
  ];
  return (runIsCurrent ? parts : [states.stale, ...parts]).join(" · ");
}
