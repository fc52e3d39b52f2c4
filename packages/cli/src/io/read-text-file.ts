import { describeIssue, maximumFileLength, nearest } from "@plaatsbepaling/sim-core";
import type { Language } from "../command-line/settings.ts";
import { messagesIn } from "../i18n/messages.ts";
import { plainLine } from "../print/text-table.ts";
import type { World } from "../world.ts";

/** The text of a file, or in one sentence why it cannot be read. */
export function readTextFile(
  path: string,
  world: World,
  language: Language,
): { readonly value: string } | { readonly problem: string } {
  const texts = messagesIn(language).problems;
  const content = world.readFile(path, maximumFileLength);
  switch (content.kind) {
    case "notFound":
      return { problem: texts.fileNotFound(meantFile(path, world)) };
    case "folder":
      return { problem: texts.isFolder };
    case "unreadable":
      return { problem: texts.unreadable(content.reason) };
    case "tooLarge":
      return { problem: describeTooLarge(language) };
    case "bytes": {
      const value = decode(content.bytes);
      return value === null ? { problem: texts.notText } : { value };
    }
  }
}

/** The same words as the core has for a text that is too long; the rest of the file is not read to count it. */
function describeTooLarge(language: Language): string {
  const most = maximumFileLength / 1e6;
  const issue = { code: "too_large", path: "", expected: `${most} MB`, received: `> ${most} MB` } as const;
  const { message, hint } = describeIssue(issue, language);
  return `${message} ${hint}`;
}

function decode(bytes: Uint8Array): string | null {
  // A zero byte is valid UTF-8 and yet a sure sign that this is no text.
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A file beside the missing one whose name is nearly the same, or the same but for its endings. */
function meantFile(path: string, world: World): string | undefined {
  const cut = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1;
  const [folder, name] = [path.slice(0, cut), path.slice(cut)];
  const names = world.listFolder(folder === "" ? "." : folder).filter((known) => known.endsWith(".json"));
  const found = names.find((known) => known === `${name}.scenario.json`) ?? nearest(name, names);
  return found === undefined ? undefined : plainLine(folder + found);
}
