// The speed of the built page in a real browser: `npm run bench:page`, with `-- --quick` or `-- --write`. No test.
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { onePage } from "./build-page.mjs";
import { writeSection } from "./generated-section.mjs";
import { withBuiltPage } from "./with-built-page.mjs";
import { inRoot } from "./workspace.mjs";

const marks = /** @type {const} */ ([
  "<!-- written by npm run bench:page -- --write: begin -->",
  "<!-- end of the page -->",
]);

const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, write: { type: "boolean", default: false } },
});

await withBuiltPage(async (browser, site) => {
  const { describeMachine } = await import("../packages/sim-core/bench/machine.ts");
  const machine = describeMachine();
  /** @type {{ benchPage: (...given: unknown[]) => Promise<string> }} */
  const { benchPage } = await import(pathToFileURL(inRoot("packages/ui/bench/main.ts")).href);
  const addresses = { site, oneFile: pathToFileURL(onePage).href };
  const section = await benchPage(browser, addresses, { machine, isQuick: values.quick });
  console.log(section);
  if (values.write) await writeSection(inRoot("docs/performance.md"), marks, section);
});
