import { toDataPackage, type PackagedRun } from "@plaatsbepaling/sim-core";
import { strToU8, zipSync } from "fflate";
import type { Language } from "../i18n/language.ts";

/** All figures of these runs as a data package, in one file. */
export function zipDataPackage(runs: readonly PackagedRun[], language: Language, now: Date): Blob {
  // To the second: more than that says nothing of figures.
  const created = `${now.toISOString().slice(0, 19)}Z`;
  const files = toDataPackage(runs, { language, created });
  const zipped = zipSync(Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)])), { mtime: now });
  return new Blob([zipped], { type: "application/zip" });
}
