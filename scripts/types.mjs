// Checks the types of every project, two at a time.
import { spawn } from "node:child_process";
import { inRoot, root, typeProjects } from "./workspace.mjs";

const waiting = typeProjects();

/** @param {string} project */
const hasRightTypes = (project) =>
  new Promise((resolve) => {
    const compiler = inRoot("node_modules/typescript/bin/tsc");
    const child = spawn(process.execPath, [compiler, "-p", project], { cwd: root, stdio: "inherit" });
    child.on("close", (code) => {
      resolve(code === 0);
    });
  });

async function work() {
  for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
    if (!(await hasRightTypes(project))) process.exitCode = 1;
  }
}

await Promise.all([work(), work()]);
