import {
  attributeDifference,
  replicationsPerSetFor,
  type Attribution,
  type DifferencePart,
} from "@plaatsbepaling/sim-core";
import { textIn } from "../../i18n/language.ts";
import type { Words } from "../../i18n/words.ts";
import { changedParameters, changeInWords } from "../../parameters/changed-parameters.ts";
import type { ChangeGroup } from "../../parameters/change-groups.ts";
import type { WhyDesk, WhyQuestion } from "../../results/why-desk.ts";
import type { ScenarioTab } from "../../scenario-store/scenario-tab.ts";
import { coversSameDays } from "./key-figure-days.ts";
import type { KeyFigure } from "./key-figures-view.ts";
import { writingOf, type Writing } from "./writing.ts";

/** Why a key figure differs from the basis. */
export interface WhyView {
  /** The answer in a sentence; empty while it is being sought. */
  readonly finding: string;
  /** What each change adds, the largest first, with what is left and the whole; empty without a difference. */
  readonly rows: readonly WhyRow[];
  /** How it was found; empty without rows. */
  readonly method: string;
}

export interface WhyRow {
  readonly label: string;
  readonly amount: string;
  /** Between which values it lies, or that it is within chance. */
  readonly range: string;
  readonly kind: "part" | "together" | "total";
}

/** A question with the groups of changes that it is about. */
export interface GroupedQuestion extends WhyQuestion {
  readonly changes: readonly ChangeGroup[];
}

interface Around {
  readonly id: KeyFigure["id"];
  readonly basis: ScenarioTab;
  readonly active: ScenarioTab;
  readonly question: GroupedQuestion | null;
  readonly why: Pick<WhyDesk, "valuesOf" | "progressOf">;
  readonly words: Words;
}

export function toWhyView({ id, basis, active, question, why, words }: Around): WhyView {
  const texts = words.messages.why;
  if (active.isBasis) return said(texts.isBasis);
  if (!coversSameDays(id, active, basis)) return said(texts.otherDays);
  if (question === null || question.changes.length === 0) return said(texts.same);
  if (why.progressOf(question).kind !== "ready") return said("");
  const writing = writingOf(id, active.scenario);
  const { measure } = writing;
  const values = why.valuesOf(question, measure);
  if (values === null) return said(texts.notMeasured);
  const attribution = attributeDifference(values, replicationsPerSetFor(active.scenario, measure));
  if (attribution.count < 2) return said(texts.notMeasured);
  const labels = labelsOf(question, { basis, active, words });
  return told(attribution, { id, writing, labels, words });
}

function said(finding: string): WhyView {
  return { finding, rows: [], method: "" };
}

interface Telling {
  readonly id: KeyFigure["id"];
  readonly writing: Writing;
  readonly labels: readonly string[];
  readonly words: Words;
}

interface NamedPart extends DifferencePart {
  readonly label: string;
}

function told(attribution: Attribution, telling: Telling): WhyView {
  const { words, labels } = telling;
  const texts = words.messages.why;
  const parts = attribution.parts
    .map((part, index): NamedPart => ({ ...part, label: labels[index] ?? "" }))
    .toSorted((a, b) => Math.abs(b.mean) - Math.abs(a.mean));
  const row = (label: string, part: DifferencePart, kind: WhyRow["kind"]): WhyRow => ({
    label,
    kind,
    amount: signed(part.mean, telling),
    range: isClear(part)
      ? texts.range(signed(part.interval[0], telling), signed(part.interval[1], telling))
      : texts.noise,
  });
  const { together, difference } = attribution;
  return {
    finding: findingOf(attribution, parts, telling),
    rows: [
      ...parts.map((part) => row(part.label, part, "part")),
      ...(parts.length > 2 && isClear(together) ? [row(texts.together, together, "together")] : []),
      row(texts.total, difference, "total"),
    ],
    method: texts.method(words.format.number(attribution.count)),
  };
}

/** As much of the difference as a sentence should explain, and the most changes that it names. */
const [most, mostNamed] = [0.7, 3];

function findingOf(
  { difference, together, count }: Attribution,
  parts: readonly NamedPart[],
  telling: Telling,
): string {
  const { words, id, writing } = telling;
  const texts = words.messages.why;
  const amount = ({ mean }: DifferencePart): string => signed(mean, telling, decimalsFor(difference, writing));
  const whole = `${amount(difference)} ${texts.units[id](amount(difference), writing.euro)}`;
  if (!isClear(difference)) return texts.unclear(words.format.number(count), whole);
  const [single, ...more] = parts;
  if (single !== undefined && more.length === 0) return texts.by(texts.only(single.label, whole));
  const clear = [...parts, { ...together, label: texts.together }]
    .filter(isClear)
    .toSorted((a, b) => Math.abs(b.mean) - Math.abs(a.mean));
  const helps = ({ mean }: DifferencePart): boolean => mean * difference.mean > 0;
  const named = enough(clear.filter(helps), difference.mean);
  const [first, ...rest] = named;
  if (first === undefined) return texts.none(whole);
  const only = (part: NamedPart): string => texts.only(part.label, amount(part));
  const against = clear.find((part) => !helps(part));
  const isTooMuch = Math.abs(first.mean) > Math.abs(difference.mean);
  if (against !== undefined && isTooMuch)
    return texts.against(words.format.list(named.map(only)), only(against), whole);
  return texts.mainly(words.format.list([texts.part(first.label, amount(first), whole), ...rest.map(only)]));
}

function enough(parts: readonly NamedPart[], difference: number): NamedPart[] {
  const named: NamedPart[] = [];
  let explained = 0;
  for (const part of parts) {
    if (named.length === mostNamed || explained >= most) break;
    named.push(part);
    explained += part.mean / difference;
  }
  return named;
}

/** Whether it is more than chance: the interval does not reach zero. */
function isClear({ interval: [low, high] }: DifferencePart): boolean {
  return low > 0 || high < 0;
}

/** A sentence does not say tenths of what is counted in tens. */
function decimalsFor({ mean }: DifferencePart, { scale, decimals }: Writing): number {
  return Math.abs(mean * scale) >= 10 ? decimals : 1;
}

function signed(value: number, { writing: { scale }, words: { format } }: Telling, decimals = 1): string {
  const written = format.number(value * scale, decimals);
  return value * scale >= 0.5 / 10 ** decimals ? `+${written}` : written;
}

interface Naming {
  readonly basis: ScenarioTab;
  readonly active: ScenarioTab;
  readonly words: Words;
}

function labelsOf({ changes }: GroupedQuestion, { basis, active, words }: Naming): string[] {
  const { messages, language } = words;
  const { inputs } = changedParameters(basis, active, words);
  const parts: Readonly<Record<string, string>> = messages.cells.comparison.parts;
  const { careForms } = active.scenario;
  return changes.map(({ id }) => {
    const input = inputs.find((candidate) => candidate.id === id);
    if (input !== undefined) return changeInWords(input, words);
    const form = careForms[id.replace(/^plan\//, "")];
    if (id.startsWith("plan/") && form !== undefined) return messages.why.ofForm(textIn(language, form.name));
    return parts[id] ?? messages.why.others;
  });
}
