import type { Work } from "../scenario-store/scenario-store.ts";

/** A whole sheet that was read from a file. */
export interface OpenedWork {
  readonly file: string;
  readonly work: Work;
  /** Version of the model with which it was saved. */
  readonly engine: string;
}
