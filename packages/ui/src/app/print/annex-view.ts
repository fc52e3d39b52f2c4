import type { Scenario } from "@plaatsbepaling/sim-core";
import { changedParameters } from "../../parameters/changed-parameters.ts";
import { toProvenanceView } from "../../parameters/provenance-view.ts";
import type { Words } from "../../i18n/words.ts";
import { basisLine } from "../../results/basis-line.ts";
import type { ShownScenario } from "../../cells/cell-context.ts";
import type { Letter } from "../../scenario-store/scenario-tab.ts";

/** What the printed figures rest on: what no longer has a page to look it up on. */
export interface AnnexView {
  readonly scenarios: readonly AnnexScenario[];
  /** Documents that numbers were taken from, by name. */
  readonly sources: readonly string[];
}

export interface AnnexScenario {
  readonly letter: Letter;
  readonly name: string;
  /** Replications, seed, content and version, in one line. */
  readonly restsOn: string;
  readonly isBasis: boolean;
  readonly assumptions: readonly AnnexAssumption[];
  /** What differs from the basis besides, as a list in words; empty where nothing does. */
  readonly others: string;
}

export interface AnnexAssumption {
  readonly label: string;
  readonly inBasis: string;
  readonly here: string;
  /** Where the number of the basis comes from: the other one was chosen by whoever turned the knob. */
  readonly origin: string;
}

export function toAnnexView(shown: readonly ShownScenario[], words: Words): AnnexView {
  const [basis] = shown;
  if (basis === undefined) return { scenarios: [], sources: [] };
  const sources = new Set(shown.flatMap(({ tab }) => documentsOf(tab.scenario)));
  return { scenarios: shown.map((one) => toAnnexScenario(one, basis, words)), sources: [...sources].toSorted() };
}

function toAnnexScenario({ tab, shown }: ShownScenario, basis: ShownScenario, words: Words): AnnexScenario {
  const { inputs, others } = tab.isBasis ? { inputs: [], others: [] } : changedParameters(basis.tab, tab, words);
  return {
    letter: tab.letter,
    name: tab.name,
    restsOn: basisLine(shown, tab.name, words),
    isBasis: tab.isBasis,
    assumptions: inputs.map(({ pointer, label, first, second }) => ({
      label,
      inBasis: first,
      here: second,
      origin: originOf(basis.tab.scenario, pointer, words),
    })),
    others: words.format.list(others.map((part) => words.messages.cells.comparison.parts[part])),
  };
}

function originOf(scenario: Scenario, pointer: string, words: Words): string {
  const { heading, lines } = toProvenanceView(scenario, pointer, words);
  return [`${heading}.`, ...lines].join(" ");
}

function documentsOf({ provenance = {} }: Scenario): string[] {
  return Object.values(provenance).flatMap((entry) => (entry.kind === "source" ? [entry.document] : []));
}
