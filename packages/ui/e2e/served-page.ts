import { fileURLToPath } from "node:url";
import { build, preview, type InlineConfig } from "vite";

export interface ServedPage {
  readonly address: string;
  close(): Promise<void>;
}

/** Builds a page that is no part of the product in the way the product is built, and serves it with a strict policy. */
export async function servePage(folder: string, outDir: string): Promise<ServedPage> {
  const config: InlineConfig = {
    root: fileURLToPath(new URL(folder, import.meta.url)),
    configFile: false,
    logLevel: "warn",
    base: "./",
    worker: { format: "iife" },
  };
  await build({ ...config, build: { target: "es2022", outDir, emptyOutDir: true } });
  const headers = {
    "Content-Security-Policy": "default-src 'self'; worker-src blob:; img-src data:; object-src 'none'",
  };
  const server = await preview({ ...config, build: { outDir }, preview: { host: "127.0.0.1", port: 0, headers } });
  return { address: server.resolvedUrls?.local[0] ?? "", close: () => server.close() };
}
