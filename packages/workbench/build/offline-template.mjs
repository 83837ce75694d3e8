// Keeps the files of one build. Asks the network first for the page itself, so that a new build is found when there is one.

const store = 'parley-' + 'VERSION';
const files = 'FILES';

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(store)
      .then((cache) => cache.addAll(files))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  const old = caches
    .keys()
    .then((names) =>
      Promise.all(
        names.filter((name) => name.startsWith('parley-') && name !== store).map((name) => caches.delete(name)),
      ),
    );
  event.waitUntil(old.then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const here = new URL(request.url).origin === self.location.origin;
  // What `parley open` says of files on disk is never kept.
  if (request.method !== 'GET' || !here || new URL(request.url).pathname.startsWith('/api/')) return;
  event.respondWith(request.mode === 'navigate' ? networkFirst(request) : keptFirst(request));
});

async function networkFirst(request) {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match('./')) ?? Response.error();
  }
}

async function keptFirst(request) {
  return (await caches.match(request, { ignoreSearch: true })) ?? fetch(request);
}
