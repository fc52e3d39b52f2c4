import { figureMeasures, type Figure } from "./figure.ts";
import type { FigureInHindsight, Hindsight } from "./hindsight.ts";
import type { RealisedFigure } from "./parse-realised.ts";

/** Counts of real youths below this could point to a person, so they are not shown in what is shared. */
export const smallestShown = 5;

/** What is said of a figure that is masked: neither the count nor what it could be worked out from. */
type Hidden = "value" | "error" | "standardisedError" | "isInBand80" | "isInBand95";
export type SharedFigure =
  | (FigureInHindsight & { readonly isMasked: false })
  | (Omit<FigureInHindsight, Hidden> & { readonly [Key in Hidden]: null } & { readonly isMasked: true });

export type SharedOutside =
  | (RealisedFigure & { readonly isMasked: false })
  | (Omit<RealisedFigure, "value"> & { readonly value: null; readonly isMasked: true });

/** Hindsight as it may leave the house. */
export interface SharedHindsight extends Omit<Hindsight, "figures" | "outsideRun" | "errors"> {
  readonly figures: readonly SharedFigure[];
  readonly outsideRun: readonly SharedOutside[];
  /** Without the measures of which a figure is masked: it could be worked out from the mean. */
  readonly errors: Hindsight["errors"];
}

/**
 * Hides counts of real youths below 5, and what gives them away: their error, the mean error of their measure, and where
 * the sum is known and one part is hidden, the next smallest part as well.
 */
export function maskSmallCells(hindsight: Hindsight): SharedHindsight {
  const all = [...hindsight.figures, ...hindsight.outsideRun];
  const hidden = hiddenOf(all);
  const hiddenMeasures = new Set(
    hindsight.figures.filter((figure) => hidden.has(figure)).map(({ figure }) => figure.measure),
  );
  return {
    ...hindsight,
    figures: hindsight.figures.map((figure) => (hidden.has(figure) ? masked(figure) : { ...figure, isMasked: false })),
    outsideRun: hindsight.outsideRun.map((figure) =>
      hidden.has(figure) ? { ...figure, value: null, isMasked: true } : { ...figure, isMasked: false },
    ),
    errors: hindsight.errors.filter(({ measure }) => !hiddenMeasures.has(measure)),
  };
}

/** As for one's own eyes: nothing hidden. */
export function withoutMask(hindsight: Hindsight): SharedHindsight {
  return {
    ...hindsight,
    figures: hindsight.figures.map((figure) => ({ ...figure, isMasked: false })),
    outsideRun: hindsight.outsideRun.map((figure) => ({ ...figure, isMasked: false })),
  };
}

function masked(figure: FigureInHindsight): SharedFigure {
  return {
    ...figure,
    value: null,
    error: null,
    standardisedError: null,
    isInBand80: null,
    isInBand95: null,
    isMasked: true,
  };
}

function hiddenOf(figures: readonly RealisedFigure[]): Set<RealisedFigure> {
  const counts = figures.filter(({ figure }) => figureMeasures[figure.measure].isOfYouths);
  const hidden = new Set(counts.filter(({ value }) => value < smallestShown));
  for (const parts of partsOfKnownSums(counts)) {
    if (parts.filter((part) => hidden.has(part)).length !== 1) continue;
    const [next] = parts.filter((part) => !hidden.has(part)).sort((a, b) => a.value - b.value);
    if (next !== undefined) hidden.add(next);
  }
  return hidden;
}

/** Figures that add up to another one in the file: the forms of a total, and the regions of all together. */
function partsOfKnownSums(counts: readonly RealisedFigure[]): RealisedFigure[][] {
  return counts.flatMap((sum) => {
    const alike = counts.filter(
      ({ figure }) =>
        figure.measure === sum.figure.measure && JSON.stringify(figure.when) === JSON.stringify(sum.figure.when),
    );
    const ofForms = alike.filter(
      ({ figure }) => isPartOf(figure.forms, sum.figure.forms) && figure.region === sum.figure.region,
    );
    const ofRegions = alike.filter(
      ({ figure }) =>
        sum.figure.region === null &&
        figure.region !== null &&
        JSON.stringify(figure.forms) === JSON.stringify(sum.figure.forms),
    );
    return [ofForms, ofRegions].filter((parts) => parts.length > 0);
  });
}

function isPartOf(part: Figure["forms"], whole: Figure["forms"]): boolean {
  if (part === null) return false;
  return whole === null || (part.length < whole.length && part.every((form) => whole.includes(form)));
}
