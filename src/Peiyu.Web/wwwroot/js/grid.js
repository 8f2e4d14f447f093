// Tables of inputs: one more row without asking the server, and a block copied from a sheet goes into the cells.
for (const table of document.querySelectorAll('table[data-grid]')) {
  const body = table.tBodies[0];
  const count = table.parentElement.querySelector('[data-grid-rows]');
  const more = table.parentElement.querySelector('[data-grid-more]');
  const most = 200;

  const add = () => {
    if (body.rows.length >= most) return null;
    const place = body.rows.length;
    const row = body.rows[0].cloneNode(true);
    for (const bad of row.querySelectorAll('.bad')) bad.remove();
    for (const cell of row.querySelectorAll('input, select')) {
      cell.value = '';
      cell.removeAttribute('aria-invalid');
      cell.name = cell.name.replace(/\.\d+\.(\d+)$/, `.${place}.$1`);
      cell.id = cell.id.replace(/-\d+-(\d+)$/, `-${place}-$1`);
      cell.setAttribute('aria-label', cell.getAttribute('aria-label').replace(/^第 \d+ 行/, `第 ${place + 1} 行`));
    }
    body.append(row);
    count.value = body.rows.length;
    return row;
  };

  more?.addEventListener('click', (event) => {
    const row = add();
    if (!row) return;
    event.preventDefault();
    row.querySelector('input, select').focus();
  });

  body.addEventListener('paste', (event) => {
    const lines = (event.clipboardData?.getData('text/plain') ?? '').replace(/\r/g, '').replace(/\n+$/, '').split('\n').map((line) => line.split('\t'));
    if (lines.length === 1 && lines[0].length === 1) return;
    event.preventDefault();
    const start = event.target.closest('td');
    const [first, column] = [start.parentElement.sectionRowIndex, start.cellIndex];
    lines.forEach((line, down) => {
      const row = body.rows[first + down] ?? add();
      line.forEach((text, across) => {
        const cell = row?.cells[column + across]?.querySelector('input, select');
        if (cell) cell.value = text.trim();
      });
    });
  });
}
