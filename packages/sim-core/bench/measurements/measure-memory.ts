import type { Effort } from "../effort.ts";
import { runScenario } from "../../src/index.ts";
import { readHoutskoolschets } from "./houtskoolschets.ts";

export interface MemoryResult {
  readonly replications: number;
  /** Most memory that the whole process ever had, and what it had before the run, in megabytes (1e6 bytes). */
  readonly peakMegabytes: number;
  readonly megabytesBefore: number;
}

/** One run of houtskoolschets to its summary, its daily series kept as counts from which quantiles are taken. */
export function measureMemory({ houtskoolschets }: Effort): MemoryResult {
  const scenario = readHoutskoolschets();
  const megabytesBefore = process.memoryUsage.rss() / 1e6;
  const replications = houtskoolschets.memory;
  runScenario(scenario, { seed: "bench", replications });
  return { replications, peakMegabytes: (process.resourceUsage().maxRSS * 1024) / 1e6, megabytesBefore };
}
