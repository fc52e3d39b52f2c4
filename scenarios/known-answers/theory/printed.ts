/**
 * A worked-out value that also stands in print: throws when it does not round to what is printed, so that a formula
 * here and a table elsewhere guard each other.
 */
export function printed(value: number, inPrint: string): number {
  const digits = inPrint.split(".")[1]?.length ?? 0;
  // The last digit of the print may have been cut off or rounded.
  if (!(Math.abs(value - Number(inPrint)) <= 1.000001 * 10 ** -digits)) {
    throw new Error(`The formula gives ${value}, the print says ${inPrint}.`);
  }
  return value;
}
