import type { Language } from "../../scenario/describe-issue.ts";
import { toCsv } from "../document/to-csv.ts";
import { assumptionTable } from "./assumption-table.ts";
import { differenceTable } from "./difference-table.ts";
import { normTable } from "./norm-table.ts";
import { moneyTable, outcomeTable, seriesTable } from "./outcome-tables.ts";
import { packageTexts } from "./package-texts.ts";
import type { PackageTexts } from "./package-texts-nl.ts";
import type { PackagedRun } from "./packaged-run.ts";
import { scenarioTable } from "./scenario-table.ts";
import type { Field, TableResource } from "./table-resource.ts";

/** A file of a data package: its place in the package, and its text. */
export interface PackageFile {
  readonly path: string;
  readonly text: string;
}

export interface PackageOptions {
  readonly language: Language;
  /** The moment at which the package is made, as `2026-01-31T09:00:00Z`; without it the same runs give the same bytes. */
  readonly created?: string;
}

/**
 * All figures of these runs as a data package (Data Package 2.0, which the tools of Frictionless read): a description,
 * tables in CSV with the schema of each, and the scenarios as files. Numbers have a decimal point, whatever the language.
 */
export function toDataPackage(runs: readonly PackagedRun[], { language, created }: PackageOptions): PackageFile[] {
  const texts = packageTexts[language];
  const tables = [
    ...[scenarioTable(runs), outcomeTable(runs), seriesTable(runs), moneyTable(runs)],
    differenceTable(runs),
    ...[normTable(runs, language), assumptionTable(runs, language)],
  ].filter(({ rows }) => rows.length > 0);
  const description = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "plaatsbepaling",
    title: texts.title(runs.map(({ letter, name }) => `${letter} ${name}`).join("; ")),
    description: texts.description,
    ...(created === undefined ? {} : { created }),
    sources: documentsOf(runs).map((title) => ({ title })),
    resources: [
      ...tables.map((table) => describeTable(table, texts)),
      ...runs.map((run) => describeScenario(run, texts)),
    ],
  };
  return [
    { path: "datapackage.json", text: `${JSON.stringify(description, null, 2)}\n` },
    ...tables.map((table) => ({ path: pathOf(table), text: writeTable(table, language) })),
    ...runs.map(({ file }) => ({ path: `scenarios/${file.name}`, text: file.text })),
  ];
}

const pathOf = ({ name }: TableResource): string => `data/${name}.csv`;

function writeTable({ name, fields, rows }: TableResource, language: Language): string {
  const columns = fields.map((field) => ({ kind: "text", heading: field.name }) as const);
  return toCsv({ language, title: name, blocks: [{ kind: "table", title: name, columns, rows }] });
}

function describeTable(table: TableResource, texts: PackageTexts): object {
  return {
    name: table.name,
    ...texts.tables[table.name],
    path: pathOf(table),
    type: "table",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.fields.map((field) => describeField(field, texts)),
      missingValues: [""],
      primaryKey: table.primaryKey,
    },
  };
}

function describeField({ name, type, isRequired, oneOf }: Field, texts: PackageTexts): object {
  const constraints = {
    ...(isRequired ? { required: true } : {}),
    ...(oneOf === undefined ? {} : { enum: oneOf }),
  };
  return {
    ...{ name, type, description: texts.fields[name] },
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

function describeScenario({ letter, name, file }: PackagedRun, texts: PackageTexts): object {
  return {
    name: `scenario-${letter.toLowerCase()}`,
    title: `${letter} ${name}`,
    description: texts.scenarioFile,
    path: `scenarios/${file.name}`,
    format: "json",
    mediatype: "application/json",
    encoding: "utf-8",
  };
}

/** Every document that a number of these scenarios was taken from. */
function documentsOf(runs: readonly PackagedRun[]): string[] {
  const reasons = runs.flatMap(({ scenario }) => Object.values(scenario.provenance ?? {}));
  const documents = reasons.flatMap((reason) => (reason.kind === "source" ? [reason.document] : []));
  return [...new Set(documents)].toSorted();
}
