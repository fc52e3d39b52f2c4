import { parseScenario, type Scenario } from "@plaatsbepaling/sim-core";
import { differences, withDifferences, type Change } from "../scenario-store/difference.ts";
import type { ScenarioTab } from "../scenario-store/scenario-tab.ts";
import { parametersOf } from "./catalogue.ts";
import { hasSameSteps, movesBetween } from "./changed-plan.ts";
import { isSame, readIn } from "./parameter-row-view.ts";
import { monthsLater } from "./plan-edits.ts";
import { datesIn } from "./plan-match.ts";

/** Something that differs between two scenarios, by itself: the first with only this, and the second with all but this. */
export interface ChangeGroup {
  /** A knob, an opening or closing, `plan/` with a care form, a part of the file, or `others`. */
  readonly id: string;
  readonly alone: Scenario;
  readonly without: Scenario;
}

type Read = Pick<ScenarioTab, "scenario" | "origin">;

/**
 * What differs between two scenarios, in groups that can be changed apart: knobs, openings and closings, parts of the file
 * that no knob is about. Where these do not make scenarios, since one part needs another, they are one group.
 */
export function changeGroups(first: Read, second: Read): readonly ChangeGroup[] {
  const names = namesOf(first, second);
  for (const coarser of [(id: string) => id, (id: string) => (names.known.has(id) ? id : "others")]) {
    const groups = groupsNamed(first.scenario, second.scenario, (name) => coarser(names.of(name)));
    const canClash = groups.some(({ id }) => !names.known.has(id)) || hasMixedLocation(second.scenario);
    if (!canClash || groups.every(({ alone, without }) => parseScenario(alone).ok && parseScenario(without).ok))
      return groups;
  }
  return groupsNamed(first.scenario, second.scenario, () => "others");
}

/** Whether a location both opens and closes: then a date that goes back can close what is not open. */
function hasMixedLocation({ capacityPlan: { steps } }: Scenario): boolean {
  const kinds = new Map<string, string>();
  return steps.some(({ form, location, change }) => {
    const at = `${form}/${location}`;
    const isMixed = (kinds.get(at) ?? change) !== change;
    kinds.set(at, change);
    return isMixed;
  });
}

/** A place in the file that differs: a path of names, or a step of the plan by its number. */
type Place = { readonly path: Change[0] } | { readonly step: number } | { readonly form: string };

interface Names {
  readonly known: ReadonlySet<string>;
  readonly of: (place: Place) => string;
}

function namesOf(first: Read, second: Read): Names {
  const knobs = parametersOf(second.scenario).filter(
    (knob) => !isSame(readIn(knob, first), readIn(knob, second), knob),
  );
  const steps = stepNames(first.scenario, second.scenario);
  const inFile = knobs.filter(({ pointer }) => !pointer.startsWith("/capacityPlan"));
  return {
    known: new Set([...inFile.map(({ id }) => id), ...steps]),
    of(place) {
      if ("step" in place) return steps[place.step] ?? "capacityPlan";
      if ("form" in place) return `plan/${place.form}`;
      const pointer = `/${place.path.join("/")}/`;
      const knob = inFile.find((candidate) => pointer.startsWith(`${candidate.pointer}/`));
      return knob?.id ?? String(place.path[0]);
    },
  };
}

/** By step: the group that was moved, or the knob that moved it with all others of its kind. */
function stepNames(first: Scenario, second: Scenario): string[] {
  const moves = movesBetween(first, second);
  return second.capacityPlan.steps.map(({ change }, index) => {
    if (moves === null) return "capacityPlan";
    const move = moves.find(({ steps }) => steps.includes(index));
    const isLater = (monthsLater(second, first, change) ?? 0) !== 0;
    return move?.id ?? (isLater ? laterKnobs[change] : "capacityPlan");
  });
}

const laterKnobs = { open: "openingsLater", close: "closingsLater" } as const;

/** What a run does not look at. */
const withoutEffect = new Set(["$schema", "formatVersion", "id", "name", "question", "description", "provenance"]);

type NameOf = (place: Place) => string;

function groupsNamed(first: Scenario, second: Scenario, nameOf: NameOf): ChangeGroup[] {
  const changes = differences(withoutSteps(first), withoutSteps(second))
    .filter(([path]) => !withoutEffect.has(String(path[0])))
    .map((change) => ({ change, id: nameOf({ path: change[0] }) }));
  const plan = planMixer(first, second, nameOf);
  const ids = [...new Set([...changes.map(({ id }) => id), ...plan.ids])];
  const [only, ...more] = ids;
  if (only !== undefined && more.length === 0) return [{ id: only, alone: second, without: first }];
  const mixed = (takes: (id: string) => boolean): Scenario => {
    const taken = changes.filter(({ id }) => takes(id)).map(({ change }) => change);
    const scenario = withDifferences(withoutSteps(first), taken) as Scenario;
    return { ...scenario, capacityPlan: { ...scenario.capacityPlan, steps: plan.mixed(takes) } };
  };
  return ids.map((id) => ({ id, alone: mixed((other) => other === id), without: mixed((other) => other !== id) }));
}

type Steps = Scenario["capacityPlan"]["steps"];

interface PlanMixer {
  /** Groups that the plan differs in. */
  readonly ids: readonly string[];
  /** The steps of the first plan, those of some groups as in the second. */
  readonly mixed: (takes: (id: string) => boolean) => Steps;
}

/** Step by step where only dates differ, otherwise by care form. */
function planMixer(first: Scenario, second: Scenario, nameOf: NameOf): PlanMixer {
  const [old, fresh] = [first.capacityPlan.steps, second.capacityPlan.steps];
  if (hasSameSteps(first, second)) {
    const dates = datesIn(first, second);
    const ids = fresh.map((_, step) => nameOf({ step }));
    return {
      ids: ids.filter((_, step) => dates[step] !== fresh[step]?.date),
      mixed: (takes) =>
        fresh.map((step, index) => (takes(ids[index] ?? "") ? step : { ...step, date: dates[index] ?? step.date })),
    };
  }
  const forms = [...new Set([...old, ...fresh].map(({ form }) => form))];
  const ofForm = (steps: Steps, form: string): Steps => steps.filter((step) => step.form === form);
  const differing = forms.filter((form) => JSON.stringify(ofForm(old, form)) !== JSON.stringify(ofForm(fresh, form)));
  return {
    ids: differing.map((form) => nameOf({ form })),
    mixed: (takes) => forms.flatMap((form) => ofForm(takes(nameOf({ form })) ? fresh : old, form)),
  };
}

function withoutSteps(scenario: Scenario): Scenario {
  return { ...scenario, capacityPlan: { ...scenario.capacityPlan, steps: [] } };
}
