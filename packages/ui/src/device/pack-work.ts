import { engineVersion } from "@plaatsbepaling/sim-core";
import type { Language } from "../i18n/language.ts";
import type { Bookmark } from "../scenario-store/bookmarks.ts";
import { mostSteps, type History } from "../scenario-store/history.ts";
import type { Work } from "../scenario-store/scenario-store.ts";
import { checksumOf } from "./checksum.ts";
import { packSteps } from "./pack-steps.ts";
import { createValues, packWorkbook, type Values } from "./pack-workbook.ts";
import type { PackedBookmark, PackedWork } from "./packed-work.ts";

/** The work with what led to it. */
interface WorkWithSteps extends Work {
  readonly history: History;
}

/** Raised when the text changes in a way that an older page cannot read. */
export const workFormat = 2;

/** Most characters of the steps: somebody who writes long texts keeps fewer. */
const longestSteps = 1_000_000;

/** All that one works on, as a text to be kept on the device, with at most so many steps to undo and as many to do again. */
export function packWork(work: WorkWithSteps, language: Language, most = mostSteps): string {
  const values = createValues();
  const body = JSON.stringify(toPacked(work, language, values));
  const steps = most > 0 ? JSON.stringify(packSteps(work.history, values, most)) : null;
  if (steps !== null && steps.length > longestSteps) return packWork(work, language, Math.floor(most / 2));
  // Apart from the work, so that what is wrong with the steps costs the steps alone. Older pages leave them.
  const history = steps === null ? {} : { steps, stepsChecksum: checksumOf(body + steps) };
  return JSON.stringify({
    ...{ formatVersion: workFormat, engine: engineVersion, checksum: checksumOf(body), body },
    ...history,
  });
}

/** All that one works on, as JSON. It stands alone: no scenario of the page is referred to. */
export function toPacked({ workbook, bookmarks }: Work, language: Language, values = createValues()): PackedWork {
  return {
    language,
    workbook: packWorkbook(workbook, values),
    bookmarks: bookmarks.map((bookmark) => packBookmark(bookmark, values)),
    values: values.packed,
  };
}

function packBookmark({ workbook, ...plain }: Bookmark, values: Values): PackedBookmark {
  return { ...plain, workbook: packWorkbook(workbook, values) };
}
