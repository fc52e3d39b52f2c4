import { meanMoves, type Station } from "@plaatsbepaling/sim-core";
import type { FlowForm, FlowLink, FlowPicture, FlowPlace } from "../../charts/flow-picture.ts";
import { textIn } from "../../i18n/language.ts";
import type { Words } from "../../i18n/words.ts";
import { onceARun } from "../../results/once-a-run.ts";
import type { RunResult } from "../../simulation/scenario-runner.ts";
import type { ShownScenario } from "../cell-context.ts";
import type { FlowColumn } from "./flow-table.ts";
import { differenceOf, sumOf, type Flows, type Stop, type Way } from "./flows.ts";

/** The way of youths through the system, from referral to leaving, on average in a run. */
export interface FlowView {
  readonly title: string;
  readonly lead: string;
  /** Without flows while there is nothing to draw. */
  readonly picture: FlowPicture;
  /** The same as figures, from every place to every other. */
  readonly columns: readonly FlowColumn[];
}

/** The flows of one scenario. */
export function toFlowView({ shown }: ShownScenario, words: Words): FlowView {
  const texts = words.messages.flow;
  const { run } = shown;
  if (run === null) return { title: texts.titlePending, lead: "", picture: noPicture, columns: [] };
  const flows = flowsOf(run);
  return {
    title: titleOf(flows, words),
    lead: `${elsewhereSentence(flows, formsOf(run, words), words)} ${texts.window(...windowOf(run, words))}`,
    picture: toPicture(flows, formsOf(run, words)),
    columns: [{ heading: texts.youths, flows }],
  };
}

/** What is more and what is fewer in the second scenario; null where the two do not cover the same days. */
export function toFlowDifferenceView(
  { first, second }: { first: ShownScenario; second: ShownScenario },
  words: Words,
): FlowView | null {
  const texts = words.messages.flow;
  const [before, after] = [first.shown.run, second.shown.run];
  if (before === null || after === null) return null;
  if (before.summary.period.start !== after.summary.period.start) return null;
  if (before.summary.period.end !== after.summary.period.end) return null;
  const [ofFirst, ofSecond] = [flowsOf(before), flowsOf(after)];
  const flows = differenceOf(ofFirst, ofSecond);
  const forms = [...formsOf(after, words), ...formsOf(before, words)];
  const unique = forms.filter(({ id }, index) => forms.findIndex((form) => form.id === id) === index);
  return {
    title: differenceTitle(flows, { first, second, forms: unique }, words),
    lead: texts.window(...windowOf(after, words)),
    picture: toPicture(flows, unique),
    columns: [
      { heading: texts.inScenario(first.tab.letter, first.tab.name), flows: ofFirst },
      { heading: texts.inScenario(second.tab.letter, second.tab.name), flows: ofSecond },
      { heading: texts.difference(second.tab.letter, first.tab.letter), flows, isDifference: true },
    ],
  };
}

const noPicture: FlowPicture = { forms: [], links: [], stands: {} };

/** Means per run over the measured part. Who goes on in the same form stays where it is. */
const flowsOf = onceARun(({ system, batch }): Flows => {
  const { stations, ways, standing } = meanMoves(system, batch);
  const stopOf = (station: Station): Stop => {
    if (!("form" in station)) return station.kind === "away" ? "away" : station.kind;
    return `${station.kind}/${system.forms[station.form]?.id ?? ""}`;
  };
  const stops = stations.map(stopOf);
  const named = ways.map(({ from, to, youths }): Way => ({
    from: stops[from] ?? "new",
    to: stops[to] ?? "left",
    youths,
  }));
  const moved = named.filter(({ from, to }) => from !== to);
  return {
    ways: moved,
    stands: Object.fromEntries(
      stops.flatMap((stop, number) => {
        if (!stop.includes("/")) return [];
        const start = standing[number] ?? 0;
        const [came, went] = [sumOf(moved, { to: stop }), sumOf(moved, { from: stop })];
        return [[stop, { start, end: start + came - went }]];
      }),
    ),
  };
});

/** As the file has them: the order in which its writer thinks of them; outside the landsdeel last. */
function formsOf({ scenario, system }: RunResult, { language }: Words): FlowForm[] {
  const forms = Object.entries(scenario.careForms).flatMap(([id, { name }]) => {
    const form = system.forms.find((candidate) => candidate.id === id);
    if (form === undefined) return [];
    return [{ id, name: textIn(language, name), role: form.role, hasList: !form.hasUnlimitedPlaces }];
  });
  const isElsewhere = ({ role }: FlowForm): boolean => role === "elsewhere";
  return [...forms.filter((form) => !isElsewhere(form)), ...forms.filter(isElsewhere)];
}

/**
 * A move between forms is drawn at both ends, as leaving one form for another and as coming to it: ribbons between all
 * pairs of forms nobody could follow. The table has them all.
 */
function toPicture({ ways, stands }: Flows, forms: readonly FlowForm[]): FlowPicture {
  const sums = new Map<string, FlowLink>();
  const add = (from: FlowPlace, to: FlowPlace, youths: number): void => {
    const key = `${from} ${to}`;
    sums.set(key, { from, to, youths: (sums.get(key)?.youths ?? 0) + youths });
  };
  for (const { from, to, youths } of ways) {
    const isOnward = from.startsWith("inCare/") && to.includes("/");
    if (isOnward) add(from, "toOther", youths);
    add(isOnward ? "fromOther" : from === "away" ? "back" : from, to, youths);
  }
  return { forms, links: [...sums.values()], stands };
}

function titleOf({ ways }: Flows, { format, messages }: Words): string {
  const referred = (to: (stop: Stop) => boolean): number =>
    ways.filter((way) => isReferral(way) && to(way.to)).reduce((sum, { youths }) => sum + youths, 0);
  const [placed, waiting] = [referred((to) => to.startsWith("inCare/")), referred((to) => to.startsWith("waiting/"))];
  const [atOnce, listed] = [Math.round(placed), Math.round(waiting)];
  // Rounded each by itself the two would not always make the whole; who gets neither makes the difference.
  const neither = Math.round(referred(() => true) - placed - waiting);
  if (referred(() => true) === 0) return messages.flow.titleNobody;
  return messages.flow.title(format.number(atOnce + listed + neither), format.number(atOnce), format.number(listed));
}

function isReferral({ from }: Way): boolean {
  return from === "new" || from === "away";
}

function elsewhereSentence({ ways }: Flows, forms: readonly FlowForm[], { format, messages }: Words): string {
  const outside = cameElsewhere(ways, forms);
  if (outside.all === 0) return messages.flow.nobodyElsewhere;
  if (outside.all < 0.5) return messages.flow.hardlyAnybodyElsewhere;
  return messages.flow.elsewhere(format.number(outside.all), waitedText(outside, { format, messages }));
}

/** Rounded numbers may be the same where the numbers are not. */
function waitedText(
  { all, afterWaiting }: ReturnType<typeof cameElsewhere>,
  { format, messages }: Pick<Words, "format" | "messages">,
): string {
  const texts = messages.flow.afterWaiting;
  const [whole, waited] = [format.number(all), format.number(afterWaiting)];
  if (afterWaiting > all - 1e-9) return texts.all(whole);
  if (whole === waited) return texts.nearlyAll;
  return waited === "0" ? texts.none : texts.some(waited);
}

function cameElsewhere(ways: readonly Way[], forms: readonly FlowForm[]): { all: number; afterWaiting: number } {
  const to = forms.filter(({ role }) => role === "elsewhere").map(({ id }) => `inCare/${id}`);
  const coming = ways.filter((way) => to.includes(way.to) && !to.includes(way.from));
  const sum = (some: readonly Way[]): number => some.reduce((total, { youths }) => total + youths, 0);
  return { all: sum(coming), afterWaiting: sum(coming.filter(({ from }) => from.startsWith("waiting/"))) };
}

function differenceTitle(
  { ways }: Flows,
  { first, second, forms }: { first: ShownScenario; second: ShownScenario; forms: readonly FlowForm[] },
  { format, messages }: Words,
): string {
  const texts = messages.flow;
  const waiting = ways
    .filter((way) => isReferral(way) && way.to.startsWith("waiting/"))
    .reduce((sum, { youths }) => sum + youths, 0);
  const outside = cameElsewhere(ways, forms).all;
  const amount = (youths: number): string => {
    const whole = Math.round(youths);
    if (whole === 0) return texts.same;
    return whole > 0 ? texts.more(format.number(whole)) : texts.fewer(format.number(-whole));
  };
  return texts.differenceTitle(second.tab.letter, first.tab.letter, [amount(waiting), amount(outside)]);
}

/** First and last day that are counted. */
function windowOf({ system }: RunResult, { format }: Words): [from: string, until: string] {
  return [format.date(system.start + system.warmUpDays), format.date(system.start + system.days - 1)];
}
