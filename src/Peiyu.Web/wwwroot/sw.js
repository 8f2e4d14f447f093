// Keeps style, scripts and the page that says there is no network. Never a page with anybody's data: what is asked for as a
// page always comes from the network.
const store = 'peiyu-1';
const offline = '/offline';
const kept = /^\/(css|js|lib)\/[\w.-]+$|^\/(icons|favicon)\.svg$/;

const isKept = address => address.origin === location.origin && kept.test(address.pathname) && address.searchParams.has('v');

// The page and the files that it names.
async function install() {
  const cache = await caches.open(store);
  const answer = await fetch(offline, { cache: 'no-store', credentials: 'omit' });
  if (!answer.ok) throw new Error(`${offline}: ${answer.status}`);
  const files = [...(await answer.clone().text()).matchAll(/(?:href|src)="([^"#]+)/g)].map(match => new URL(match[1], location.origin));
  await cache.put(offline, answer);
  await cache.addAll([...new Set(files.filter(isKept).map(String))]);
  await self.skipWaiting();
}

async function file(request) {
  const cache = await caches.open(store);
  const had = await cache.match(request);
  if (had) return had;
  const answer = await fetch(request);
  if (answer.ok) {
    // Another version of the same file is of no more use.
    await cache.delete(request, { ignoreSearch: true });
    await cache.put(request, answer.clone());
  }
  return answer;
}

const page = request => fetch(request).catch(async () => (await caches.match(offline)) ?? Response.error());

async function activate() {
  for (const name of await caches.keys()) {
    if (name !== store) await caches.delete(name);
  }
  await self.clients.claim();
}

self.addEventListener('install', event => event.waitUntil(install()));
self.addEventListener('activate', event => event.waitUntil(activate()));
self.addEventListener('fetch', event => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (isKept(new URL(request.url))) event.respondWith(file(request));
});
