/** The word that goes with a count as it is written, a noun or a verb: of one it is another. */
export function wordFor(n: string, one: string, more: string): string {
  return /^[+−-]?1$/.test(n) ? one : more;
}

const counted =
  (one: string, more: string) =>
  (n: string): string =>
    `${n} ${wordFor(n, one, more)}`;

export const youths = counted("jongere", "jongeren");
export const places = counted("plaats", "plaatsen");
export const days = counted("dag", "dagen");
