// Finds the browsers for the tests, and gets them where there are none.
import { spawnSync } from "node:child_process";
import { accessSync, constants, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { inRoot } from "./workspace.mjs";

const env = process.env;
const isRoot = process.getuid?.() === 0;

/** A quiet browser without a graphics card. Chromium refuses its sandbox to root. */
export const BROWSER_ARGS = [
  ...["--no-first-run", "--disable-quic", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync"],
  ...(process.platform === "linux" ? ["--disable-gpu"] : []),
  ...(isRoot ? ["--no-sandbox"] : []),
];

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A wrapper without its browser is there, but does not work. On Windows asking for the version opens a window.
 * @param {string} file
 */
const works = (file) =>
  isProgram(file) &&
  (process.platform === "win32" || spawnSync(file, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0);

/**
 * @param {readonly string[]} folders
 * @param {readonly string[]} names
 */
const allPaths = (folders, names) => folders.flatMap((folder) => names.map((name) => path.join(folder, name)));

const searchPath = () => [...(env["PATH"] ?? "").split(":"), "/snap/bin"];

function chromiumPlaces() {
  if (process.platform === "darwin") {
    const names = ["Google Chrome", "Chromium", "Microsoft Edge"].map((name) => `${name}.app/Contents/MacOS/${name}`);
    return allPaths(["/Applications", path.join(env["HOME"] ?? "", "Applications")], names);
  }
  if (process.platform === "win32") {
    const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => env[name] ?? []);
    const names = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
    return allPaths(folders, [...names, "Chromium/Application/chrome.exe"]);
  }
  return allPaths(searchPath(), [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge",
  ]);
}

const findChromium = () => [env["CHROMIUM_PATH"] ?? "", ...chromiumPlaces()].find(works);

/** The tests drive Firefox over WebDriver BiDi; version 140 lacks commands that Playwright sends, 153 has them all. */
const OLDEST_FIREFOX = 153;

/** @param {string} file */
function isRecentFirefox(file) {
  if (!isProgram(file)) return false;
  const { stdout } = spawnSync(file, ["--version"], { encoding: "utf8", timeout: 20_000 });
  return Number(/Firefox (\d+)/.exec(stdout)?.[1] ?? 0) >= OLDEST_FIREFOX;
}

/** Debian's extended support release: the only Firefox with which the tests were tried. */
const findFirefox = () => [env["FIREFOX_PATH"] ?? "", ...allPaths(searchPath(), ["firefox-esr"])].find(isRecentFirefox);

/**
 * Installs a package, or brings an old one up to date.
 * @param {string} name
 */
function installFromDebian(name) {
  if (process.platform !== "linux" || !isRoot || !isProgram("/usr/bin/apt-get")) return;
  console.error(`Installing ${name} for the browser tests (about 100 MB)`);
  // First the list of packages: one of months ago names versions that the server has dropped, or that are too old.
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", name]]) {
    spawnSync("apt-get", ["-qq", "-o", "DPkg::Lock::Timeout=120", ...args], {
      stdio: ["ignore", "ignore", "inherit"],
      timeout: 400_000,
      env: { ...env, DEBIAN_FRONTEND: "noninteractive" },
    });
  }
}

/** For Linux without root: a Chromium that comes as an npm package. Not in package.json, since few need its 67 MB. */
async function chromiumFromNpm() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const folder = inRoot("node_modules/.cache/chromium");
  mkdirSync(folder, { recursive: true });
  const options = ["--no-save", "--no-package-lock", "--no-audit", "--no-fund"];
  spawnSync("npm", ["install", "--prefix", folder, ...options, "@sparticuz/chromium@147.0.0"], {
    stdio: ["ignore", "ignore", "inherit"],
    timeout: 300_000,
  });
  try {
    const found = createRequire(path.join(folder, "any.js")).resolve("@sparticuz/chromium");
    const module = /** @type {{ default: { executablePath(): Promise<string> } }} */ (await import(found));
    const file = await module.default.executablePath();
    return works(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** @returns {Promise<string | undefined>} */
export async function getChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  installFromDebian("chromium");
  return findChromium() ?? (await chromiumFromNpm());
}

/** Large, and not what most people change: it is only installed where the tests must be complete. */
export function getFirefox() {
  const found = findFirefox();
  if (found !== undefined || !env["CI"]) return found;
  installFromDebian("firefox-esr");
  return findFirefox();
}
