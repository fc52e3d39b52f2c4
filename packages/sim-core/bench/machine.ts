import os from "node:os";

/** Where it was measured, and how busy that machine was beside: timings of a busy machine are to be taken with salt. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly system: string;
  readonly node: string;
  /** Processes that wanted to run, mean over the last minute, before the comparison began. */
  readonly loadBefore: number;
  readonly date: string;
}

export function describeMachine(): Machine {
  const [processor] = os.cpus();
  return {
    processor: processor?.model.trim() ?? "unknown",
    cores: os.availableParallelism(),
    memoryGigabytes: Math.round(os.totalmem() / 1e9),
    system: `${os.type()} ${os.release()}`,
    node: process.versions.node,
    loadBefore: os.loadavg()[0] ?? NaN,
    date: new Date().toISOString().slice(0, 10),
  };
}
