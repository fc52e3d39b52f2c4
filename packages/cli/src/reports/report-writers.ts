import { toCsv, toHtml, toMarkdown, type ReportDocument } from "@plaatsbepaling/sim-core";
import type { ReportFormat } from "../command-line/settings.ts";

/** A report in each of its forms. */
export const reportWriters: Readonly<Record<ReportFormat, (report: ReportDocument) => string>> = {
  markdown: toMarkdown,
  html: toHtml,
  csv: (report) => toCsv(report, "plain"),
  "csv-nl": (report) => toCsv(report, "dutch"),
};
