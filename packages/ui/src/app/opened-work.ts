import type { Work } from "../scenario-store/scenario-store.ts";

/** A whole sheet that takes the place of what is open. */
export interface OpenedWork {
  /** Of the file, or the question that the sheet is about. */
  readonly name: string;
  readonly work: Work;
  /** Version of the model with which it was made. */
  readonly engine: string;
  /** Names of what this page does not know of it, and keeps. */
  readonly unknown: readonly string[];
}
