import type { WaitingList } from "./system-in-run.ts";
import type { Membership, Youth } from "./youth.ts";

/** Three lists to a form: urgent youths, then regular ones, then those in care who want to move here. */
export const lists = { urgent: 0, regular: 1, transfer: 2, count: 3 } as const;

/**
 * Put a youth on a list, at the end: within a list the order is that of joining it. `choice` says which of the youth's
 * memberships this is, so that one youth can stand on several lists and leave them all at once.
 */
export function joinList(youth: Youth, choice: number, list: WaitingList): void {
  const member = youth.memberships[choice]!;
  const { last } = list;
  member.list = list;
  member.next = null;
  member.previous = last;
  if (last === null) list.first = member;
  else last.next = member;
  list.last = member;
  youth.listsJoined++;
}

/** Take a youth off every list. */
export function leaveLists(youth: Youth): void {
  if (youth.listsJoined === 0) return;
  const { memberships } = youth;
  for (let choice = 0; choice < memberships.length; choice++) leaveList(memberships[choice]!);
}

/** Take one membership out of its list, if it is on one. */
export function leaveList(member: Membership): void {
  const { list, previous, next } = member;
  if (list === null) return;
  if (previous === null) list.first = next;
  else previous.next = next;
  if (next === null) list.last = previous;
  else next.previous = previous;
  member.list = null;
  member.youth.listsJoined--;
}
