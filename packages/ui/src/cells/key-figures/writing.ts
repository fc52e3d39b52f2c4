import type { Scenario } from "@plaatsbepaling/sim-core";
import { scaleOfSquare, type MoneyUnit } from "../money/money-scale.ts";
import type { KeyFigureId } from "./key-figure-id.ts";

/** What a key figure measures, and how it is written: times `scale`, with so many decimals. */
export interface Writing {
  readonly measure: string;
  readonly scale: number;
  readonly decimals: number;
  readonly isShare: boolean;
  /** In what money is counted. */
  readonly euro: MoneyUnit;
}

/** Shares are percentages, and money is counted as the budget is. */
export function writingOf(id: KeyFigureId, scenario: Scenario): Writing {
  const { unit, euro, decimals } = scaleOfSquare(scenario);
  const measure = measures[id];
  if (id === "money") return { measure, scale: 1 / euro, decimals, isShare: false, euro: unit };
  const isShare = id === "direct";
  return { measure, scale: isShare ? 100 : 1, decimals: 0, isShare, euro: unit };
}

const measures: Readonly<Record<KeyFigureId, string>> = {
  closedPlaces: "total/closedPlacesOnTarget",
  waiting: "total/waitingOnTarget",
  direct: "total/directShare",
  elsewhere: "total/elsewherePerYear",
  money: "money/total/result",
};
