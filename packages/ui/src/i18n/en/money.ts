import type { Messages } from "../messages.ts";

export const euro: Messages["euro"] = { million: "million euro", whole: "euro" };
