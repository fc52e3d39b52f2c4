import { help } from "./help.ts";
import { measures } from "./measures.ts";
import { problems } from "./problems.ts";
import { report } from "./report.ts";

/** Dutch is the source: the other languages have the same texts, which the compiler checks. */
export const nl = { help, measures, problems, report };

export type Messages = typeof nl;
