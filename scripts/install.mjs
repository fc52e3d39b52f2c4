// Brings node_modules up to date with pnpm-lock.yaml, by the pnpm that package.json pins.
// Needs nothing but Node and the npm that came with it: this runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** @param {string} file */
const read = (file) => (existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), "utf8") : undefined);

/** pnpm leaves a copy of the lockfile behind as the last act of an install. */
function isUpToDate() {
  const installed = read("node_modules/.pnpm/lock.yaml");
  return installed !== undefined && installed === read("pnpm-lock.yaml");
}

/**
 * The field of a package.json, or undefined when the file or the field is not there.
 * @param {string} file
 * @param {string} field
 * @returns {unknown}
 */
const fieldOf = (file, field) => JSON.parse(read(file) ?? "{}")[field];

function pinnedVersion() {
  const pin = /^pnpm@([^+]+)/.exec(String(fieldOf("package.json", "packageManager")))?.[1];
  if (pin === undefined) throw new Error("package.json names no pnpm in packageManager");
  return pin;
}

/** The command that starts the pinned pnpm: the one in node_modules, else the one that runs this, else through npm. */
function pnpmCommand() {
  const version = pinnedVersion();
  if (fieldOf("node_modules/pnpm/package.json", "version") === version) {
    return [process.execPath, path.join(root, "node_modules/pnpm/bin/pnpm.cjs")];
  }
  const runner = process.env["npm_execpath"] ?? "";
  const isPinned = process.env["npm_config_user_agent"]?.startsWith(`pnpm/${version} `) ?? false;
  if (isPinned && /pnpm\.c?js$/.test(runner)) return [process.execPath, runner];
  return [...npmCommand(runner), "exec", "--yes", "--prefer-offline", `--package=pnpm@${version}`, "--", "pnpm"];
}

/**
 * npm's JavaScript file where it is known: Node on Windows refuses to start npm.cmd without a shell.
 * @param {string} runner
 */
const npmCommand = (runner) => (runner.endsWith("npm-cli.js") ? [process.execPath, runner] : ["npm"]);

/** Everything that is said goes to standard error: standard output belongs to the program that was asked for. */
export function install() {
  if (isUpToDate()) return;
  const [command = "npm", ...args] = pnpmCommand();
  const { status, error } = spawnSync(command, [...args, "install", "--frozen-lockfile", "--prefer-offline"], {
    cwd: root,
    stdio: ["inherit", 2, 2],
    shell: command === "npm" && process.platform === "win32",
  });
  if (error !== undefined) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}
