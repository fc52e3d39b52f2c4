import type { Lanes } from "./simulation/lanes.ts";

/** Everything outside the program that a command may touch: real in main.ts, simple in tests. */
export interface World {
  /** Reads at most `maximumBytes`; `-` is standard input. Never throws. */
  readFile(path: string, maximumBytes: number): FileContent;
  /** Names in a folder, to guess which file was meant; none where it cannot be read. */
  listFolder(path: string): readonly string[];
  /** Writes to standard output: results, and nothing else. Throws `OutputRefused` where it takes no more. */
  print(text: string): void;
  /** Writes to standard error: problems and progress. Never throws: there would be nowhere to tell it. */
  report(text: string): void;
  /** Writes a file, over one that is there; `null`, or why it could not. Never throws. */
  writeFile(path: string, text: string): string | null;
  /** Why a file could not be written, or `null`; leaves what is there as it is, and nothing where nothing was. Never throws. */
  whyNotWritable(path: string): string | null;
  /** Makes a folder, with those above it; `null`, or why it could not. One that is there already is fine. Never throws. */
  makeFolder(path: string): string | null;
  /** Whether somebody watches standard error in a terminal. */
  readonly isWatched: boolean;
  /** Milliseconds on a clock that only goes forward. For progress: no result depends on it. */
  now(): number;
  /** Opens threads for replications; `count` 1 means this one. */
  openLanes(count: number): Lanes;
}

/** Standard output takes nothing more, such as on a disk that is full. The message says why. */
export class OutputRefused extends Error {}

export type FileContent =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "tooLarge" }
  | { readonly kind: "notFound" }
  | { readonly kind: "folder" }
  | { readonly kind: "unreadable"; readonly reason: string };
