import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** Puts the elements for other pages in the site, as one module under a name that stays. */
export function embedModule(): Plugin {
  return {
    name: "embed-module",
    apply: "build",
    buildStart() {
      const id = fileURLToPath(new URL("../src/embed/elements.ts", import.meta.url));
      this.emitFile({ type: "chunk", id, fileName: "embed.js" });
    },
  };
}
