/** A broken promise of the model: what was promised, and what was found. */
export class BrokenPromise extends Error {
  override readonly name = "BrokenPromise";
}

/** Ends the check of a scenario when something that must hold does not. */
export function must(holds: boolean, promise: string, found: () => unknown = () => ""): asserts holds {
  if (!holds) throw new BrokenPromise(`${promise} ${String(found())}`.trim());
}
