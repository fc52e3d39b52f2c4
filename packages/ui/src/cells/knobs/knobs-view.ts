import type { Words } from "../../i18n/words.ts";
import { parametersOf } from "../../parameters/catalogue.ts";
import { parameterGroups, type ParameterGroup } from "../../parameters/parameter.ts";
import { toParameterRow, type ParameterRow } from "../../parameters/parameter-row-view.ts";
import type { ScenarioTab } from "../../scenario-store/scenario-tab.ts";
import { mostKnobs } from "./knobs-content.ts";

export interface KnobsView {
  readonly title: string;
  /** In the order that somebody chose. */
  readonly rows: readonly ParameterRow[];
  /** Chosen knobs that this scenario does not have. */
  readonly missing: number;
  /** What can still be added, by group; none where there are as many as there may be. */
  readonly others: readonly { readonly group: ParameterGroup; readonly rows: readonly ParameterRow[] }[];
  readonly isFull: boolean;
}

export function toKnobsView(
  chosen: readonly string[],
  { active, tabs, words }: { active: ScenarioTab; tabs: readonly ScenarioTab[]; words: Words },
): KnobsView {
  const all = parametersOf(active.scenario).flatMap((parameter) => {
    const row = toParameterRow(parameter, { active, tabs, words });
    return row === null ? [] : [row];
  });
  const rows = chosen.flatMap((id) => all.filter(({ parameter }) => parameter.id === id));
  const isFull = chosen.length >= mostKnobs;
  const others = isFull ? [] : all.filter(({ parameter }) => !chosen.includes(parameter.id));
  return {
    title: titleOf(rows, words),
    rows,
    missing: chosen.length - rows.length,
    others: parameterGroups.flatMap((group) => {
      const ofGroup = others.filter(({ parameter }) => parameter.group === group);
      return ofGroup.length === 0 ? [] : [{ group, rows: ofGroup }];
    }),
    isFull,
  };
}

function titleOf(rows: readonly ParameterRow[], { messages }: Words): string {
  const texts = messages.knobsCell;
  if (rows.length === 0) return texts.none;
  const changed = rows.filter(({ isChanged }) => isChanged);
  const [only] = changed;
  if (only === undefined) return texts.asBasis;
  return changed.length === 1 ? texts.oneChanged(only.label) : texts.manyChanged(changed.length, rows.length);
}
