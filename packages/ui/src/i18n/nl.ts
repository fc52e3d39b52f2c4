import { answer, cells, kpis } from "./nl/cells.ts";
import { chart } from "./nl/chart.ts";
import { dataPackage } from "./nl/data-package.ts";
import { device, links } from "./nl/device.ts";
import { embed } from "./nl/embed.ts";
import { excel } from "./nl/excel.ts";
import { flow } from "./nl/flow.ts";
import { hindsight } from "./nl/hindsight.ts";
import { bookmarks, history } from "./nl/history.ts";
import { knobs, provenance, realTerms } from "./nl/knobs.ts";
import { knobsCell } from "./nl/knobs-cell.ts";
import { modes } from "./nl/modes.ts";
import { euro, money } from "./nl/money.ts";
import { norms } from "./nl/norms.ts";
import { files, footer, frequency, page, scenarios, states, units } from "./nl/page.ts";
import { parameterTexts } from "./nl/parameter-texts.ts";
import { plan } from "./nl/plan.ts";
import { sheet } from "./nl/sheet.ts";
import { start } from "./nl/start.ts";
import { stockAndFlow } from "./nl/stock-and-flow.ts";
import { story } from "./nl/story.ts";
import { transition } from "./nl/transition.ts";
import { why } from "./nl/why.ts";

/** All texts in Dutch: the source that other languages follow. */
export const nl = {
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
