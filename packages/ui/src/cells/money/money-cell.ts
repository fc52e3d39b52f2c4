import { moneyTables } from "@plaatsbepaling/sim-core";
import { nothing, type TemplateResult } from "lit";
import { html } from "../../components/html.ts";
import { toYearResultsTable, yearResults } from "../../charts/year-results.ts";
import { stateMark } from "../../components/state-mark.ts";
import type { Words } from "../../i18n/words.ts";
import { onceARun } from "../../results/once-a-run.ts";
import { freshnessOf, type ShownResults } from "../../results/shown-results.ts";
import type { CellContext } from "../cell-context.ts";
import { carriedBy } from "../carried-by.ts";
import { cellFrame } from "../cell-frame.ts";
import { figureTexts } from "../figure-texts.ts";
import { reportTable } from "../report-table.ts";
import { ledgerTable } from "./ledger-table.ts";
import { priceBasis } from "./price-basis.ts";
import { toMoneyView, type MoneyView } from "./money-view.ts";

/** The square as a ledger: what there is, what it goes to, and what is left or lacking by year. */
export function moneyCell(context: CellContext): TemplateResult | typeof nothing {
  const { words, active } = context;
  const texts = words.messages.money;
  const view = toMoneyView(active.shown, words);
  if (view === null) return nothing;
  const frame = { id: "money", eyebrow: texts.eyebrow, title: view.title, lead: view.lead, words, ...active };
  if (view.results.length === 0) return cellFrame(frame, nothing);
  return cellFrame(
    frame,
    html`<p class="cell-warning">${priceBasis(active.shown.scenario, words)}</p>
      ${chart(view, context)}
      <div class="money">${ledgerTable(view, words)}</div>
      ${behind(active.shown, words)}`,
  );
}

function chart(view: MoneyView, { words, active, axisTop }: CellContext): TemplateResult {
  const texts = words.messages.money;
  const { language } = words;
  const freshness = freshnessOf(active.shown);
  const [lowest, highest] = view.domain;
  const unit = words.messages.euro[view.scale.unit];
  const options = {
    language,
    label: view.title,
    yLabel: texts.yLabel(unit),
    decimals: view.scale.decimals,
    zero: texts.zero,
    // One axis for each way of counting: what is kept while somebody drags is a number of it.
    domain: [-axisTop(`money/below/${view.scale.unit}`, -lowest), axisTop(`money/above/${view.scale.unit}`, highest)],
    scenario: active.tab.letter,
    state: freshness === "none" ? "stale" : freshness,
  } as const;
  return html`<pb-chart-figure
    .heading=${view.title}
    .description=${texts.description(unit)}
    .table=${toYearResultsTable(view.results, options)}
    .draw=${(width: number) => yearResults(view.results, { ...options, width })}
    .showsHeading=${false}
    .carries=${carriedBy(active, words)}
    .texts=${figureTexts(words, view.title)}
    .fileName=${"geld"}
  ></pb-chart-figure>`;
}

/** What stands behind the ledger, each one click away. It is of runs only, and says so where these are of before. */
function behind({ run, runIsCurrent }: ShownResults, words: Words): TemplateResult | typeof nothing {
  const { language, messages } = words;
  const texts = messages.money;
  const tables = run === null ? null : tablesOf[language](run);
  if (run === null || tables === null) return nothing;
  const mark = runIsCurrent ? nothing : stateMark("stale", messages.states.stale);
  return html`<details class="figure-table">
      <summary>${texts.breakEven.title} ${mark}</summary>
      <p class="small">${texts.breakEven.explain}</p>
      ${reportTable(tables.breakEven, language)}
    </details>
    ${
      tables.incidental.rows.length === 0
        ? nothing
        : html`<details class="figure-table">
            <summary>${texts.incidental.title} ${mark}</summary>
            <p class="small">${texts.incidental.explain}</p>
            ${reportTable(tables.incidental, language)}
          </details>`
    }
    <details class="figure-table">
      <summary>${texts.provenance} ${mark}</summary>
      ${reportTable(tables.provenance, language)}
    </details>`;
}

const tablesOf = { nl: onceARun((run) => moneyTables(run, "nl")), en: onceARun((run) => moneyTables(run, "en")) };
