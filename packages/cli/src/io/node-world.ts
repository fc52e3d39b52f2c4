import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { performance } from "node:perf_hooks";
import { openInlineLane } from "../simulation/inline-lane.ts";
import { openWorkerLanes } from "../simulation/worker-lanes.ts";
import { OutputRefused, type FileContent, type World } from "../world.ts";

/** The world of a program that Node runs. `program` is its own file, which threads load again. */
export function createNodeWorld(program: URL): World {
  return {
    readFile,
    listFolder,
    writeFile,
    whyNotWritable,
    makeFolder,
    print: (text) => {
      const refused = writeAll(1, text);
      if (refused !== null) throw new OutputRefused(refused);
    },
    report: (text) => void writeAll(2, text),
    isWatched: process.stderr.isTTY,
    now: () => performance.now(),
    openLanes: (count) => {
      const useful = Math.min(count, availableParallelism());
      return useful === 1 ? openInlineLane() : openWorkerLanes(useful, program);
    },
  };
}

/** Reads one byte more than allowed and no further, so that an endless or enormous file costs nothing. */
function readFile(path: string, maximumBytes: number): FileContent {
  try {
    const file = path === "-" ? 0 : openSync(path, "r");
    try {
      const bytes = readUpTo(file, maximumBytes + 1);
      return bytes.length > maximumBytes ? { kind: "tooLarge" } : { kind: "bytes", bytes };
    } finally {
      if (file !== 0) closeSync(file);
    }
  } catch (error) {
    return whyNot(error);
  }
}

function readUpTo(file: number, most: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  const chunk = new Uint8Array(65_536);
  let total = 0;
  while (total < most) {
    const count = readSync(file, chunk, 0, Math.min(chunk.length, most - total), null);
    if (count === 0) break;
    chunks.push(chunk.slice(0, count));
    total += count;
  }
  return Buffer.concat(chunks);
}

function whyNot(error: unknown): FileContent {
  switch (codeOf(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return { kind: "notFound" };
    case "EISDIR":
      return { kind: "folder" };
    default:
      return { kind: "unreadable", reason: codeOf(error) };
  }
}

function listFolder(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

function writeFile(path: string, text: string): string | null {
  try {
    writeFileSync(path, text);
    return null;
  } catch (error) {
    return codeOf(error);
  }
}

function whyNotWritable(path: string): string | null {
  try {
    const there = lstatSync(path, { throwIfNoEntry: false });
    if (there === undefined) {
      closeSync(openSync(path, "ax"));
      unlinkSync(path);
      // A pipe would end for who reads it, and a link to nothing would lead somewhere: those are only tried when written.
    } else if (there.isFile() || there.isDirectory()) closeSync(openSync(path, "a"));
    return null;
  } catch (error) {
    return codeOf(error);
  }
}

/** From the top down, since where a system lets nobody make a folder, as in /proc, Node's own way of doing so has no end. */
function makeFolder(path: string): string | null {
  const above = dirname(path);
  if (above !== path && !existsSync(above)) {
    const refused = makeFolder(above);
    if (refused !== null) return refused;
  }
  try {
    if (!existsSync(path)) mkdirSync(path);
    else if (!statSync(path).isDirectory()) return "ENOTDIR";
    return null;
  } catch (error) {
    return codeOf(error);
  }
}

/**
 * All of it, also where the reader is slow; `null`, or why not. Who stops reading, as `head` does, has what was wanted:
 * that is no error.
 */
function writeAll(stream: 1 | 2, text: string): string | null {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length;) {
    try {
      start += writeSync(stream, bytes, start);
    } catch (error) {
      if (codeOf(error) === "EPIPE") return null;
      if (codeOf(error) !== "EAGAIN") return codeOf(error);
      waitForReader();
    }
  }
  return null;
}

/** A pipe that is full and does not block, as some shells hand over, takes more in a moment. */
function waitForReader(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
