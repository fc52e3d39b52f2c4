import { daysPerYear, parseDate, type Scenario } from "@plaatsbepaling/sim-core";
import type { Words } from "../i18n/words.ts";
import type { ScenarioTab } from "../scenario-store/scenario-tab.ts";
import { askedShare, loadScale, offeredLoad, offeredLoadOf } from "./load.ts";
import type { Parameter, ParameterKind } from "./parameter.ts";
import { lastDate } from "./plan-edits.ts";

interface Around {
  readonly value: number;
  readonly active: ScenarioTab;
  readonly basis: Scenario;
  readonly words: Words;
}

type Telling = (around: Around, parameter: Parameter) => string;

/** By kind of parameter; a kind that is not here says enough by itself. */
const tellings: Partial<Record<ParameterKind, Telling>> = {
  arrivals: (around, parameter) => joined(perWeek(around), loadDifference(around, parameter)),
  stayFactor: loadDifference,
  returnShare: loadDifference,
  holdShare: loadDifference,
  holdDays: loadDifference,
  urgentShare: ofReferrals,
  matchedShare: usualWay,
  legalBasisShare: usualWay,
  regularFallsBack: weeks,
  regularElsewhere: weeks,
  urgentElsewhere: weeks,
  openingsLater: (around) => lastOn(around, "open"),
  closingsLater: (around) => lastOn(around, "close"),
  placesAtEnd: demand,
};

/** What a value comes to, in youths, weeks or dates. Rules of thumb, marked with "about"; empty where there is nothing to add. */
export function realTermsOf(parameter: Parameter, around: Around): string {
  return tellings[parameter.kind]?.(around, parameter) ?? "";
}

function perWeek({ value, words }: Around): string {
  return words.messages.realTerms.perWeek(words.format.number((value * 7) / daysPerYear, 1));
}

function ofReferrals({ value, active, words }: Around): string {
  const all = active.scenario.arrivals.perYear;
  return words.messages.realTerms.ofReferrals(words.format.number((all * value) / 100), words.format.number(all));
}

function weeks({ value, words }: Around): string {
  const texts = words.messages.realTerms;
  if (value === 0) return texts.atOnce;
  return value >= 14 ? texts.weeks(words.format.number(value / 7)) : "";
}

function demand({ active, basis, words }: Around, { form = "" }: Parameter): string {
  return words.messages.realTerms.load(words.format.number(offeredLoadOf(active.scenario, form) * loadScale(basis)));
}

/** Youths more or less in care at once because this one number is not as in the basis, if places never ran out. */
function loadDifference({ active: { scenario, origin }, basis, words }: Around, parameter: Parameter): string {
  const inBasis = parameter.read(basis, basis);
  if (typeof inBasis !== "number") return "";
  const without = parameter.write(scenario, inBasis, origin);
  const difference = Math.round((offeredLoad(scenario) - offeredLoad(without)) * loadScale(basis));
  const texts = words.messages.realTerms;
  if (difference === 0) return "";
  const amount = words.format.number(Math.abs(difference));
  return difference > 0 ? texts.loadMore(amount) : texts.loadLess(amount);
}

/** New referrals a year for whom an alternative is best and yet not asked. */
function usualWay({ active: { scenario }, words }: Around): string {
  const profiles = Object.values(scenario.profiles);
  const total = profiles.reduce((sum, { weight }) => sum + weight, 0);
  const others = profiles.filter(({ acceptableForms }) => acceptableForms[0] !== scenario.triage.usualForm);
  const share = total > 0 ? others.reduce((sum, { weight }) => sum + weight, 0) / total : 0;
  const youths = scenario.arrivals.perYear * share * (1 - askedShare(scenario));
  return words.messages.realTerms.usualWay(words.format.number(youths));
}

function lastOn({ active, words }: Around, change: "open" | "close"): string {
  const day = parseDate(lastDate(active.scenario, change) ?? "");
  return day === null ? "" : words.messages.realTerms.lastOn(words.format.date(day));
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("; ");
}
