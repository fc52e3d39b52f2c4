import { nothing, type TemplateResult } from "lit";
import { html } from "../../components/html.ts";
import { formMultiples, toFormMultiplesTable } from "../../charts/form-multiples.ts";
import type { CellContext } from "../cell-context.ts";
import { carriedBy } from "../carried-by.ts";
import { cellFrame } from "../cell-frame.ts";
import { drawnLine } from "../drawn-line.ts";
import { figureTexts } from "../figure-texts.ts";
import { freshnessOf } from "../../results/shown-results.ts";
import { toFormsView } from "./forms-view.ts";

/** Occupancy and waiting list of each care form. */
export function formsCell({ words, active, axisTop }: CellContext): TemplateResult {
  const texts = words.messages.cells.forms;
  const view = toFormsView(active.shown, { words, axisTop });
  const frame = { id: "forms", eyebrow: texts.eyebrow, title: view.title, words, ...active, hasQueues: true };
  if (view.forms.length === 0) return cellFrame(frame, nothing);
  const { language } = words;
  const draw = (width: number): SVGSVGElement =>
    formMultiples(view.forms, { language, label: view.title, width, state: view.state, target: view.target });
  return cellFrame(
    frame,
    html`<pb-chart-figure
      .heading=${view.title}
      .description=${texts.description(drawnLine(freshnessOf(active.shown), words))}
      .table=${toFormMultiplesTable(view.forms, { language })}
      .draw=${draw}
      .showsHeading=${false}
      .carries=${carriedBy(active, words)}
      .texts=${figureTexts(words, view.title)}
      .fileName=${"zorgvormen"}
    ></pb-chart-figure>`,
  );
}
