import type { Messages } from "../nl/nl.ts";
import { expectations } from "./expectations.ts";
import { help } from "./help.ts";
import { measures } from "./measures.ts";
import { norms } from "./norms.ts";
import { problems } from "./problems.ts";
import { report } from "./report.ts";
import { uncertainty } from "./uncertainty.ts";

export const en: Messages = { expectations, help, measures, norms, problems, report, uncertainty };
