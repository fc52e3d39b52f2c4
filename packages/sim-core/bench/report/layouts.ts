import type { BenchDocument } from "../run-bench.ts";
import { machineLine, remarks, toTables, type Table } from "./tables.ts";

/** For a terminal. */
export function toText(document: BenchDocument): string {
  const tables = toTables(document).map(({ title, rows }) => `${title}\n${aligned(rows)}`);
  return [machineLine(document), ...tables, remarks(document).join("\n"), ...document.disagreements].join("\n\n");
}

/** For the page on performance. */
export function toMarkdown(document: BenchDocument): string {
  const tables = toTables(document).map(({ title, rows }) => `### ${title}\n\n${piped(rows)}`);
  const list = remarks(document).map((remark) => `- ${remark}`);
  return [`Measured: ${machineLine(document)}.`, ...tables, list.join("\n")].join("\n\n");
}

function aligned(rows: Table["rows"]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd())
    .join("\n");
}

function piped([heading = [], ...rows]: Table["rows"]): string {
  return [heading, heading.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
