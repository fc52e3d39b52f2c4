/** Youths who look for a place in the same way: they fill one column of the waiting list of the form they ask for. */
export interface Seeker {
  readonly asked: number;
  readonly group: number;
  /** Whether another form will do, and which, in order. */
  readonly acceptsOthers: boolean;
  readonly others: readonly number[];
  /** The form whose place is kept meanwhile; -1 for youths without a place. */
  readonly holds: number;
  readonly isReferral: boolean;
  /** The stay (`form * groups + group`) after which the youth leaves when nothing is free at once; -1 for others. */
  readonly leavesFrom: number;
}
