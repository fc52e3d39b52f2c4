import type { Distribution } from "../engine/distributions/distribution.ts";
import type { DistributionSpec } from "./schemas/distribution-schema.ts";

/** A spread from its short form: one number is that number always. */
export function toDistribution(spec: DistributionSpec): Distribution {
  return typeof spec === "number" ? { kind: "constant", value: spec } : spec;
}
