const explanations = {
  silent: "The worker that simulates stays silent",
  died: "The worker that simulates stopped",
  version: "The page and the worker that simulates are of different releases: reload the page",
};

/** A worker failed, not the scenario: trying again, or on the page's own thread, may help. */
export class SimulationThreadError extends Error {
  readonly kind: keyof typeof explanations;

  constructor(kind: keyof typeof explanations, detail: string) {
    super(`${explanations[kind]} (${detail}).`);
    this.name = "SimulationThreadError";
    this.kind = kind;
  }
}
