import type { Scenario } from "@plaatsbepaling/sim-core";
import type { nothing, TemplateResult } from "lit";
import type { KnobPhase } from "../components/number-knob.ts";
import type { Words } from "../i18n/words.ts";
import type { ScenarioKnob } from "../parameters/parameter.ts";
import type { ParameterRow } from "../parameters/parameter-row-view.ts";
import type { ShownResults } from "../results/shown-results.ts";
import type { ScenarioTab } from "../scenario-store/scenario-tab.ts";
import type { CellContent, SheetCell } from "../scenario-store/sheet.ts";
import type { NewScenario } from "../scenario-store/workbook.ts";
import type { CellContext, ShownScenario } from "./cell-context.ts";
import type { ComparisonOptions } from "./comparison/comparison-cell.ts";
import type { RealisedOptions } from "./hindsight/hindsight-cell.ts";

/** What a cell of the sheet may look at, and what can be done in it. */
export interface CellPlace extends CellContext {
  readonly cell: SheetCell;
  readonly comparison: ComparisonOptions;
  readonly realised: RealisedOptions;
  readonly knobs: KnobOptions;
  readonly story: StoryOptions;
  /** Keep what somebody puts into the cell. Changes of one gesture are undone together. */
  readonly keep: (change: (content: CellContent) => CellContent, gesture?: string) => void;
  /** Turn a knob of the scenario that is worked on. */
  readonly turn: (knob: ScenarioKnob, value: number, phase: KnobPhase) => void;
  /** Work on a scenario: the one that is open and the same, or a new one. */
  readonly open: (scenario: NewScenario) => void;
}

/** For knobs in a cell: the scenarios that are open, and a knob as the panel shows it. */
export interface KnobOptions {
  readonly tabs: readonly ScenarioTab[];
  /** The ids of what it shows begin with a text of its own, since the panel may have the same knob. */
  readonly show: (row: ParameterRow, idPrefix: string) => TemplateResult;
}

/** For a story: what can stand beside a step, what is known of scenarios that are not open, and how it is told. */
export interface StoryOptions {
  readonly beside: readonly { readonly id: number; readonly name: string }[];
  /** Asking sees to it that there are figures before long. */
  readonly resultsOf: (scenario: Scenario) => ShownResults;
  /** Another number than before: scenarios that are not open have new figures. */
  readonly granted: number;
  /** From this step on, counted from 0. */
  readonly tell: (at: number) => void;
}

/** A kind of cell. Its name, and what it is about, stand in the texts under the same id. */
export interface CellKind {
  readonly id: keyof Words["messages"]["sheet"]["kinds"];
  /** Whether it shows the same wherever it stands, so that one on a sheet is enough. */
  readonly isSingle: boolean;
  /** What is in a new one. */
  begin(): CellContent;
  /** All that it shows depends on: it is drawn again only when one of these is another than before. */
  readsOf(place: CellPlace): readonly unknown[];
}

/** What a cell shows; nothing where its scenario has nothing for it. */
export type ShowCell = (place: CellPlace) => TemplateResult | typeof nothing;

/** A cell that shows results of the scenario that is worked on; of others too where `readsOf` says so. */
export function resultCell(id: CellKind["id"], readsOf: CellKind["readsOf"] = ofActive): CellKind {
  return { id, isSingle: true, begin: () => null, readsOf };
}

function ofActive({ words, active }: CellContext): readonly unknown[] {
  return [words, ...partsOf(active)];
}

/** For a cell that holds the scenario that is worked on against the basis. */
export function ofActiveAndBasis({ words, active, basis }: CellContext): readonly unknown[] {
  return [words, ...partsOf(active), basis.tab.scenario];
}

export function ofVisible({ words, active, visible }: CellContext): readonly unknown[] {
  return [words, ...visible.flatMap(partsOf), active.tab.letter];
}

/** For cells in which somebody can name any scenario that is seen. */
export function ofAll({ words, active, basis, visible }: CellContext): readonly unknown[] {
  return [words, ...[active, basis, ...visible].flatMap(partsOf)];
}

export function ofCompared({ words, comparison }: CellPlace): readonly unknown[] {
  const { pair, suggestions } = comparison;
  const compared =
    pair === null ? suggestions.map(({ name }) => name) : [...partsOf(pair.first), ...partsOf(pair.second)];
  return [words, ...compared];
}

/** A story also names the other cells of the sheet. */
export function ofStory({ story, ...context }: CellPlace): readonly unknown[] {
  return [...ofAll(context), story.granted, ...story.beside.flatMap(({ id, name }) => [id, name])];
}

export function ofActiveAndCompared(place: CellPlace): readonly unknown[] {
  return [...ofActive(place), ...ofCompared(place)];
}

export function ofRealised({ realised, ...context }: CellPlace): readonly unknown[] {
  return [...ofActive(context), realised.file];
}

/** What a cell shows of a scenario; progress is not part of it. */
function partsOf({ tab, shown }: ShownScenario): readonly unknown[] {
  return [
    tab.letter,
    tab.name,
    tab.scenario,
    shown.run,
    shown.runIsCurrent,
    shown.estimate,
    shown.work.kind === "failed",
    shown.work.kind === "stopped",
  ];
}
