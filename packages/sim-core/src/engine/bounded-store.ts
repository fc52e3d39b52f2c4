/** A store of results by a text that says everything they depend on; the one used longest ago goes when it is full. */
export function boundedStore<Value>(capacity: number): (key: string, make: () => Value) => Value {
  const stored = new Map<string, Value>();
  return (key, make) => {
    const value = stored.get(key) ?? make();
    stored.delete(key);
    stored.set(key, value);
    const oldest = stored.keys().next();
    if (stored.size > capacity && oldest.done !== true) stored.delete(oldest.value);
    return value;
  };
}
