import type { Distribution } from "../engine/distributions/distribution.ts";
import { toQuantile } from "../engine/distributions/quantile.ts";
import { exp } from "../engine/portable-math.ts";
import type { CareSystem } from "../youth-care/care-system.ts";

/**
 * Stays that a youth of each profile can expect in a run, in whichever of the forms that it may get makes them most: an
 * upper bound, infinite where stays follow each other without end while no time goes by.
 *
 * A stay leads to others: after a failure, as a follow-up, on a return. Leaving time out, that is a chain whose expected
 * length solves a set of equations (value iteration of a Markov decision process). With time, only stays that begin at a
 * moment S up to the end T count, and as 1{S <= T} <= exp(1 - S / T), e times the chain in which only the part
 * exp(-length / T) goes on after each length bounds them too (Chernoff). The smaller of both holds.
 */
export function expectedStays(system: CareSystem): number[] {
  const untimed = chainLengths(toChain(system, () => 1));
  const parts = new Map<string, number>();
  const timed = chainLengths(
    toChain(system, (length, isFailing) => {
      const key = JSON.stringify([length, isFailing]);
      const part = parts.get(key) ?? meanPartLeft(length, system.days, isFailing);
      parts.set(key, part);
      return part;
    }),
  );
  return untimed.map((stays, profile) => Math.min(stays, Math.E * timed[profile]!));
}

/** The mean part that goes on after a length of time, or after a uniform part of it where a stay fails. */
type PartLeft = (length: Distribution, isFailing: boolean) => number;

/** What comes after a stay of each profile in each form, as mean numbers of stays: `profile * forms + form`. */
interface Chain {
  readonly system: CareSystem;
  readonly failing: Float64Array;
  readonly ended: Float64Array;
  /** Those who would fail and are past the birthday that ends their stay: what they do is not known, and takes no time. */
  readonly failingOrEnded: Float64Array;
  readonly returning: number;
  /** By profile: the forms that it may get. */
  readonly within: readonly (readonly number[])[];
}

function toChain(system: CareSystem, partLeft: PartLeft): Chain {
  const { forms, profiles, placement, returns } = system;
  const elsewhere = placement.elsewhereForm === null ? [] : [placement.elsewhereForm];
  const each = (value: (profile: number, form: number) => number) =>
    Float64Array.from({ length: profiles.length * forms.length }, (_, at) =>
      value(Math.floor(at / forms.length), at % forms.length),
    );
  return {
    system,
    failing: each((profile, form) => {
      const share = failureShareOf(forms[form]!);
      if (share === 0) return 0;
      return share * (1 - cutShareOf(forms[form]!)) * partLeft(profiles[profile]!.stayIn[form]!, true);
    }),
    failingOrEnded: each((_, form) => failureShareOf(forms[form]!) * cutShareOf(forms[form]!)),
    ended: each((profile, form) => {
      const cut = cutShareOf(forms[form]!);
      const part = (1 - cut) * partLeft(profiles[profile]!.stayIn[form]!, false) + cut;
      return (1 - failureShareOf(forms[form]!)) * part;
    }),
    returning: returns.share * partLeft(returns.after, false),
    within: profiles.map(({ acceptableForms }) => [...acceptableForms, ...elsewhere]),
  };
}

function failureShareOf({ failure }: CareSystem["forms"][number]): number {
  return failure?.share ?? 0;
}

/** The share of stays that a birthday may end, at once where it has passed on the day of entry; such a stay does not fail. */
function cutShareOf({ endsAtAge, runsOnShare }: CareSystem["forms"][number]): number {
  return endsAtAge === null ? 0 : 1 - runsOnShare;
}

const roundsInBlock = 20;
const mostBlocks = 20;

/** Expected lengths of the chains by profile; what lies beyond the rounds is added as a geometric series. */
function chainLengths(chain: Chain): number[] {
  let byStay = new Float64Array(chain.ended.length);
  let grownBefore = Infinity;
  for (let block = 1; ; block++) {
    const before = highestOf(byStay);
    for (let round = 0; round < roundsInBlock; round++) byStay = nextRound(chain, byStay);
    const highest = highestOf(byStay);
    const grown = highest - before;
    if (grown <= 1e-6 * highest) return bestByProfile(chain, byStay);
    if (block === mostBlocks) {
      const ratio = grown / grownBefore;
      const whole = ratio < 1 - 1e-9 ? highest + (grown * ratio) / (1 - ratio) : Infinity;
      return bestByProfile(chain, byStay).map((stays) => (stays * whole) / highest);
    }
    grownBefore = grown;
  }
}

/** One stay, and what each may lead to by the numbers of the round before. */
function nextRound(chain: Chain, byStay: Float64Array): Float64Array<ArrayBuffer> {
  const { system, failing, failingOrEnded, ended, returning } = chain;
  const forms = system.forms.length;
  const best = bestByProfile(chain, byStay);
  const drawn = system.profiles.reduce((sum, { share }, profile) => sum + share * best[profile]!, 0);
  return Float64Array.from(byStay, (_, at) => {
    const profile = Math.floor(at / forms);
    const form = at % forms;
    const { newProfileShare } = system.returns;
    const afterReturn = returning * ((1 - newProfileShare) * best[profile]! + newProfileShare * drawn);
    let goesOn = 0;
    let later = 0;
    for (const { fromForm, profile: next, share } of system.profiles[profile]!.followUps) {
      if (fromForm !== null && fromForm !== form) continue;
      goesOn += share;
      later += share * best[next]!;
    }
    const afterEnd = later + Math.max(0, 1 - goesOn) * afterReturn;
    const afterFailure = byStay[profile * forms + (system.forms[form]!.failure?.to ?? form)]!;
    return (
      1 + failing[at]! * afterFailure + failingOrEnded[at]! * Math.max(afterFailure, afterEnd) + ended[at]! * afterEnd
    );
  });
}

function bestByProfile({ system, within }: Chain, byStay: Float64Array): number[] {
  return within.map((allowed, profile) =>
    Math.max(...allowed.map((form) => byStay[profile * system.forms.length + form]!)),
  );
}

function highestOf(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

/** The mean of exp(-length / days), by the middles of equal parts of the distribution. */
function meanPartLeft(length: Distribution, days: number, isFailing: boolean): number {
  const points = length.kind === "constant" ? 1 : 64;
  const quantile = toQuantile(length);
  let sum = 0;
  for (let i = 0; i < points; i++) {
    const x = quantile((i + 0.5) / points) / days;
    if (!isFailing) sum += exp(-x);
    else sum += x > 1e-9 ? (1 - exp(-x)) / x : 1;
  }
  return sum / points;
}
