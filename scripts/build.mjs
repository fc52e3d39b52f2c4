// Everything that is made from the sources: the site in packages/ui/dist and the program in packages/cli/dist.
import { build } from "vite";
import { bundleCli } from "./bundle-cli.mjs";
import { inRoot } from "./workspace.mjs";

await build({ root: inRoot("packages/ui"), logLevel: "warn" });
await bundleCli();
