import { runMeanField, toCareSystem, type RunSummary, type Scenario } from "@plaatsbepaling/sim-core";

export const seed = 2024;

/** From this length of a run on one replication shows as much as several, and takes as long. */
const longDays = 3000;

/** Up to this length of a run the flow equations are solved by the day as well: their work grows with the square of their steps. */
const shortDays = 800;

/** Enough that two workers get more than one chunk each, and few enough for every scenario that there is. */
export function replicationsOf(scenario: Scenario): number {
  return toCareSystem(scenario).days < longDays ? 4 : 1;
}

/** One line about a scenario: what both engines make of it, each as a digest of its bytes. */
export async function lineOfRun(path: string, scenario: Scenario, summary: RunSummary): Promise<string> {
  const system = toCareSystem(scenario);
  const steps = system.days < shortDays ? ([7, 1] as const) : ([7] as const);
  const digests = await Promise.all(
    steps.map(async (stepDays) => `${stepDays}d ${await digest(JSON.stringify(runMeanField(system, { stepDays })))}`),
  );
  const replications = `${summary.replications} replications ${await digest(JSON.stringify(summary))}`;
  return [path, replications, ...digests].join("  ");
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
