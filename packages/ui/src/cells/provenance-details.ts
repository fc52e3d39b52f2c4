import type { TemplateResult } from "lit";
import { html } from "../components/html.ts";
import type { ProvenanceView } from "../parameters/provenance-view.ts";

/** Where something comes from, one click away. The label says of what, for who hears it apart from its place. */
export function provenanceDetails({ heading, kind, lines }: ProvenanceView, label: string): TemplateResult {
  return html`<details class="provenance">
    <summary aria-label=${label}><span data-kind=${kind} class="origin">${heading}</span></summary>
    ${lines.map((line) => html`<p>${line}</p>`)}
  </details>`;
}
