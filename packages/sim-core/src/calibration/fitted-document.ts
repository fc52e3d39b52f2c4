import type { Fit } from "./calibrate.ts";

/** The version of the format of files with the outcome of a calibration. */
export const fittedFormatVersion = 1;

/** `NAME.fitted.json`: what a calibration found, in figures that say no more than is known. */
export interface FittedDocument extends Fit {
  readonly formatVersion: typeof fittedFormatVersion;
}

/** A fit as it is kept in a file. */
export function toFittedDocument(fit: Fit): FittedDocument {
  return { formatVersion: fittedFormatVersion, ...(inDigits(fit) as Fit) };
}

/** Five digits: the sixth is below every error in it, and may differ where a machine rounds another way. */
function inDigits(value: unknown): unknown {
  if (typeof value === "number") return Number.isInteger(value) ? value : Number(value.toPrecision(5));
  if (Array.isArray(value)) return value.map(inDigits);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inDigits(part)]));
}

/** Where two outcomes of the same calibration differ: none when one is the other again. */
export function fittedDifferences(one: FittedDocument, other: FittedDocument): string[] {
  return Object.entries(one.parameters).flatMap(([name, { value, standardError }]) => {
    const again = other.parameters[name]?.value ?? NaN;
    // A hundredth of what the data leave open: no outcome shows it.
    return Math.abs(again - value) <= 0.01 * standardError ? [] : [`${name}: ${value} - ${again}`];
  });
}
