import type { Messages } from "../messages.ts";
import { wordFor } from "./counted.ts";

export const norms: Messages["norms"] = {
  eyebrow: "Norms",
  title: (met, metText, allText) =>
    `${metText} of the ${allText} ${wordFor(allText, "norm", "norms")} ${met === 1 ? "is" : "are"} met`,
  titleOfThose: (met, metText, toldText) =>
    `Of the ${toldText} ${wordFor(toldText, "norm", "norms")} that can be measured ${metText} ${met === 1 ? "is" : "are"} met`,
  titleNoneTold: "None of the norms can be measured in these runs",
  titlePending: "Norms: what is met?",
  titleNone: "This scenario has no norms",
  titleNoneMeasured: "None of the norms in this scenario can be measured with the model",
  lead: "Met: it works out in at least 9 out of 10 runs. A norm with several conditions is met only where all of them hold in the same run. On the right: by how far it is missed on average.",
  verdicts: { good: "met", bad: "not met", unsure: "uncertain", none: "cannot tell" },
  metIn: (how) => `met ${how}`,
  notTold: "not measurable in any run",
  bound: { atMost: (n) => `at most ${n}`, atLeast: (n) => `at least ${n}` },
  on: (date) => `on ${date}`,
  always: "always holds",
  tooMany: (n) => `${n} too many`,
  tooFew: (n) => `${n} too few`,
  room: (n) => `${n} to spare`,
  onTheBound: "exactly on the bound",
  units: { share: "percentage points", days: (n) => wordFor(n, "day", "days") },
  provenance: (kind) => `${kind} of this norm`,
  beyond: (n) => `Not measurable with this model (${n})`,
  beyondLead:
    "These norms stand in the documents too. The model says nothing of them, and what is missing is an answer as well.",
};
