/**
 * How Node is started, for every engine that runs in it: with the room to join small functions that the command line gives
 * itself (docs/decisions/0030-small-functions-joined.md).
 */
export const nodeFlags: readonly string[] = ["--max-inlined-bytecode-size-cumulative=1800"];
