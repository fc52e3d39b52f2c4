/**
 * The version of the JSON documents that `--json` writes, described in docs/results-json.md. It goes up when a field
 * changes its meaning or disappears; fields that are only added leave it as it is.
 */
export const documentVersion = 1;
