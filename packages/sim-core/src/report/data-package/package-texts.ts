import type { Language } from "../../scenario/describe-issue.ts";
import { packageTextsEn } from "./package-texts-en.ts";
import { packageTextsNl } from "./package-texts-nl.ts";

/** What a data package says of itself, its tables and their columns. */
export type PackageTexts = typeof packageTextsNl;

export type TableName = keyof PackageTexts["tables"];

/** Every column of every table; columns of one name mean the same. */
export type FieldName = keyof PackageTexts["fields"];

export const packageTexts: Readonly<Record<Language, PackageTexts>> = { nl: packageTextsNl, en: packageTextsEn };
