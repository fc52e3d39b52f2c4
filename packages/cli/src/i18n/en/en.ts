import type { Messages } from "../nl/nl.ts";
import { help } from "./help.ts";
import { measures } from "./measures.ts";
import { problems } from "./problems.ts";
import { report } from "./report.ts";

export const en: Messages = { help, measures, problems, report };
