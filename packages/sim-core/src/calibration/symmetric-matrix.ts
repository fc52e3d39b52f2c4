/** A square matrix by rows. All matrices here are small: one row for each fitted number. */
export type Matrix = readonly Float64Array[];

/** J' J of a matrix with a row for each residual and a column for each parameter. */
export function crossProduct(rows: Matrix, columns: number): Float64Array[] {
  const product = Array.from({ length: columns }, () => new Float64Array(columns));
  for (const row of rows) {
    for (let i = 0; i < columns; i++) {
      for (let j = 0; j <= i; j++) product[i]![j]! += row[i]! * row[j]!;
    }
  }
  for (let i = 0; i < columns; i++) for (let j = 0; j < i; j++) product[j]![i] = product[i]![j]!;
  return product;
}

/** The lower triangle L with L L' = the matrix (Cholesky), or null where the matrix is not positive definite. */
export function choleskyOf(matrix: Matrix): Float64Array[] | null {
  const n = matrix.length;
  const lower = Array.from({ length: n }, () => new Float64Array(n));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i]![j]!;
      for (let k = 0; k < j; k++) sum -= lower[i]![k]! * lower[j]![k]!;
      if (i === j && !(sum > 0)) return null;
      lower[i]![j] = i === j ? Math.sqrt(sum) : sum / lower[j]![j]!;
    }
  }
  return lower;
}

/** Solve L y = b for a lower triangle. */
export function solveLower(lower: Matrix, b: Float64Array): Float64Array {
  const y = b.slice();
  for (let i = 0; i < y.length; i++) {
    for (let k = 0; k < i; k++) y[i]! -= lower[i]![k]! * y[k]!;
    y[i]! /= lower[i]![i]!;
  }
  return y;
}

/** Solve L' x = y for a lower triangle. */
export function solveUpper(lower: Matrix, y: Float64Array): Float64Array {
  const x = y.slice();
  for (let i = x.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < x.length; k++) x[i]! -= lower[k]![i]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  return x;
}

/** An eigenvalue of a symmetric matrix with its vector, of length 1. */
export interface EigenPair {
  readonly value: number;
  readonly vector: Float64Array;
}

/** All eigenvalues of a symmetric matrix with their vectors, largest first: Jacobi's method of rotations. */
export function eigenPairs(matrix: Matrix): EigenPair[] {
  const n = matrix.length;
  const a = matrix.map((row) => row.slice());
  const vectors = Array.from({ length: n }, (_, i) => Float64Array.from({ length: n }, (__, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 60 && offDiagonal(a) > 0; sweep++) {
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, vectors, [p, q]);
  }
  return a
    .map((row, i) => ({ value: row[i]!, vector: withSign(vectors.map((column) => column[i]!)) }))
    .sort((one, other) => other.value - one.value);
}

function offDiagonal(a: Matrix): number {
  let off = 0;
  let on = 0;
  a.forEach((row, i) => row.forEach((value, j) => (i === j ? (on += value * value) : (off += value * value))));
  return off > 1e-26 * on ? off : 0;
}

function rotate(a: Float64Array[], vectors: Float64Array[], [p, q]: readonly [number, number]): void {
  if (a[p]![q] === 0) return;
  const theta = (a[q]![q]! - a[p]![p]!) / (2 * a[p]![q]!);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (const row of [...a, ...vectors]) {
    const [x, y] = [row[p]!, row[q]!];
    row[p] = c * x - s * y;
    row[q] = s * x + c * y;
  }
  const [rowP, rowQ] = [a[p]!, a[q]!];
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [rowP[k]!, rowQ[k]!];
    rowP[k] = c * x - s * y;
    rowQ[k] = s * x + c * y;
  }
}

/** A vector and its opposite say the same: the largest part is made positive. */
function withSign(vector: readonly number[]): Float64Array {
  const largest = vector.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0);
  return Float64Array.from(vector, (value) => (largest < 0 ? -value : value));
}
