import { efforts, type Effort } from "./effort.ts";
import { toMarkdown, toText } from "./report/layouts.ts";
import { runBench, type BenchDocument } from "./run-bench.ts";

export interface BenchResult {
  /** In the form that was asked for. */
  readonly text: string;
  readonly markdown: string;
  /** 0, also where no aim is reached; 1 when engines disagree about the model. */
  readonly exitCode: number;
}

const options = ["--json", "--quick", "--full", "--markdown", "--write"];

/** `npm run bench`: `args` as they were given, `programs` the folder of the built programs. Null for options that do not exist. */
export async function bench(args: readonly string[], programs: string): Promise<BenchResult | null> {
  if (args.some((arg) => !options.includes(arg))) return null;
  const document = await runBench(effortOf(args), programs);
  return {
    text: inForm(args, document),
    markdown: toMarkdown(document),
    exitCode: document.disagreements.length === 0 ? 0 : 1,
  };
}

function effortOf(args: readonly string[]): Effort {
  if (args.includes("--quick")) return efforts.quick;
  return args.includes("--full") ? efforts.full : efforts.usual;
}

function inForm(args: readonly string[], document: BenchDocument): string {
  if (args.includes("--json")) return JSON.stringify(document);
  return args.includes("--markdown") ? toMarkdown(document) : toText(document);
}
