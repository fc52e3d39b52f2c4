import type { CapacityEntry, Displaced, HeldBack, LoggedUnit } from "../outcomes/capacity-log-entry.ts";
import type { LogEntry } from "../outcomes/log-entry.ts";
import {
  holdingRules,
  type TransitionEvent,
  type TransitionState,
  type UnitProgress,
} from "../transition/transition-state.ts";

/** Write one event of the transition into the log, with what came of it for the youths. */
export function logTransition(
  log: LogEntry[],
  event: TransitionEvent,
  { day, staying, displaced }: { day: number; staying: number; displaced: readonly Displaced[] },
): void {
  const { unit: progress } = event;
  const unit = toLogged(progress);
  const held = heldBackBy(progress);
  switch (event.kind) {
    case "opened":
      add(log, { kind: "unitOpened", day, unit, held });
      return;
    case "closed":
      log.push({
        ...{ kind: "unitClosed", day, unit, held, staying, displaced },
        ...{ manner: progress.unit.manner, isTriggered: event.isTriggered },
      });
      return;
    case "emptied":
      // Empty on the day that it closed: the closing says so already.
      if (day > progress.decidedDay) {
        log.push({ kind: "unitEmptied", day, unit, daysAfterClosing: day - progress.decidedDay });
      }
      return;
    case "heldBack":
      add(log, { kind: "unitHeldBack", day, unit, rule: event.rule, ...event.shortfall });
  }
}

/** At the end of the run: the units of the plan that did not open or close, and those that are not empty yet. */
export function logUnrealised(log: LogEntry[], { units }: TransitionState, day: number): void {
  for (const progress of units) {
    if (progress.realisedDay >= 0) continue;
    const rule = progress.decidedDay >= 0 ? null : (holdingRules[progress.heldBy] ?? null);
    add(log, { kind: "unitNotRealised", day, unit: toLogged(progress), rule, held: heldBackBy(progress) });
  }
}

/** Units to which the very same happens on the same day are told as one. */
function add(log: LogEntry[], entry: CapacityEntry): void {
  const last = log.at(-1);
  if (last === undefined || !("unit" in last) || !isSame(last, entry)) {
    log.push(entry);
    return;
  }
  const { unit } = last;
  const both = { ...unit, units: unit.units + entry.unit.units, places: unit.places + entry.unit.places };
  log[log.length - 1] = { ...last, unit: both };
}

function isSame(a: { readonly unit: LoggedUnit }, b: { readonly unit: LoggedUnit }): boolean {
  const ofOne = ({ unit, ...rest }: typeof a) =>
    JSON.stringify({ ...rest, ...unit, units: 0, places: unit.places / unit.units });
  return ofOne(a) === ofOne(b);
}

function toLogged({ unit, isBeyondPlan }: UnitProgress): LoggedUnit {
  const { change, form, location, units, places, day } = unit;
  return { change, form, location, units, places, plannedDay: isBeyondPlan ? null : day };
}

function heldBackBy({ heldDays }: UnitProgress): HeldBack[] {
  return holdingRules.map((rule, index) => ({ rule, days: heldDays[index]! })).filter(({ days }) => days > 0);
}
