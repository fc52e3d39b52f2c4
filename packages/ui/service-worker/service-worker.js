// The site without a network: all its files are kept at the first visit and given from there ever after. A new version
// is fetched whole beside the old one, and takes over when the last page of the old one is closed: pages never mix.

const prefix = "plaatsbepaling-";
const cacheName = prefix + version;
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

async function keepAllFiles() {
  const cache = await caches.open(cacheName);
  await cache.addAll(files);
}

async function forgetOldVersions() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(prefix) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** @param {Request} request */
async function answer(request) {
  const cache = await caches.open(cacheName);
  // Servers say that an answer varies by what the request says of itself; these files do not.
  const kept = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
  return kept ?? fetch(request);
}

worker.addEventListener("install", (event) => {
  event.waitUntil(keepAllFiles());
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(forgetOldVersions());
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== worker.location.origin) return;
  event.respondWith(answer(request));
});
