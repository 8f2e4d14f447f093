// An element with data-poll is asked for again every second and replaced by the answer, until an answer has no data-poll.
// Screen readers hear it through aria-live, which the element carries itself.
const pause = 1000;
const most = 15000;

async function ask(element, wait) {
  if (!element.isConnected) return;
  try {
    const answer = await fetch(element.dataset.poll, { headers: { Accept: 'text/html' }, cache: 'no-store' });
    if (answer.redirected || !answer.ok) throw new Error(String(answer.status));
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html').body.firstElementChild;
    if (!next) return;
    document.adoptNode(next);
    if (next.dataset.then) {
      // Done, and what came of it is another page.
      location.assign(next.dataset.then);
      return;
    }
    element.replaceWith(next);
    if (next.dataset.poll) later(next, pause);
  } catch {
    // No network, or signed out: less and less often; the page itself stays usable.
    later(element, Math.min(most, wait * 2));
  }
}

const later = (element, wait) => setTimeout(() => ask(element, wait), wait);

for (const element of document.querySelectorAll('[data-poll]')) later(element, pause);
