/** The word that goes with a count as it is written, a noun or a verb: of one, or of less than one, it is another. */
export function wordFor(n: string, one: string, more: string): string {
  return /^(.*[^\d.,])?[+−-]?1$/.test(n) ? one : more;
}

/** Writes a count with its noun. */
export function counted(one: string, more: string): (n: string) => string {
  return (n) => `${n} ${wordFor(n, one, more)}`;
}
