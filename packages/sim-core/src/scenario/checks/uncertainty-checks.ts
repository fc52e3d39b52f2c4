import { drawnRange } from "../../engine/distributions/drawn-range.ts";
import { modelNumbers, type ModelNumber } from "../model-numbers.ts";
import { nearest } from "../nearest-name.ts";
import { parseWith } from "../parse-with.ts";
import { entriesOf, fieldAt, type Json } from "../read-json.ts";
import type { ScenarioIssue } from "../scenario-issue.ts";
import { uncertainNumber } from "../schemas/distribution-schema.ts";
import { checkDistributions } from "./distribution-checks.ts";
import { issueAt } from "./references.ts";

/** Every uncertain number is a number of the file that the model reads, and is never drawn outside what its field allows. */
export function checkUncertainty(file: Json): ScenarioIssue[] {
  const entries = entriesOf(fieldAt(file, "uncertainty"));
  if (entries.length === 0) return [];
  const numbers = modelNumbers(file);
  return entries.flatMap(([pointer, spread]) => {
    const number = numbers.get(pointer);
    return number === undefined ? [noModelNumber(pointer, numbers)] : checkLimits(pointer, number, spread);
  });
}

function noModelNumber(pointer: string, numbers: ReadonlyMap<string, ModelNumber>): ScenarioIssue {
  const issue = issueAt(["uncertainty", pointer], "no_model_number", {
    expected: "/arrivals/perYear",
    received: pointer,
  });
  const known = [...numbers.keys()];
  const below = pointer === "" ? undefined : known.find((number) => number.startsWith(`${pointer}/`));
  const suggestion = below ?? nearest(pointer, known);
  return suggestion === undefined ? issue : { ...issue, suggestion };
}

/** The ends of what can be drawn are held against the field; in between lies nothing else, since every limit is a bound. */
function checkLimits(pointer: string, { field, isWhole }: ModelNumber, spread: Json): ScenarioIssue[] {
  const { value: distribution } = parseWith(uncertainNumber, spread);
  if (distribution === null || checkDistributions(distribution, []).length > 0) return [];
  const { low, high } = drawnRange(distribution);
  const ends = isWhole ? [Math.round(low), Math.round(high)] : [low, high];
  const broken = ends.flatMap((end) => parseWith(field, end).issues);
  if (broken.length === 0) return [];
  return [
    issueAt(["uncertainty", pointer], "uncertain_beyond_limits", {
      expected: [...new Set(broken.map(({ expected }) => expected))].join(", "),
      received: ends.map((end) => Number(end.toPrecision(3))).join(" - "),
    }),
  ];
}
