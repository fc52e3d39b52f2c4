/** The user asked for something that cannot be done. Holds all problems at once, worded for that user. */
export class WrongInput extends Error {
  readonly problems: readonly string[];
  /** Whether the words on the command line are wrong, and not the files that they name. */
  readonly isAboutWords: boolean;

  constructor(problems: readonly string[], { isAboutWords = false }: { isAboutWords?: boolean } = {}) {
    super(problems.join("\n"));
    this.name = "WrongInput";
    this.problems = problems;
    this.isAboutWords = isAboutWords;
  }
}
