/**
 * Asks the browser to keep the site for when there is no network. Only what is built as a site has the worker for it; a
 * page that was opened from disk needs none, and where a browser refuses, the page works as before.
 */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || import.meta.env.MODE === "one-file" || !("serviceWorker" in navigator)) return;
  navigator.serviceWorker.register("./service-worker.js").catch(() => undefined);
}
