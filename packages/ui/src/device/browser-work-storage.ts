import { createStore, del, entries, get, update } from "idb-keyval";
import { isRecord } from "../scenario-store/same-content.ts";
import type { StoredWork, WorkStorage, WriteOutcome } from "./work-storage.ts";

/** Keeps work in IndexedDB: it has room for large files, and compares and writes in one transaction across tabs. */
export function createBrowserWorkStorage(database = "plaatsbepaling"): WorkStorage {
  const store = createStore(database, "werk");
  return {
    async all() {
      const all = (await entries<string, unknown>(store)).map(([id, value]) => toStored(id, value));
      return all.toSorted((a, b) => b.savedAt - a.savedAt);
    },
    async read(id) {
      const value = await get<unknown>(id, store);
      return value === undefined ? null : toStored(id, value);
    },
    async write(work, expected) {
      let outcome: WriteOutcome = "written";
      const decide = (value: unknown): unknown => {
        const isOther = value !== undefined && toStored(work.id, value).revision !== expected;
        outcome = isOther ? "conflict" : "written";
        return isOther ? value : work;
      };
      await update<unknown>(work.id, decide, store);
      return outcome;
    },
    // The functions of the library throw at once where there is no IndexedDB; an async function rejects.
    async remove(id) {
      await del(id, store);
    },
  };
}

/** What another version of the page wrote, or what is damaged, still has a place in the list. */
function toStored(id: string, value: unknown): StoredWork {
  const { title, savedAt, revision, text } = isRecord(value) ? value : {};
  return {
    id,
    title: typeof title === "string" ? title : "",
    savedAt: typeof savedAt === "number" ? savedAt : 0,
    revision: typeof revision === "number" ? revision : 0,
    text: typeof text === "string" ? text : JSON.stringify(value),
  };
}
