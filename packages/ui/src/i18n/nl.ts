import { answer, cells, kpis } from "./nl/cells.ts";
import { device, links } from "./nl/device.ts";
import { bookmarks, history } from "./nl/history.ts";
import { knobs, provenance, realTerms } from "./nl/knobs.ts";
import { modes } from "./nl/modes.ts";
import { files, footer, frequency, page, scenarios, states, units } from "./nl/page.ts";
import { parameterTexts } from "./nl/parameter-texts.ts";
import { sheet } from "./nl/sheet.ts";
import { transition } from "./nl/transition.ts";

/** All texts in Dutch: the source that other languages follow. */
export const nl = {
  answer,
  bookmarks,
  cells,
  device,
  files,
  footer,
  frequency,
  history,
  knobs,
  kpis,
  links,
  modes,
  page,
  parameterTexts,
  provenance,
  realTerms,
  scenarios,
  sheet,
  states,
  transition,
  units,
};
