// Everything that is made from the sources: the page, as one file and as a site, and the program of the command line.
import path from "node:path";
import { buildPage, onePage, site } from "./build-page.mjs";
import { bundleCli, cliBundle } from "./bundle-cli.mjs";
import { root } from "./workspace.mjs";

await buildPage();
await bundleCli();
for (const made of [onePage, site, cliBundle]) console.log(path.relative(root, made));
