import type { Freshness } from "../results/shown-results.ts";
import type { Words } from "../i18n/words.ts";

/** What the line of a count over time is, said to who cannot see it; of several scenarios: of the one that is worked on. */
export function drawnLine(freshness: Freshness, { messages }: Words): string {
  const { ofRuns, ofEstimate } = messages.cells.drawnLine;
  return freshness === "estimate" ? ofEstimate : ofRuns;
}
