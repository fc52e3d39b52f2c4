/** One column of a table that is kept row by row: the numbers at `place` in each of its `rows` rows. */
export function columnOf(table: Float64Array, place: number, rows: number): Float64Array {
  const width = table.length / rows;
  const column = new Float64Array(rows);
  for (let row = 0, at = place; row < rows; row++, at += width) column[row] = table[at]!;
  return column;
}
