// Where things are in this repository, for the scripts and the settings of the tools.
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** @param {string[]} parts */
export const inRoot = (...parts) => path.join(root, ...parts);

/**
 * Every file under a folder, as full paths. A folder that does not exist holds none.
 * @param {string} folder
 */
export function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/**
 * The compiler's projects: the workspace itself and those of each package that has sources. The narrow one of a package
 * comes before the one that has the tests as well.
 */
export function typeProjects() {
  const packages = readdirSync(inRoot("packages")).filter((name) => existsSync(inRoot("packages", name, "src")));
  const candidates = ["tsconfig.product.json", "tsconfig.json", "tsconfig.test.json", "tsconfig.worker.json"];
  const configs = packages.flatMap((name) => candidates.map((file) => `packages/${name}/${file}`));
  return ["tsconfig.json", ...configs.filter((config) => existsSync(inRoot(config)))];
}
