/** What is only needed once replications come in: it is asked for with the first run, after the first picture. */
export { summariseRun } from "@plaatsbepaling/sim-core";
export { simulateAll } from "./simulate-all.ts";
