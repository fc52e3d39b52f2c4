import { calibration } from "./calibration.ts";
import { expectations } from "./expectations.ts";
import { help } from "./help.ts";
import { measures } from "./measures.ts";
import { norms } from "./norms.ts";
import { money } from "./money.ts";
import { problems } from "./problems.ts";
import { report } from "./report.ts";
import { uncertainty } from "./uncertainty.ts";

/** Dutch is the source: the other languages have the same texts, which the compiler checks. */
export const nl = { calibration, expectations, help, measures, money, norms, problems, report, uncertainty };

export type Messages = typeof nl;
