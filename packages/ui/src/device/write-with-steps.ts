import type { KeptContent } from "./kept-content.ts";
import { refusalOf, type StoredWork, type WorkStorage, type WriteOutcome } from "./work-storage.ts";

/** How many steps are kept each time that there is no room: all, few, and none rather than that the work is not kept. */
const steps = [undefined, 10, 0];

/** Write the content in the place of the revision before, with as many of its steps as the device has room for. */
export async function writeWithSteps(
  { storage, content }: { readonly storage: WorkStorage; readonly content: KeptContent },
  work: Pick<StoredWork, "id" | "savedAt" | "revision">,
): Promise<WriteOutcome> {
  let refusal: unknown;
  for (const most of steps) {
    try {
      return await storage.write({ ...work, ...content.pack(most) }, work.revision - 1);
    } catch (error) {
      refusal = error;
      if (refusalOf(error) !== "full") break;
    }
  }
  throw refusal;
}
