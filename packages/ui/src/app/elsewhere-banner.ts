import { nothing, type TemplateResult } from "lit";
import { html } from "../components/html.ts";
import { icon } from "../components/icons.ts";
import type { SaveState } from "../device/save-state.ts";
import type { Words } from "../i18n/words.ts";
import type { DeviceActions } from "./page-actions.ts";

/** Says that another tab keeps this work, and what can be done about it. */
export function elsewhereBanner(
  state: SaveState,
  { words, actions }: { words: Words; actions: DeviceActions },
): TemplateResult | typeof nothing {
  if (state.kind !== "elsewhere") return nothing;
  const texts = words.messages.device.elsewhere;
  const { isNewer, hasOwn } = state;
  return html`<div class="banner" role="region" aria-label=${words.messages.device.state.elsewhere}>
    ${icon("warning")}
    <p>${isNewer ? texts.newer : texts.same} ${hasOwn ? texts.own : nothing}</p>
    <button type="button" class="choice" @click=${actions.takeOver}>
      ${isNewer ? texts.takeOverNewer : texts.takeOver}
    </button>
    <button type="button" class="choice" @click=${actions.goSeparate}>${texts.separate}</button>
  </div>`;
}
