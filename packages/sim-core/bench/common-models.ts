import { readFileSync } from "node:fs";
import type { CommonModel } from "../../../scenarios/bench/common-models.ts";

export type { CommonModel, StayInYears } from "../../../scenarios/bench/common-models.ts";

/** Where the numbers stand, from the root of the repository, in which everything here runs. */
export const modelsFile = "packages/sim-core/bench/common-models.json";

export type ModelName = "A" | "B";

export function readCommonModels(): Readonly<Record<ModelName, CommonModel>> {
  return JSON.parse(readFileSync(modelsFile, "utf8")) as Readonly<Record<ModelName, CommonModel>>;
}
