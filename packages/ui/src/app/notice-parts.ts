import { describeIssue, type ScenarioIssue } from "@plaatsbepaling/sim-core";
import { nothing, type TemplateResult } from "lit";
import { html } from "../components/html.ts";
import type { Words } from "../i18n/words.ts";

/** What a notice says, and the words of its answers. Without `confirm` there is nothing to agree to. */
export interface NoticeParts {
  readonly title: string;
  readonly body: TemplateResult;
  readonly confirm?: string;
  readonly close?: string;
}

/** Everything that is wrong with a scenario, with its place and what to do. */
export function issueList(issues: readonly ScenarioIssue[], words: Words): TemplateResult {
  return html`<ol class="issues" tabindex="0">
    ${issues.map((issue) => {
      const { message, hint } = describeIssue(issue, words.language);
      const place = issue.path === "" ? words.messages.files.wholeFile : issue.path;
      return html`<li>
        <code>${place}</code>
        <p>${message}</p>
        ${hint === "" ? nothing : html`<p class="hint">${hint}</p>`}
      </li>`;
    })}
  </ol>`;
}
