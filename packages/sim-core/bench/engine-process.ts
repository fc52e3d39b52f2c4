import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { toLine, type Answer, type Work } from "./lines.ts";

/** An engine in a process of its own, kept alive so that it stays warm, and apart so that none slows down another. */
export interface EngineProcess {
  ask(work: Work): Promise<Answer>;
  close(): void;
}

export function startEngine(command: readonly [program: string, ...args: string[]]): EngineProcess {
  const [program, ...args] = command;
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout });
  const ended = once(child, "close").then(([code]) => {
    throw new Error(`${command.join(" ")} ended with code ${String(code)} before it answered.`);
  });
  // Who asks hears of it; an engine that is closed after its work is nobody's trouble.
  ended.catch(() => undefined);
  return {
    async ask(work) {
      const line = once(lines, "line");
      child.stdin.write(toLine(work));
      const [text] = (await Promise.race([line, ended])) as [string];
      return JSON.parse(text) as Answer;
    },
    close() {
      child.stdin.end();
    },
  };
}
