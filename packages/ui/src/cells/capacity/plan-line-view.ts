import { parseDate, type EpochDay, type Scenario } from "@plaatsbepaling/sim-core";
import type { Words } from "../../i18n/words.ts";
import { movedGroups, planGroupsOf, possibleDays, type PlanGroup } from "../../parameters/plan-groups.ts";
import {
  comparedWithBasis,
  nameOfChange,
  nameOfLocation,
  nameOfPlace,
  placesText,
} from "../../parameters/plan-words.ts";
import type { ShownResults } from "../../results/shown-results.ts";
import type { CellContext } from "../cell-context.ts";
import { fateOf, type PlanFate } from "./plan-fate.ts";

/** The plan as a time line: a row for each location that opens or closes, with a handle for each date. */
export interface PlanLineView {
  readonly first: EpochDay;
  readonly last: EpochDay;
  readonly sections: readonly PlanSection[];
  /** Groups that stand on another day than in the basis. */
  readonly moved: readonly (PlanGroup & { readonly basisDay: EpochDay })[];
  /** Whether what is realised is of the plan as it stands. */
  readonly runIsCurrent: boolean;
}

export interface PlanSection {
  readonly change: PlanGroup["change"];
  readonly title: string;
  readonly rows: readonly PlanRow[];
}

export interface PlanRow {
  readonly id: string;
  readonly name: string;
  /** The same without what the row above it says already. */
  readonly shown: string;
  readonly isChanged: boolean;
  readonly handles: readonly PlanHandle[];
}

export interface PlanHandle {
  readonly group: PlanGroup;
  /** "Sluiting Schakenbosch". */
  readonly label: string;
  readonly places: string;
  /** What stands on the handle: the places that come or go. */
  readonly text: string;
  readonly isChanged: boolean;
  readonly possible: readonly [first: EpochDay, last: EpochDay];
  readonly fate: PlanFate | null;
}

/** Null for a scenario in which nothing opens or closes. */
export function toPlanLineView({ active, basis, words }: CellContext): PlanLineView | null {
  const { scenario } = active.shown;
  const groups = planGroupsOf(scenario, basis.tab.scenario);
  if (groups.length === 0) return null;
  const handles = groups.map((group) => toHandle(group, active.shown, words));
  const { plan } = words.messages;
  return {
    first: dayOf(scenario.period.start),
    last: dayOf(scenario.period.end),
    sections: [
      { change: "open" as const, title: plan.buildUp },
      { change: "close" as const, title: plan.windDown },
    ].flatMap(({ change, title }) => {
      const rows = toRows(
        handles.filter(({ group }) => group.change === change),
        scenario,
        words,
      );
      return rows.length === 0 ? [] : [{ change, title, rows }];
    }),
    moved: movedGroups(groups),
    runIsCurrent: active.shown.runIsCurrent,
  };
}

/** How a handle is said aloud on a day. */
export function spokenDate({ group, places }: PlanHandle, day: EpochDay, words: Words): string {
  return [places, words.format.date(day), comparedWithBasis(day, group.basisDay, words)].join(", ");
}

function toRows(handles: readonly PlanHandle[], scenario: Scenario, words: Words): PlanRow[] {
  const byPlace = new Map<string, PlanHandle[]>();
  for (const handle of handles) {
    const { change, form, location } = handle.group;
    const id = [change, form, location].join("/");
    byPlace.set(id, [...(byPlace.get(id) ?? []), handle]);
  }
  const forms = Object.keys(scenario.careForms);
  return [...byPlace]
    .toSorted(([, [a]], [, [b]]) => forms.indexOf(a?.group.form ?? "") - forms.indexOf(b?.group.form ?? ""))
    .flatMap(([id, ofPlace], index, all) => {
      const [first] = ofPlace;
      if (first === undefined) return [];
      const name = nameOfPlace(scenario, first.group, words);
      const isSameForm = all[index - 1]?.[1][0]?.group.form === first.group.form;
      const shown = isSameForm ? nameOfLocation(scenario, first.group, words) : name;
      return [{ id, name, shown, isChanged: ofPlace.some(({ isChanged }) => isChanged), handles: ofPlace }];
    });
}

function toHandle(group: PlanGroup, { scenario, run }: ShownResults, words: Words): PlanHandle {
  const sign = group.change === "open" ? "+" : "−";
  return {
    group,
    label: nameOfChange(scenario, group, words),
    places: placesText(group.places, words),
    text: `${sign}${words.format.number(group.places)}`,
    isChanged: group.basisDay !== null && group.basisDay !== group.day,
    possible: possibleDays(scenario, group),
    fate: run === null ? null : fateOf(run, group),
  };
}

function dayOf(date: string): EpochDay {
  const day = parseDate(date);
  if (day === null) throw new Error(`${date} is not a date; parseScenario should have said so.`);
  return day;
}
