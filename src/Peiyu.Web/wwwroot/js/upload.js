// Shows how far a file has come. Without script the form is sent as any other.
for (const form of document.querySelectorAll('form[data-upload]')) {
  form.addEventListener('submit', event => {
    if (![...form.querySelectorAll('input[type="file"]')].some(input => input.files.length > 0)) return;
    event.preventDefault();
    send(form, event.submitter);
  });
}

function send(form, submitter) {
  const request = new XMLHttpRequest();
  const line = progress(form);
  const body = new FormData(form, submitter);
  request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
    if (lengthComputable) line.show(Math.floor(loaded * 100 / total));
  });
  request.addEventListener('load', () => arrived(request, form));
  request.addEventListener('error', () => line.remove('没有传成：网断了。连上以后再按一次，传过的不会算两次。'));
  request.addEventListener('abort', () => line.remove('没有传，什么也没有改。'));
  line.cancel.addEventListener('click', () => request.abort());
  request.open('POST', form.action);
  request.setRequestHeader('Accept', 'text/html');
  request.send(body);
}

// A redirect has been followed: go where it led. An answer on the same address is the form with its errors.
function arrived(request, form) {
  const from = new URL(form.action).pathname;
  if (request.status < 400 && new URL(request.responseURL).pathname !== from) {
    location.assign(request.responseURL);
    return;
  }
  const page = new DOMParser().parseFromString(request.responseText, 'text/html');
  document.querySelector('main').replaceWith(document.adoptNode(page.querySelector('main')));
  document.title = page.title;
  document.querySelector('[data-focus]')?.focus();
  for (const next of document.querySelectorAll('form[data-upload]')) {
    next.addEventListener('submit', event => { event.preventDefault(); send(next, event.submitter); });
  }
}

function progress(form) {
  const made = (name, properties, ...inside) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...inside);
    return element;
  };
  const fill = made('i', { className: 'f-0' });
  const bar = made('span', { className: 'bar lg', role: 'progressbar', ariaLabel: '上传', ariaValueMin: '0', ariaValueMax: '100', ariaValueNow: '0' }, fill);
  const words = made('b', { textContent: '正在上传' });
  const cancel = made('button', { type: 'button', className: 'btn btn-plain btn-s', textContent: '不传了' });
  const line = made('div', { className: 'progress-line mt-2' }, made('p', {}, words), bar, made('p', { className: 'mt-2' }, cancel));
  form.querySelector('.progress-line')?.remove();
  form.append(line);
  const buttons = [...form.querySelectorAll('button[type="submit"]')];
  for (const button of buttons) button.disabled = true;
  return {
    cancel,
    show(percent) {
      fill.className = `f-${percent}`;
      bar.ariaValueNow = String(percent);
      words.textContent = percent < 100 ? `已传 ${percent}%` : '传到了，正在读，请不要关掉这一页';
      cancel.hidden = percent === 100;
    },
    remove(why) {
      line.replaceChildren(made('p', { className: 'bad', role: 'alert', textContent: why }));
      for (const button of buttons) button.disabled = false;
    },
  };
}
