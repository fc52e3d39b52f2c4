// The command line program, in the folder where the user stands: file names in its arguments mean what they say.
import { relative } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleCli, cliBundle } from "./bundle-cli.mjs";
import { root } from "./workspace.mjs";

await bundleCli();

// npm moves to the root before it runs a script, and leaves in INIT_CWD where it was called.
const callerFolder = process.env["INIT_CWD"];
if (callerFolder !== undefined && relative(root, process.cwd()) === "") process.chdir(callerFolder);

process.argv[1] = cliBundle;
await import(pathToFileURL(cliBundle).href);
