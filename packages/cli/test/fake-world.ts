import { openInlineLane } from "../src/simulation/inline-lane.ts";
import { runProgram } from "../src/program.ts";
import type { ExitCode } from "../src/exit-codes.ts";
import type { FileContent, World } from "../src/world.ts";

/** What a program left behind. */
export interface Aftermath {
  readonly exitCode: ExitCode;
  readonly printed: string;
  readonly reported: string;
  readonly written: Readonly<Record<string, string>>;
}

/** A world of files in memory: texts as they are, anything else as the content it stands for. */
export type Files = Readonly<Record<string, string | Uint8Array | FileContent>>;

/** Runs the program in a world without disk or terminal. */
export async function runInFakeWorld(
  args: readonly string[],
  files: Files = {},
  overrides: Partial<World> = {},
): Promise<Aftermath> {
  let printed = "";
  let reported = "";
  const written: Record<string, string> = {};
  const world: World = {
    readFile: (path) => contentOf(files[path]),
    listFolder: () => Object.keys(files),
    writeFile: (path, text) => {
      written[path] = text;
      return null;
    },
    whyNotWritable: () => null,
    makeFolder: () => null,
    print: (text) => (printed += text),
    report: (text) => (reported += text),
    isWatched: false,
    now: () => 0,
    openLanes: openInlineLane,
    ...overrides,
  };
  return { exitCode: await runProgram(args, world), printed, reported, written };
}

function contentOf(file: Files[string] | undefined): FileContent {
  if (file === undefined) return { kind: "notFound" };
  if (typeof file === "string") return { kind: "bytes", bytes: new TextEncoder().encode(file) };
  return file instanceof Uint8Array ? { kind: "bytes", bytes: file } : file;
}
