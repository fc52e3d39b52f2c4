/** Quantile tables that were made before, by name, so that systems that share distributions make each of them once. */
export interface TableCache {
  /** The table of this name; made where it is not there (any more). */
  tableOf(name: string, make: () => Float64Array): Float64Array;
}

/** Tables that are kept: about 17 MB. Of more, those that were longest out of use make room. */
const mostTables = 256;

export function createTableCache(): TableCache {
  const kept = new Map<string, Float64Array>();
  return {
    tableOf(name, make) {
      const table = kept.get(name) ?? make();
      kept.delete(name);
      kept.set(name, table);
      const [oldest] = kept.keys();
      if (kept.size > mostTables && oldest !== undefined) kept.delete(oldest);
      return table;
    },
  };
}
