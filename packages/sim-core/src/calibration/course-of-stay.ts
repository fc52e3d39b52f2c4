import type { LengthShape } from "../mean-field/length-shape.ts";
import { shapeOf } from "../mean-field/shape-cache.ts";
import type { CareForm, CareSystem, YouthProfile } from "../youth-care/care-system.ts";
import { lengthOnNodes, nodeDays, shareAboveNodes, sumOnNodes, type OnNodes } from "./length-on-nodes.ts";

/** What a stay of one profile comes to, by nodes since admission. */
export interface Course {
  readonly profile: YouthProfile;
  readonly form: CareForm;
  /** Of the treatment and of the hold, beside their nodes: looking a shape up costs more than asking it something. */
  readonly stay: LengthShape;
  readonly held: LengthShape;
  /** Treatment alone, and with the hold that may follow; no birthday in the way. */
  readonly treatment: OnNodes;
  readonly aboveWithHold: Float64Array;
  /** From admission to being back. */
  readonly toReturn: Float64Array;
  /** The same, with the nodes of the time out of care as weight: what youths who are away and coming back add up to. */
  readonly awayNodes: Float64Array;
}

/** The course of a profile in its best form, over so many nodes. */
export function courseOf(system: CareSystem, profile: YouthProfile, nodes: number): Course {
  const number = profile.acceptableForms[0]!;
  const form = system.forms[number]!;
  const stay = profile.stayIn[number]!;
  const treatment = lengthOnNodes(stay, nodes);
  const withHold = sumOnNodes(treatment.shares, lengthOnNodes(form.hold.days, nodes).shares);
  const { share } = form.hold;
  const sojourn = treatment.shares.map((value, d) => (1 - share) * value + share * withHold[d]!);
  const away = lengthOnNodes(system.returns.after, nodes).shares;
  const weighted = away.map((value, d) => value * d);
  return {
    profile,
    form,
    stay: shapeOf(stay),
    held: shapeOf(form.hold.days),
    treatment,
    aboveWithHold: shareAboveNodes(withHold),
    toReturn: sumOnNodes(sojourn, away),
    awayNodes: sumOnNodes(sojourn, weighted),
  };
}

/** The share of stays that no birthday cuts off. */
export function runsOnShareOf({ endsAtAge, runsOnShare }: CareForm): number {
  return endsAtAge === null ? 1 : runsOnShare;
}

/** Share of stays longer than so many nodes, held time included, by the nodes that are left to the birthday at admission. */
export function shareOver(course: Course, nodes: number): (left: number) => number {
  const { form, stay, held, treatment, aboveWithHold } = course;
  const h = form.hold.share;
  const x = nodes * nodeDays;
  const uncut = (1 - h) * stay.shareAbove(x) + h * aboveWithHold[nodes]!;
  const r = runsOnShareOf(form);
  const heldBeyond = Float64Array.from({ length: nodes + 1 }, (_, d) => held.shareAbove(x - d * nodeDays));
  // A treatment that the birthday cuts before `nodes` gets there only by a hold that is long enough.
  const cut = Float64Array.from({ length: nodes + 1 }, (_, left) => {
    let sum = stay.shareAbove(left * nodeDays) * heldBeyond[left]!;
    for (let d = 0; d <= left; d++) sum += treatment.shares[d]! * (d === left ? 0.5 : 1) * heldBeyond[d]!;
    return h * sum;
  });
  return (left) => {
    if (left > nodes) return uncut;
    const whenCut = left === nodes ? (uncut + cut[left]!) / 2 : cut[left]!;
    return r * uncut + (1 - r) * whenCut;
  };
}

/** Share of stays that end after the eighteenth birthday: treatments that run on, and holds that last beyond it. */
export function shareAfterBirthday({ form, stay, aboveWithHold }: Course, left: number, runsOn: number): number {
  const h = form.hold.share;
  return (1 - h) * runsOn * stay.shareAbove(left * nodeDays) + h * aboveWithHold[left]!;
}
