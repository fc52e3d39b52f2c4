import { engineVersion } from "@plaatsbepaling/sim-core";
import type { Words } from "../../i18n/words.ts";
import { bandText } from "../../results/band-text.ts";
import { changedParameters } from "../../parameters/changed-parameters.ts";
import { figureOf } from "../../results/figure.ts";
import type { ScenarioTab } from "../../scenario-store/scenario-tab.ts";
import type { CellContext, ShownScenario } from "../cell-context.ts";
import { frozenScenario, isSameScenario, type Frozen } from "./decision.ts";
import { frozenMeasures } from "./freeze.ts";

/** What was recorded, and what became of it since. */
export interface FrozenView {
  /** What it rests on, in one line. */
  readonly basis: string;
  readonly figures: readonly FrozenLine[];
  /** Whether what is open now is still the same, in words. */
  readonly since: string;
  readonly isSame: boolean;
  readonly canOpen: boolean;
}

export interface FrozenLine {
  readonly label: string;
  readonly then: string;
  readonly now: string;
}

export function toFrozenView(frozen: Frozen, context: CellContext): FrozenView {
  const { words } = context;
  const texts = words.messages.sheet.decision;
  const open = [...new Set([context.basis, context.active, ...context.visible])];
  const same = open.find(({ tab }) => isSameScenario(frozen, tab.scenario)) ?? null;
  const isSame = isSameScenario(frozen, context.active.tab.scenario);
  const basis = [
    texts.ofScenario(frozen.letter, frozen.name),
    words.messages.footer.basedOn(words.format.number(frozen.replications)),
    words.messages.footer.seed(String(frozen.seed)),
    words.messages.footer.version(frozen.engine),
  ];
  return {
    basis: basis.join(" · "),
    figures: linesOf(frozen, context.active, words),
    since: [
      isSame ? texts.same(context.active.tab.letter) : changesOf(frozen, context.active, words),
      isSame || same === null ? "" : texts.stillOpen(same.tab.letter),
      engineNote(frozen, words),
    ]
      .filter((text) => text !== "")
      .join(" "),
    isSame,
    canOpen: frozenScenario(frozen) !== null,
  };
}

/** What is different in the scenario that is worked on now. */
function changesOf(frozen: Frozen, { tab }: ShownScenario, words: Words): string {
  const texts = words.messages.sheet.decision;
  const scenario = frozenScenario(frozen);
  if (scenario === null) return texts.unreadable;
  const then: ScenarioTab = { ...tab, scenario, origin: scenario };
  const { inputs, others } = changedParameters(then, tab, words);
  const dates = inputs.filter(({ isDate }) => isDate).length;
  const knobs = inputs.length === dates ? [] : [texts.knobs(inputs.length - dates)];
  const moved = dates === 0 ? [] : [words.messages.history.manyDates(dates)];
  const parts = others.map((part) => words.messages.cells.comparison.parts[part]);
  const changes = [...knobs, ...moved, ...parts];
  return changes.length === 0 ? texts.changedText(tab.letter) : texts.changed(words.format.list(changes), tab.letter);
}

/** Another version of the model can make other figures of the same scenario. */
function engineNote({ engine }: Frozen, { messages }: Words): string {
  return engine === engineVersion ? "" : messages.sheet.decision.otherEngine(engine, engineVersion);
}

function linesOf({ figures }: Frozen, { shown }: ShownScenario, words: Words): FrozenLine[] {
  const names = words.messages.sheet.text.live.names;
  return (Object.keys(frozenMeasures) as (keyof typeof frozenMeasures)[]).flatMap((name) => {
    const then = figures.find(({ measure }) => measure === frozenMeasures[name]);
    if (then === undefined) return [];
    const write = (value: number | null): string => written(value, name === "direct", words);
    const band =
      then.low === null || then.high === null ? "" : ` (${bandText(write(then.low), write(then.high), words)})`;
    const { value, freshness } = figureOf(shown, frozenMeasures[name]);
    const mark = freshness === "current" ? "" : ` (${words.messages.states[freshness]})`;
    return [{ label: capital(names[name]), then: `${write(then.value)}${band}`, now: `${write(value)}${mark}` }];
  });
}

function written(value: number | null, isShare: boolean, { format }: Words): string {
  if (value === null) return "–";
  return isShare ? format.percent(value) : format.number(value);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
