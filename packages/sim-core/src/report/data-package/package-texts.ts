import type { Language } from "../../scenario/describe-issue.ts";
import { packageTextsEn } from "./package-texts-en.ts";
import { packageTextsNl, type PackageTexts } from "./package-texts-nl.ts";

export type TableName = keyof PackageTexts["tables"];

/** Every column of every table; columns of one name mean the same. */
export type FieldName = keyof PackageTexts["fields"];

export const packageTexts: Readonly<Record<Language, PackageTexts>> = { nl: packageTextsNl, en: packageTextsEn };
