import { defineConfig, type Plugin } from "vite";

/**
 * What the built page may do: run its own scripts, start its own workers and draw. It may talk to nobody. Charts set
 * styles of their own, which is why styles may stand in the page; scripts may not.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self' blob:",
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Only in what is built: the development server speaks to the page, which the policy forbids. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: policy }, injectTo: "head-prepend" },
    ],
  };
}

export default defineConfig({
  plugins: [contentSecurityPolicy()],
  // Relative addresses: the site works from any folder of any server.
  base: "./",
  // A worker as a classic script also starts where a module worker stays silent (a page opened from a file, in Chromium).
  worker: { format: "iife" },
  build: { target: "es2022" },
});
