/** What is only needed once replications come in: it is asked for with the first run, after the first picture. */
export { createBatchGatherer, summariseRun } from "@plaatsbepaling/sim-core";
