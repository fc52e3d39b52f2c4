import type { Scenario } from "@plaatsbepaling/sim-core";
import { daysPerYear } from "@plaatsbepaling/sim-core";
import { finalShare } from "./share-over-time.ts";
import { meanOf } from "./spread.ts";

/**
 * Youths who would be in care at once if places never ran out: inflow times length of stay (Little), with follow-ups,
 * returns and held time. A rule of thumb for the row of a knob, not a result of the model.
 */
export function offeredLoad(scenario: Scenario): number {
  const stays = staysPerReferral(scenario);
  const hold = scenario.outflow.hold;
  const held = hold === undefined ? 0 : hold.share * meanOf(hold.days);
  const days = Object.entries(scenario.profiles).reduce(
    (sum, [id, { stay }]) => sum + (stays.get(id) ?? 0) * (meanOf(stay) + held),
    0,
  );
  return (referralsPerYear(scenario) * days) / daysPerYear;
}

/**
 * What the rule of thumb must be multiplied by to give the caseload with which a scenario starts. It leaves out birthdays,
 * which cut stays short and keep some from coming back, so by itself it is too high.
 */
export function loadScale(basis: Scenario): number {
  const atStart = basis.startingPosition.inCare.reduce((sum, { youths }) => sum + youths, 0);
  const load = offeredLoad(basis);
  return atStart > 0 && load > 0 ? atStart / load : 1;
}

/** The same for one form, by those for whom it is best and for whom it is asked in the end. */
export function offeredLoadOf(scenario: Scenario, form: string): number {
  const stays = staysPerReferral(scenario);
  const usual = scenario.triage.usualForm;
  const asked = usual === undefined || usual === form ? 1 : askedShare(scenario);
  const days = Object.entries(scenario.profiles)
    .filter(([, profile]) => profile.acceptableForms[0] === form)
    .reduce((sum, [id, { stay }]) => sum + (stays.get(id) ?? 0) * meanOf(stay), 0);
  return (referralsPerYear(scenario) * asked * days) / daysPerYear;
}

/** New referrals and, as if nobody grew too old for it, those who come back. */
function referralsPerYear(scenario: Scenario): number {
  return scenario.arrivals.perYear / (1 - Math.min(0.95, scenario.return.share));
}

/** Share for whom the best form is asked for in the end: the referrer chooses it and the law allows it. */
export function askedShare({ triage }: Scenario): number {
  return finalShare(triage.matchedShare ?? 1) * finalShare(triage.legalBasisShare ?? 1);
}

/** Stays by profile for one referral, follow-ups included; chains longer than six stays do not count. */
function staysPerReferral(scenario: Scenario): Map<string, number> {
  const profiles = Object.entries(scenario.profiles);
  const total = profiles.reduce((sum, [, { weight }]) => sum + weight, 0);
  let now = new Map(profiles.map(([id, { weight }]) => [id, total > 0 ? weight / total : 0]));
  const stays = new Map(now);
  for (let step = 0; step < 6; step++) {
    const next = new Map<string, number>();
    for (const [id, { followUp = [] }] of profiles) {
      for (const { profile, share } of followUp)
        next.set(profile, (next.get(profile) ?? 0) + (now.get(id) ?? 0) * share);
    }
    for (const [id, part] of next) stays.set(id, (stays.get(id) ?? 0) + part);
    now = next;
  }
  return stays;
}
