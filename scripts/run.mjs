// `node scripts/run.mjs <name> [arguments]`: installs what is needed, then becomes scripts/<name>.
// One process, so that arguments, exit codes, signals and streams are those of the script itself.
import { existsSync } from "node:fs";
import { install } from "./install.mjs";

const [name = ""] = process.argv.splice(2, 1);
const candidates = [`./${name}.mjs`, `./${name}.ts`].map((file) => new URL(file, import.meta.url));
const script = candidates.find((file) => /^[a-z][a-z-]*$/.test(name) && existsSync(file));

if (script === undefined) {
  console.error(`There is no scripts/${name}.mjs or scripts/${name}.ts.`);
  process.exit(1);
}

install();
if (script.pathname.endsWith(".ts")) (await import("tsx/esm/api")).register();
await import(script.href);
