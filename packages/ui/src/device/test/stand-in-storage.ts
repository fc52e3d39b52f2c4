import type { StoredWork, WorkStorage } from "../work-storage.ts";

/** A device in memory that refuses, or keeps silent, when it is told to. */
export interface StandInStorage extends WorkStorage {
  readonly works: Map<string, StoredWork>;
  /** Name of the error with which it refuses from now on; null to work again. */
  refuses: string | null;
  /** Whether it gives no answer for now. What it was asked meanwhile is answered by `speak`. */
  isSilent: boolean;
  speak(): void;
}

export function createStandInStorage(): StandInStorage {
  const works = new Map<string, StoredWork>();
  const waiting: (() => void)[] = [];
  const answer = async <T>(storage: StandInStorage, act: () => T): Promise<T> => {
    await Promise.resolve();
    if (storage.isSilent) await new Promise<void>((resolve) => waiting.push(resolve));
    if (storage.refuses !== null) throw new DOMException("As asked.", storage.refuses);
    return act();
  };
  const storage: StandInStorage = {
    works,
    refuses: null,
    isSilent: false,
    speak() {
      storage.isSilent = false;
      for (const answerNow of waiting.splice(0)) answerNow();
    },
    all: () => answer(storage, () => [...works.values()].toSorted((a, b) => b.savedAt - a.savedAt)),
    read: (id) => answer(storage, () => works.get(id) ?? null),
    write: (work, expected) =>
      answer(storage, () => {
        if ((works.get(work.id)?.revision ?? expected) !== expected) return "conflict";
        works.set(work.id, work);
        return "written";
      }),
    remove: (id) => answer(storage, () => void works.delete(id)),
  };
  return storage;
}
