import { counted } from "../counted.ts";

export { wordFor } from "../counted.ts";

export const youths = counted("jongere", "jongeren");
export const places = counted("plaats", "plaatsen");
export const days = counted("dag", "dagen");
