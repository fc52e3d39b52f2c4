import type { TemplateResult } from "lit";
import { html } from "../../components/html.ts";
import type { RealisedProblem } from "./realised-problems.ts";

/** Everything that is wrong with a file of figures, with its line and what to do. */
export function problemList(problems: readonly RealisedProblem[]): TemplateResult {
  return html`<ol class="issues" tabindex="0">
    ${problems.map(
      ({ place, message, hint }) =>
        html`<li>
          <code>${place}</code>
          <p>${message}</p>
          <p class="hint">${hint}</p>
        </li>`,
    )}
  </ol>`;
}
