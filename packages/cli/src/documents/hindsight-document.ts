import type { SharedHindsight } from "@plaatsbepaling/sim-core";
import { documentVersion } from "./document-version.ts";

/** What `hindsight --json` writes; docs/results-json.md says what each field means. */
export interface HindsightDocument extends Omit<SharedHindsight, "figures" | "outsideRun"> {
  readonly document: "plaatsbepaling.hindsight";
  readonly version: number;
  readonly figures: readonly object[];
  readonly outsideRun: readonly object[];
}

export function toHindsightDocument(hindsight: SharedHindsight): HindsightDocument {
  return {
    document: "plaatsbepaling.hindsight",
    version: documentVersion,
    ...hindsight,
    figures: hindsight.figures.map(withoutIndices),
    outsideRun: hindsight.outsideRun.map(withoutIndices),
  };
}

/** What is counted by name, and not by the indices that only the simulation knows. */
function withoutIndices({ figure, written, ...rest }: SharedHindsight["figures" | "outsideRun"][number]): object {
  return { measure: figure.measure, ...written, ...rest };
}
