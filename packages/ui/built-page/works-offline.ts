import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const source = new URL("../service-worker/service-worker.js", import.meta.url);

/** Writes the service worker of the site: it keeps every built file, under a name that changes when one of them does. */
export function worksOffline(): Plugin {
  return {
    name: "works-offline",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const files = Object.values(bundle);
        const hash = createHash("sha256");
        for (const file of files) hash.update(file.fileName).update(file.type === "asset" ? file.source : file.code);
        const kept = ["./", ...files.map(({ fileName }) => `./${fileName}`).filter((name) => name !== "./index.html")];
        const settings = `const version = ${JSON.stringify(hash.digest("hex").slice(0, 16))};\nconst files = ${JSON.stringify(kept)};\n`;
        this.emitFile({
          type: "asset",
          fileName: "service-worker.js",
          source: settings + readFileSync(source, "utf8"),
        });
      },
    },
  };
}
