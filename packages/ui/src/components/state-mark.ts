import type { TemplateResult } from "lit";
import { html } from "./html.ts";
import { icon } from "./icons.ts";

export type MarkedState = "current" | "estimate" | "stale" | "none" | "failed";

/** Says how fresh something is, by sign and word together. */
export function stateMark(state: MarkedState, label: string): TemplateResult {
  return html`<span class="state-mark" data-state=${state}>${icon(state)}<span>${label}</span></span>`;
}
