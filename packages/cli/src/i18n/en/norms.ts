import type { Messages } from "../nl/nl.ts";

export const norms: Messages["norms"] = {
  title: "Norms",
  comparison: "Norms: met in which share of the replications",
  norm: "Norm",
  metIn: "met in",
  worst: ["what holds least often:", "mean (5–95%)"],
  beyondModel: (count) =>
    `${count === 1 ? "One norm" : `${count} norms`} cannot be measured with this model; which and why: plaatsbepaling report norms.`,
};
