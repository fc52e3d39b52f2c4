/** What the page in a frame says to the page around it, and what that one answers. */
export type FrameMessage =
  /** It wants the scenario that the page around it has. */
  | { readonly plaatsbepaling: "ready" }
  /** How high it is, in pixels. */
  | { readonly plaatsbepaling: "height"; readonly height: number }
  /** The text of a file; null where the page around it could not get it. */
  | { readonly plaatsbepaling: "scenario"; readonly text: string | null };

/** A message of that name, of what anybody may have sent. */
export function messageOf<Name extends FrameMessage["plaatsbepaling"]>(
  name: Name,
  data: unknown,
): Extract<FrameMessage, { plaatsbepaling: Name }> | null {
  const isMeant = typeof data === "object" && data !== null && "plaatsbepaling" in data && data.plaatsbepaling === name;
  return isMeant ? (data as Extract<FrameMessage, { plaatsbepaling: Name }>) : null;
}
