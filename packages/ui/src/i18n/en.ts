import { answer, cells, kpis } from "./en/cells.ts";
import { chart } from "./en/chart.ts";
import { dataPackage } from "./en/data-package.ts";
import { device, links } from "./en/device.ts";
import { embed } from "./en/embed.ts";
import { excel } from "./en/excel.ts";
import { flow } from "./en/flow.ts";
import { hindsight } from "./en/hindsight.ts";
import { bookmarks, history } from "./en/history.ts";
import { knobs, provenance, realTerms } from "./en/knobs.ts";
import { knobsCell } from "./en/knobs-cell.ts";
import { modes } from "./en/modes.ts";
import { euro, money } from "./en/money.ts";
import { norms } from "./en/norms.ts";
import { files, footer, frequency, page, scenarios, states, units } from "./en/page.ts";
import { parameterTexts } from "./en/parameter-texts.ts";
import { plan } from "./en/plan.ts";
import { sheet } from "./en/sheet.ts";
import { start } from "./en/start.ts";
import { stockAndFlow } from "./en/stock-and-flow.ts";
import { story } from "./en/story.ts";
import { transition } from "./en/transition.ts";
import { why } from "./en/why.ts";
import type { Messages } from "./messages.ts";

/** All texts in English. */
export const en: Messages = {
  answer,
  bookmarks,
  cells,
  chart,
  dataPackage,
  device,
  embed,
  euro,
  excel,
  files,
  flow,
  footer,
  frequency,
  hindsight,
  history,
  knobs,
  knobsCell,
  kpis,
  links,
  modes,
  money,
  norms,
  page,
  parameterTexts,
  plan,
  provenance,
  realTerms,
  scenarios,
  sheet,
  start,
  states,
  stockAndFlow,
  story,
  transition,
  units,
  why,
};
