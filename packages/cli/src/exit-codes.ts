/** What the program tells the shell that started it; docs/command-line.md explains each. */
export const exitCodes = {
  fine: 0,
  /** Only with `--strict`: the goal of the scenario is missed in most replications, or a check failed. */
  normMissed: 1,
  wrongInput: 2,
  ourFault: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
