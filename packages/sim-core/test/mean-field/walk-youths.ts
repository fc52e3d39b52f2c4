import type { Distribution } from "../../src/engine/distributions/distribution.ts";
import { toQuantile } from "../../src/engine/distributions/quantile.ts";
import type { CareSystem } from "../../src/youth-care/care-system.ts";

/** Mean numbers by sampled day, and the standard error of the total in care. */
export interface Walked {
  readonly inCare: number[][];
  readonly held: number[];
  readonly standardError: number[];
}

/**
 * Youths one by one through a system in which every form has room for all: no queue, so no clock is shared and each
 * youth can be walked to the end alone. A second, naive reading of the rules to hold the flow equations against.
 */
export function walkYouths(system: CareSystem, sampledDays: readonly number[], copies: number): Walked {
  const chance = toChance(20_240_101);
  const totals = Array.from({ length: copies }, () => {
    const counts = { inCare: system.forms.map(() => sampledDays.map(() => 0)), held: sampledDays.map(() => 0) };
    for (const youth of referredYouths(system, chance, sampledDays.at(-1)!)) {
      for (const { form, from, until, isHeld } of spells(system, chance, { ...youth, lastDay: sampledDays.at(-1)! })) {
        sampledDays.forEach((day, i) => {
          if (day < from || day >= until) return;
          counts.inCare[form]![i]! += 1;
          if (isHeld) counts.held[i]! += 1;
        });
      }
    }
    return counts;
  });
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / copies;
  return {
    inCare: system.forms.map((_, form) =>
      sampledDays.map((_, i) => mean(totals.map(({ inCare }) => inCare[form]![i]!))),
    ),
    held: sampledDays.map((_, i) => mean(totals.map(({ held }) => held[i]!))),
    standardError: sampledDays.map((_, i) => {
      const values = totals.map(({ inCare }) => inCare.reduce((sum, row) => sum + row[i]!, 0));
      const centre = mean(values);
      return Math.sqrt(mean(values.map((value) => (value - centre) * (value - centre))) / (copies - 1));
    }),
  };
}

interface Youth {
  readonly profile: number;
  readonly referredOn: number;
  /** In years. */
  readonly ageThen: number;
}

interface Spell {
  readonly form: number;
  readonly from: number;
  readonly until: number;
  readonly isHeld: boolean;
}

type Chance = ReturnType<typeof toChance>;

function* referredYouths(system: CareSystem, chance: Chance, lastDay: number): Generator<Youth> {
  // A trial in each of 20 parts of a day stands in for a Poisson process.
  for (let part = 0; part < 20 * lastDay; part++) {
    if (!chance.happens(system.arrivalsPerDay[Math.floor(part / 20)]! / 20)) continue;
    const profile = chance.pick(system.profiles.map(({ share }) => share));
    const ageThen = chance.draw(system.profiles[profile]!.ageAtReferral);
    yield { profile, referredOn: (part + chance.uniform()) / 20, ageThen };
  }
}

/** All times in a place, in order, of one youth. */
function* spells(system: CareSystem, chance: Chance, youth: Youth & { lastDay: number }): Generator<Spell> {
  let time = youth.referredOn;
  let next: Looking | null = { profile: youth.profile, isReferral: true };
  const age = () => youth.ageThen + (time - youth.referredOn) / 365.25;
  while (next !== null && time < youth.lastDay) {
    let form = formAskedFor(system, chance, { ...next, age: age() });
    if (form === null) return;
    for (let failed = true; failed;) {
      const stay = stayIn(system, chance, { form, profile: next.profile, age: age() });
      yield { form, from: time, until: time + stay.days, isHeld: false };
      time += stay.days;
      failed = stay.failed;
      if (!failed) continue;
      form = system.forms[form]!.failure!.to;
      if (age() >= system.forms[form]!.entryAges[1]) return;
    }
    const after = afterStay(system, chance, { profile: next.profile, form, age: age() });
    yield { form, from: time, until: time + after.heldDays, isHeld: true };
    time += after.heldDays + after.awayDays;
    next = after.next !== null && (!after.next.isReferral || age() < system.returns.untilAge) ? after.next : null;
  }
}

interface Looking {
  readonly profile: number;
  readonly isReferral: boolean;
}

/** Held and away, and as what the youth looks for a place after that. */
function afterStay(
  system: CareSystem,
  chance: Chance,
  { profile, form, age }: { profile: number; form: number; age: number },
): { heldDays: number; awayDays: number; next: Looking | null } {
  const { hold } = system.forms[form]!;
  const holdDays = chance.happens(hold.share) ? chance.draw(hold.days) : 0;
  const heldDays = system.outflow.holdBeforeFollowUp ? holdDays : 0;
  const followUp = followUpAfter(system, chance, { profile, form });
  if (followUp !== null && formsAdmitting(system, followUp, age + heldDays / 365.25).length > 0) {
    return { heldDays, awayDays: 0, next: { profile: followUp, isReferral: false } };
  }
  if (!chance.happens(system.returns.share)) return { heldDays: holdDays, awayDays: 0, next: null };
  const next = { profile: profileBack(system, chance, profile), isReferral: true };
  return { heldDays: holdDays, awayDays: chance.draw(system.returns.after), next };
}

function formsAdmitting({ profiles, forms }: CareSystem, profile: number, age: number): number[] {
  return profiles[profile]!.acceptableForms.filter((form) => {
    const [from, until] = forms[form]!.entryAges;
    return age >= from && age < until;
  });
}

function formAskedFor(
  system: CareSystem,
  chance: Chance,
  { profile, isReferral, age }: { profile: number; isReferral: boolean; age: number },
): number | null {
  const { usualForm, bestFormAskedShare } = system.triage;
  const allowed = formsAdmitting(system, profile, age);
  const asksBest = !isReferral || chance.happens(bestFormAskedShare[0]!);
  const { acceptableForms } = system.profiles[profile]!;
  const usual = asksBest || usualForm === null ? 0 : Math.max(0, acceptableForms.indexOf(usualForm));
  return acceptableForms.slice(usual).find((form) => allowed.includes(form)) ?? null;
}

/** A stay that is to fail lasts a uniform part of its length; one that reaches the birthday before that ends well. */
function stayIn(
  { forms, profiles }: CareSystem,
  chance: Chance,
  { form, profile, age }: { form: number; profile: number; age: number },
): { days: number; failed: boolean } {
  const { endsAtAge, runsOnShare, failure } = forms[form]!;
  const fails = failure !== null && chance.happens(failure.share);
  const length = chance.draw(profiles[profile]!.stayIn[form]!) * (fails ? chance.uniform() : 1);
  const isCut = endsAtAge !== null && !chance.happens(runsOnShare);
  const birthday = isCut ? Math.max(0, (endsAtAge - age) * 365.25) : Infinity;
  return { days: Math.min(length, birthday), failed: fails && length < birthday };
}

function followUpAfter(
  { profiles }: CareSystem,
  chance: Chance,
  { profile, form }: { profile: number; form: number },
): number | null {
  const followUps = profiles[profile]!.followUps.filter(({ fromForm }) => fromForm === null || fromForm === form);
  const shares = followUps.map(({ share }) => share);
  const chosen = chance.pick([...shares, 1 - shares.reduce((sum, share) => sum + share, 0)]);
  return followUps[chosen]?.profile ?? null;
}

function profileBack({ profiles, returns }: CareSystem, chance: Chance, profile: number): number {
  return chance.happens(returns.newProfileShare) ? chance.pick(profiles.map(({ share }) => share)) : profile;
}

/** Draws from a 64-bit linear congruential generator (Knuth's constants), its upper 53 bits; good enough for a check. */
function toChance(seed: number): {
  uniform: () => number;
  happens: (share: number) => boolean;
  pick: (shares: readonly number[]) => number;
  draw: (distribution: Distribution) => number;
} {
  let state = BigInt(seed);
  const uniform = () => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    return (Number(state >> 11n) + 0.5) / 9007199254740992;
  };
  const pick = (shares: readonly number[]) => {
    let left = uniform();
    for (let i = 0; i < shares.length - 1; i++) if ((left -= shares[i]!) < 0) return i;
    return shares.length - 1;
  };
  const draw = (distribution: Distribution) => toQuantile(distribution)(uniform());
  return { uniform, happens: (share) => uniform() < share, pick, draw };
}
