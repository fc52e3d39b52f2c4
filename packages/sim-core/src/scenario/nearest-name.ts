/**
 * The name that was probably meant: at most a third of its letters wrong, missing, extra or swapped with their neighbour
 * (optimal string alignment distance, whatever the case of the letters); the first of equals.
 */
export function nearest(written: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const name of known) {
    const distance = alignmentDistance(written.toLowerCase(), name.toLowerCase());
    if (distance <= Math.max(1, name.length / 3) && distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

function alignmentDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 20) return Infinity;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwapped ? at(i - 2, j - 2) + 1 : Infinity;
      row.push(Math.min(change, at(i - 1, j) + 1, (row[j - 1] ?? 0) + 1, swap));
    }
  }
  return at(a.length, b.length);
}
