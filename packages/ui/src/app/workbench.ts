import type { Scenario } from "@plaatsbepaling/sim-core";
import type { KnobPhase } from "../components/number-knob.ts";
import type { ScenarioKnob } from "../parameters/parameter.ts";
import type { ResultDesk } from "../results/result-desk.ts";
import { createResultMemory, type ShownResults } from "../results/shown-results.ts";
import type { EditOptions, EditOutcome, ScenarioStore } from "../scenario-store/scenario-store.ts";
import type { Letter, ScenarioTab } from "../scenario-store/scenario-tab.ts";
import { basisOf, comparedPair, tabOf, type Workbook } from "../scenario-store/workbook.ts";
import { createGestures } from "./gestures.ts";
import { createPace } from "./pace.ts";

/** Ties what is open to what is computed: a change gives an estimate at once, and a run when the hand is off the knob. */
export interface Workbench {
  readonly store: ScenarioStore;
  readonly desk: ResultDesk;
  /** Whether somebody has a knob in hand: then nothing on the page may jump. */
  readonly isDragging: boolean;
  shown(tab: ScenarioTab): ShownResults;
  /** Takes a new value of a knob as soon as the page can keep up. */
  change(knob: ScenarioKnob, value: number, options: { phase: KnobPhase; nameOfCopy: string }): void;
  apply(change: Edit, nameOfCopy: string): void;
  /** Take the last value that a knob gave, if the page could not keep up: a step back must not be followed by it. */
  readonly catchUp: () => void;
  /** Top of an axis. While results are made it only grows, so that nothing leaves the picture; after that it follows `needed`. */
  axisTop(axis: string, needed: number): number;
  subscribe(listener: () => void): () => void;
}

type Edit = (scenario: Scenario, origin: Scenario) => Scenario;

/** After this long without a change the runs start: a key that is held down is one change. A drag that ends is the last. */
const settleMilliseconds = 250;

export interface WorkbenchOptions {
  readonly store: ScenarioStore;
  readonly desk: ResultDesk;
  readonly onEdit: (outcome: EditOutcome, letter: Letter) => void;
}

export function createWorkbench({ store, desk, onEdit }: WorkbenchOptions): Workbench {
  const memory = createResultMemory(desk);
  const axes = new Map<string, number>();
  const pace = createPace();
  const gestures = createGestures();
  let isDragging = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const active = (): ScenarioTab => tabOf(store.workbook, store.workbook.active);
  const estimateActive = (): void => {
    const { scenario } = active();
    if (desk.resultsOf(scenario).run !== null) return;
    desk.estimate(scenario, 7);
    // An estimate can only be held against another estimate.
    desk.estimate(basisOf(store.workbook).scenario, 7);
  };
  const startRuns = (): void => desk.want(wantedScenarios(store));
  const settle = (wait: number): void => {
    clearTimeout(timer);
    if (isDragging) desk.want([]);
    else timer = setTimeout(startRuns, wait);
  };
  const edit = (change: Edit, options: EditOptions): void => {
    const outcome = store.edit(change, options);
    if (outcome === "copied") memory.adopt(active(), basisOf(store.workbook));
    onEdit(outcome, store.workbook.active);
  };
  whenScenariosChange(store, estimateActive);
  whenScenariosChange(store, () => settle(settleMilliseconds));
  startRuns();
  // After the first picture, so that nobody looks at an empty page meanwhile.
  requestAnimationFrame(() => setTimeout(estimateActive));

  return {
    store,
    desk,
    get isDragging() {
      return isDragging;
    },
    shown: (tab) => memory.shown(tab),
    change(knob, value, { phase, nameOfCopy }) {
      const wasDragging = isDragging;
      isDragging = phase === "drag";
      const gesture = gestures.next(knob.id, phase);
      // A step begins where the knob stands, so it must stand there before the next one; only a stream of values skips some.
      pace[phase === "done" ? "now" : "next"](knob.id, () => {
        edit((scenario, origin) => knob.write(scenario, value, origin), { nameOfCopy, gesture });
        settle(wasDragging ? 0 : settleMilliseconds);
      });
    },
    catchUp: pace.catchUp,
    apply: (change, nameOfCopy) => edit(change, { nameOfCopy }),
    axisTop(axis, needed) {
      const kept = axes.get(axis);
      const isSettled = !isDragging && desk.resultsOf(active().scenario).run !== null;
      const top = kept === undefined || isSettled ? needed : Math.max(kept, needed);
      axes.set(axis, top);
      return top;
    },
    subscribe(listener) {
      const stops = [store.subscribe(listener), desk.subscribe(listener)];
      return () => stops.forEach((stop) => stop());
    },
  };
}

/** Whether what somebody works on is being simulated, or is about to be. */
export function isSimulating({ store, desk }: Workbench): boolean {
  const { kind } = desk.resultsOf(tabOf(store.workbook, store.workbook.active).scenario).work;
  return kind === "queued" || kind === "running";
}

/** Who writes in a cell sets no computing in motion, least of all what somebody stopped. */
function whenScenariosChange(store: ScenarioStore, act: () => void): void {
  let last = store.workbook;
  store.subscribe(() => {
    const before = last;
    last = store.workbook;
    if (!isSameForRuns(before, last)) act();
  });
}

function isSameForRuns(a: Workbook, b: Workbook): boolean {
  return a.tabs === b.tabs && a.active === b.active && a.comparedWith === b.comparedWith;
}

/** The one that is worked on first, then the one it is compared with, then whatever else is visible. */
function wantedScenarios({ workbook }: ScenarioStore): Scenario[] {
  const pair = comparedPair(workbook);
  const first = [tabOf(workbook, workbook.active), ...(pair === null ? [] : [pair.first, pair.second])];
  const visible = workbook.tabs.filter(({ isHidden }) => !isHidden);
  return [...new Set([...first, ...visible].map(({ scenario }) => scenario))];
}
