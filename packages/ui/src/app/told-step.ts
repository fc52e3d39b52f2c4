import { nothing, type TemplateResult } from "lit";
import { html } from "../components/html.ts";
import type { CellContext } from "../cells/cell-context.ts";
import { knobOptions } from "./knob-options.ts";
import type { PageActions } from "./page-actions.ts";
import type { Presentation } from "./presentation.ts";
import type { Workbench } from "./workbench.ts";

/** The step of a story that is told, where one is; its element comes with the cells. */
export function toldStep(
  { step: told, setAgain }: Presentation,
  context: CellContext,
  page: { readonly workbench: Workbench; readonly actions: PageActions },
): TemplateResult | typeof nothing {
  if (told === null) return nothing;
  return html`<pb-story-panel
    .context=${context}
    .knobs=${knobOptions(context, page)}
    .step=${told.step}
    .at=${told.at}
    .back=${setAgain}
  ></pb-story-panel>`;
}
