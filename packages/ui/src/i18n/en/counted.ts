import { counted } from "../counted.ts";

export { wordFor } from "../counted.ts";

export const youths = counted("youth", "youths");
export const places = counted("place", "places");
export const days = counted("day", "days");
