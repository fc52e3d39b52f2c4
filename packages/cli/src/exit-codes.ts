/** What the program tells the shell that started it; docs/command-line.md explains each. */
export const exitCodes = {
  fine: 0,
  /** With `--strict`: the goal is missed in most replications, or a check failed. With `check`: an expectation is not met. */
  normMissed: 1,
  wrongInput: 2,
  ourFault: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
