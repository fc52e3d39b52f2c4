import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/**
 * What the built page may do: run its own scripts, start its own workers and draw. It may talk to nobody. Charts set
 * styles of their own, which is why styles may stand in the page; scripts may not, unless they are the very ones that
 * were built into it.
 */
function policy(scripts: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "worker-src 'self' blob:",
    "img-src 'self' data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Only in what is built: the development server speaks to the page, which the policy forbids. */
export function policyOfSite(): Plugin {
  return {
    name: "policy-of-site",
    apply: "build",
    transformIndexHtml: (html) => withPolicy(html, "'self'"),
  };
}

/** For a page that carries its script inside: that script, known by its hash, and no other. */
export function policyOfOneFile(): Plugin {
  return {
    name: "policy-of-one-file",
    apply: "build",
    enforce: "post",
    generateBundle: {
      // After the script was put into the page.
      order: "post",
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== "asset" || !file.fileName.endsWith(".html")) continue;
          const html = String(file.source);
          file.source = withPolicy(html, hashesOfScripts(html));
        }
      },
    },
  };
}

function hashesOfScripts(html: string): string {
  const hashes = Array.from(html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g), ([, script = ""]) => {
    const hash = createHash("sha256").update(script).digest("base64");
    return `'sha256-${hash}'`;
  });
  if (hashes.length === 0) throw new Error("The page was to carry its script inside, and carries none.");
  return hashes.join(" ");
}

function withPolicy(html: string, scripts: string): string {
  const head = "<head>";
  if (!html.includes(head)) throw new Error("The page has no head to put its policy in.");
  return html.replace(head, `${head}\n    <meta http-equiv="Content-Security-Policy" content="${policy(scripts)}" />`);
}
