import { nothing, type TemplateResult } from "lit";
import { html } from "../../components/html.ts";
import { capacityPathsChart, toCapacityPathsTable } from "../../charts/capacity-paths-chart.ts";
import type { CellPlace } from "../cell-kind.ts";
import { carriedBy } from "../carried-by.ts";
import { cellFrame } from "../cell-frame.ts";
import { drawnLine } from "../drawn-line.ts";
import { figureTexts } from "../figure-texts.ts";
import { freshnessOf } from "../../results/shown-results.ts";
import "./capacity-log.ts";
import { toCapacityView } from "./capacity-view.ts";
import "./plan-line.ts";
import { toPlanLineView } from "./plan-line-view.ts";
import { unitsTable } from "./units-table.ts";
import { toUnitsView } from "./units-view.ts";

/** Opbouw en afbouw: what the plan says and what becomes of it. */
export function capacityCell(place: CellPlace): TemplateResult {
  const { words, active, axisTop } = place;
  const texts = words.messages.cells.capacity;
  const view = toCapacityView(active.shown, words);
  const frame = { id: "capacity", eyebrow: texts.eyebrow, title: view.title, lead: view.lead, words, ...active };
  const { paths } = view;
  if (paths === null) return cellFrame(frame, nothing);
  const units = toUnitsView(active.shown, words);
  const line = toPlanLineView(place);
  const { run, runIsCurrent } = active.shown;
  const { language } = words;
  const draw = (width: number): SVGSVGElement =>
    capacityPathsChart(paths, {
      language,
      label: view.title,
      width,
      state: view.state,
      target: view.target,
      yMax: axisTop("capacity", view.highest),
    });
  return cellFrame(
    frame,
    html`<pb-chart-figure
        .heading=${view.title}
        .description=${texts.description(drawnLine(freshnessOf(active.shown), words))}
        .table=${toCapacityPathsTable(paths, { language })}
        .draw=${draw}
        .showsHeading=${false}
        .carries=${carriedBy(active, words)}
        .texts=${figureTexts(words, view.title)}
        .fileName=${"opbouw-afbouw"}
      ></pb-chart-figure>
      ${line === null ? nothing : html`<pb-plan-line .words=${words} .view=${line} .turn=${place.turn}></pb-plan-line>`}
      ${units === null ? nothing : unitsTable(units, words)}
      ${
        run === null
          ? nothing
          : html`<pb-capacity-log .words=${words} .run=${run} .isCurrent=${runIsCurrent}></pb-capacity-log>`
      }`,
  );
}
