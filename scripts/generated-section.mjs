import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";

/**
 * Puts what was made by a program in its place on a page of the docs, between two comments.
 * @param {string} page
 * @param {readonly [begin: string, end: string]} marks
 * @param {string} section
 */
export async function writeSection(page, [begin, end], section) {
  const text = readFileSync(page, "utf8");
  const before = text.indexOf(begin) + begin.length;
  const after = text.indexOf(end, before);
  if (before < begin.length || after < before) throw new Error(`${page} has no place for what is written.`);
  const whole = `${text.slice(0, before)}\n\n${section}\n\n${text.slice(after)}`;
  writeFileSync(page, await format(whole, { parser: "markdown", printWidth: 120 }));
}
