// Pictures of every cell and every mode of the built page: `npm run gallery` takes and keeps them; `-- --check` compares
// with what is kept and writes nothing; `-- --only WORD` does either for those with that word in their name.
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { withBuiltPage } from "./with-built-page.mjs";
import { inRoot } from "./workspace.mjs";

const { values } = parseArgs({
  options: { check: { type: "boolean", default: false }, only: { type: "string", default: "" } },
});

await withBuiltPage(async (browser, address) => {
  /** @type {{ keepPictures: Deed, checkPictures: Deed }} */
  const { keepPictures, checkPictures } = await import(pathToFileURL(inRoot("packages/ui/pictures/main.ts")).href);
  process.exitCode = await (values.check ? checkPictures : keepPictures)(browser, address, values.only);
});

/** @typedef {(browser: import("@playwright/test").Browser, address: string, only: string) => Promise<number>} Deed */
