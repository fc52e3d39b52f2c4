import { answer, cells, kpis } from "./en/cells.ts";
import { device, links } from "./en/device.ts";
import { bookmarks, history } from "./en/history.ts";
import { knobs, provenance, realTerms } from "./en/knobs.ts";
import { modes } from "./en/modes.ts";
import { files, footer, frequency, page, scenarios, states, units } from "./en/page.ts";
import { parameterTexts } from "./en/parameter-texts.ts";
import { sheet } from "./en/sheet.ts";
import { transition } from "./en/transition.ts";
import type { Messages } from "./messages.ts";

/** All texts in English. */
export const en: Messages = {
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
