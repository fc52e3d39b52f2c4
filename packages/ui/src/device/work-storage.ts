/** Work as it lies on the device. */
export interface StoredWork {
  readonly id: string;
  /** What it is called in the list of earlier work. */
  readonly title: string;
  /** In milliseconds since 1970. */
  readonly savedAt: number;
  /** Goes up by one at every save, so that one who saves can see that somebody else did. */
  readonly revision: number;
  readonly text: string;
}

export type WriteOutcome = "written" | "conflict";

/** A place on the device. Every call rejects when the device refuses; `refusalOf` says why. */
export interface WorkStorage {
  /** Everything there is, the latest first. */
  all(): Promise<readonly StoredWork[]>;
  read(id: string): Promise<StoredWork | null>;
  /** Write in the place of the expected revision (0: of nothing). Where another stands, nothing is written. */
  write(work: StoredWork, expected: number): Promise<WriteOutcome>;
  remove(id: string): Promise<void>;
}

/** Why a device does not keep something. `silent`: it gives no answer. */
export type StorageRefusal = "full" | "denied" | "silent" | "failed";

export class SilentStorageError extends Error {}

const denials = new Set(["SecurityError", "NotAllowedError", "InvalidStateError", "ReferenceError", "TypeError"]);

export function refusalOf(error: unknown): StorageRefusal {
  if (error instanceof SilentStorageError) return "silent";
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "QuotaExceededError") return "full";
  return denials.has(name) ? "denied" : "failed";
}
