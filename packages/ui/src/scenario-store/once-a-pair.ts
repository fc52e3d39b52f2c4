/** The same function that works once for each pair of objects, as long as both are in use: nothing of it may change. */
export function onceAPair<A extends object, B extends object, T>(make: (a: A, b: B) => T): (a: A, b: B) => T {
  const known = new WeakMap<A, WeakMap<B, { readonly made: T }>>();
  return (a, b) => {
    const ofFirst = known.get(a) ?? new WeakMap<B, { readonly made: T }>();
    known.set(a, ofFirst);
    const kept = ofFirst.get(b) ?? { made: make(a, b) };
    ofFirst.set(b, kept);
    return kept.made;
  };
}
