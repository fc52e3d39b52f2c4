import { html as plain, type TemplateResult } from "lit";

/** Gives what stands in a template its language, where that is another than the language of the page. */
export type LanguageMarker = (strings: TemplateStringsArray, values: readonly unknown[]) => readonly unknown[];

let marker: LanguageMarker | null = null;

/** From now on templates are marked by this; by nothing while all on the page is in its own language. */
export function markLanguagesBy(next: LanguageMarker | null): void {
  marker = next;
}

/**
 * The `html` of Lit for the whole page. What people wrote in another language than that of the page says so here, in the one
 * place that every text comes through, so that no cell has to think of it.
 */
export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> {
  return plain(strings, ...(marker === null ? values : marker(strings, values)));
}
