// Looks for forbidden text in every file of the repository, also in those that git does not know yet.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { problemsIn } from "./forbidden-text-rules.mjs";
import { inRoot, root } from "./workspace.mjs";

function repositoryFiles() {
  const git = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  if (git.status !== 0) throw new Error(`git could not list the files: ${git.stderr}`);
  return git.stdout.split("\0").filter((file) => file !== "" && existsSync(inRoot(file)));
}

const problems = repositoryFiles().flatMap((file) => problemsIn(file, readFileSync(inRoot(file), "utf8")));
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
