/** Brings a scenario file from the version before it to `toVersion`. Never edited once released. */
export interface Migration {
  readonly toVersion: number;
  readonly why: string;
  readonly migrate: (old: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}
