import type { ConditionResult } from "@plaatsbepaling/sim-core";
import { euroParts, euroText } from "../../i18n/euro.ts";
import type { Words } from "../../i18n/words.ts";
import { bandText } from "../../results/band-text.ts";

/** How far outcomes are from a bound: on average, and in 9 out of 10 runs. */
export interface DistanceText {
  readonly mean: string;
  /** Empty where there is nothing to add. */
  readonly band: string;
}

export function toDistanceText(condition: ConditionResult, words: Words): DistanceText {
  const texts = words.messages.norms;
  const { mean, p5, p95 } = condition.beyond;
  if (condition.metShare === 1) return { mean: texts.always, band: "" };
  if (!Number.isFinite(mean)) return { mean: texts.notTold, band: "" };
  const told = (value: number): Distance => toDistance(value, condition, words);
  return { mean: written(told(mean)), band: bandBetween(told(p5), told(p95), words) };
}

/** The bound as the norm has it: "hoogstens 100". */
export function boundText({ atLeast, atMost, unit }: ConditionResult, words: Words): string {
  const { bound } = words.messages.norms;
  const { format } = words;
  const amount = (value: number): string => {
    if (unit === "share") return `${format.plain(value * 100, 1)}%`;
    return unit === "euro" ? euroText(value, words) : format.plain(value, 1);
  };
  return format.list([
    ...(atLeast === undefined ? [] : [bound.atLeast(amount(atLeast))]),
    ...(atMost === undefined ? [] : [bound.atMost(amount(atMost))]),
  ]);
}

interface Distance {
  readonly size: number;
  readonly number: string;
  /** Empty for youths and places, which the condition itself names. */
  readonly unit: string;
  readonly side: (amount: string) => string;
}

function toDistance(value: number, condition: ConditionResult, words: Words): Distance {
  const texts = words.messages.norms;
  const size = Math.abs(value);
  const beyond = condition.atMost === undefined ? texts.tooFew : texts.tooMany;
  const amount = amountOf(size, condition.unit, words);
  if (size < 1e-9) return { size: 0, ...amount, side: () => texts.onTheBound };
  return { size, ...amount, side: value > 0 ? beyond : texts.room };
}

function written({ number, unit, side }: Distance): string {
  return side(unit === "" ? number : `${number} ${unit}`);
}

function bandBetween(low: Distance, high: Distance, words: Words): string {
  const [least, most] = low.size < high.size ? [low, high] : [high, low];
  if (written(low) === written(high)) return bandText(written(low), written(high), words);
  // From the bound itself it is a number like any other: "0 tot 4 te veel".
  if (low.side !== high.side && least.size > 0) return words.messages.kpis.bandBetween(written(low), written(high));
  const from = least.unit === most.unit ? least.number : `${least.number} ${least.unit}`;
  return bandText(from, written(most), words);
}

function amountOf(
  size: number,
  unit: ConditionResult["unit"],
  words: Words,
): { readonly number: string; readonly unit: string } {
  const { format, messages } = words;
  const { units } = messages.norms;
  const number = (value: number): string => format.plain(value, value < 10 ? 1 : 0);
  if (unit === "euro") return euroParts(size, words);
  if (unit === "share") return { number: number(size * 100), unit: units.share };
  const written = number(size);
  return { number: written, unit: unit === "days" || unit === "unitDays" ? units.days(written) : "" };
}
