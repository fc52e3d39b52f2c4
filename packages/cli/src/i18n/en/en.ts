import type { Messages } from "../nl/nl.ts";
import { calibration } from "./calibration.ts";
import { expectations } from "./expectations.ts";
import { help } from "./help.ts";
import { measures } from "./measures.ts";
import { norms } from "./norms.ts";
import { money } from "./money.ts";
import { problems } from "./problems.ts";
import { report } from "./report.ts";
import { uncertainty } from "./uncertainty.ts";

export const en: Messages = { calibration, expectations, help, measures, money, norms, problems, report, uncertainty };
