import type { Cell } from "../document/report-document.ts";
import type { FieldName, TableName } from "./package-texts.ts";

/** A table of a data package: what its columns are, and its rows in that order. */
export interface TableResource {
  readonly name: TableName;
  readonly fields: readonly Field[];
  /** Together another for every row. */
  readonly primaryKey: readonly FieldName[];
  readonly rows: readonly (readonly Cell[])[];
}

/** One column, as Table Schema has it. What it means stands in the texts under its name. */
export interface Field {
  readonly name: FieldName;
  readonly type: "string" | "number" | "integer" | "date";
  /** Whether every row has a value. */
  readonly isRequired: boolean;
  /** The only values that it can have. */
  readonly oneOf?: readonly string[];
}

/** A column that every row fills. */
export function required(name: FieldName, type: Field["type"] = "string"): Field {
  return { name, type, isRequired: true };
}

/** A column that can be empty. */
export function optional(name: FieldName, type: Field["type"] = "string"): Field {
  return { name, type, isRequired: false };
}

/** A column that every row fills with one of these. */
export function oneOf(name: FieldName, values: readonly string[]): Field {
  return { name, type: "string", isRequired: true, oneOf: values };
}
