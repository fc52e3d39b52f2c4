/** Replications in a row, which one lane simulates. */
export interface Part {
  readonly firstReplication: number;
  readonly replications: number;
}

/** Fewer at a time cost more to deal than a lane waits for them. */
const leastInPart = 8;

/**
 * The replications numbered `first`, `first + 1`, ... in parts of at most `usual`, for lanes that each take the next part
 * when they are done with one: where there are several, parts become smaller towards the end, so that none waits long for
 * the last (guided self-scheduling, Polychronopoulos and Kuck 1987). Who simulated which part never shows in the outcome.
 */
export function dealReplications(
  { first, replications }: { readonly first: number; readonly replications: number },
  { lanes, usual }: { readonly lanes: number; readonly usual: number },
): Part[] {
  const parts: Part[] = [];
  for (let left = replications; left > 0;) {
    const evenly = lanes > 1 ? Math.ceil(left / (2 * lanes)) : left;
    const size = Math.min(left, usual, Math.max(leastInPart, evenly));
    parts.push({ firstReplication: first + replications - left, replications: size });
    left -= size;
  }
  return parts;
}
