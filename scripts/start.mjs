// Serves the notebook on this machine only, from its sources: a change in the model or the page shows at once.
import { createServer } from "vite";
import { inRoot } from "./workspace.mjs";

function canOpenBrowser() {
  if (process.env["CI"]) return false;
  if (process.platform === "darwin" || process.platform === "win32") return true;
  return Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
}

const server = await createServer({
  root: inRoot("packages/ui"),
  logLevel: "warn",
  server: { host: "127.0.0.1", port: 5173, strictPort: false },
});
await server.listen();

const address = server.resolvedUrls?.local[0] ?? "";
console.log(`\n  Plaatsbepaling draait op / is running at:  ${address}\n  Stoppen / stop: Ctrl+C\n`);

try {
  if (canOpenBrowser()) server.openBrowser();
} catch {
  console.log("  Open het adres zelf in een browser. / Open the address in a browser yourself.\n");
}
