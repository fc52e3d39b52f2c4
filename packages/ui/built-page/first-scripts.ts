import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** Most bytes, compressed, of the scripts that stand between an address and the first picture. */
const mostBytes = 200_000;

/** What of a built file is looked at. */
interface BuiltFile {
  readonly type: "chunk" | "asset";
  readonly code?: string;
  /** Of a script that something begins with: the file that it was made of. */
  readonly isEntry?: boolean;
  readonly facadeModuleId?: string | null;
  readonly imports?: readonly string[];
}

/** Stops the build of the site where its first scripts have become too large, and says which they are. */
export function firstScriptsAreSmall(): Plugin {
  return {
    name: "first-scripts-are-small",
    apply: "build",
    enforce: "post",
    generateBundle(_, bundle) {
      const sizes = firstScripts(bundle);
      const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
      if (total <= mostBytes) return;
      const list = sizes.map(({ file, bytes }) => `${file} ${bytes}`).join(", ");
      this.error(
        `The first scripts are ${total} bytes compressed, and may be ${mostBytes}: ${list}. ` +
          "Load what the first picture does without later: see packages/ui/src/app/later-parts.ts.",
      );
    },
  };
}

/** The scripts that the page starts with and all that those import at once, in bytes as a server sends them. */
export function firstScripts(bundle: Readonly<Record<string, BuiltFile>>): { file: string; bytes: number }[] {
  // Other entries are for other pages.
  const isOfPage = ({ isEntry, facadeModuleId }: BuiltFile): boolean =>
    isEntry === true && facadeModuleId?.endsWith(".html") === true;
  const needed = new Set(Object.entries(bundle).flatMap(([file, built]) => (isOfPage(built) ? [file] : [])));
  // A set that grows while it is walked through is walked through to its end.
  for (const file of needed) for (const imported of bundle[file]?.imports ?? []) needed.add(imported);
  return [...needed].map((file) => ({ file, bytes: gzipSync(bundle[file]?.code ?? "").length }));
}
