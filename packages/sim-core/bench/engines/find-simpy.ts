import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { say } from "../say.ts";

export interface Python {
  readonly program: string;
  /** Of SimPy and of Python. */
  readonly version: string;
}

const question =
  "import platform, simpy; print(simpy.__version__, platform.python_implementation(), platform.python_version())";

/** Debian's package serves Debian's own Python, which may not be the first on the path. */
function findPython(): Python | undefined {
  for (const program of ["python3", "/usr/bin/python3"]) {
    const { status, stdout } = spawnSync(program, ["-c", question], { encoding: "utf8" });
    if (status === 0) return { program, version: stdout.trim().replace(" ", " on ") };
  }
  return undefined;
}

/** Looks for SimPy, and installs it as root on Debian, where that is one small package. */
export function getSimpy(): Python | undefined {
  const found = findPython();
  if (found !== undefined || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return found;
  say("Installing python3-simpy3 for the comparison");
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "python3-simpy3"]]) {
    spawnSync("apt-get", ["-qq", "-o", "DPkg::Lock::Timeout=120", ...args], {
      stdio: ["ignore", "ignore", "inherit"],
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  }
  return findPython();
}
