// Draws each figure.chart from the table inside it; without script the table is the chart. Canvas, because drawn SVG carries
// style attributes that our policy refuses; labels of the pointer are drawn too ("richText") for the same reason.
import { draw } from './chart-kinds.js';

const figures = [...document.querySelectorAll('figure.chart')];
let drawn = [];

const isNumber = text => /^[−-]?[\d,]*\.?\d+/.test(text);
const number = text => Number(/^[−-]?[\d,]*\.?\d+/.exec(text)[0].replaceAll(',', '').replace('−', '-'));

// A cell may show a figure otherwise than it is drawn: data-value then holds the number.
function cell(element) {
  const text = element.textContent.trim();
  const value = element.dataset.value ?? text;
  return {
    text,
    value: isNumber(value) ? number(value) : null,
    unreported: text === '未报',
    href: element.querySelector('a')?.href ?? null,
  };
}

function read(figure) {
  const table = figure.querySelector('table');
  const heads = [...table.tHead.rows].at(-1).cells;
  const rows = [...table.tBodies[0].rows].map(row => {
    const [first, ...rest] = [...row.cells].map(cell);
    return { name: first.text, href: first.href, tone: row.dataset.tone, cells: rest };
  });
  const columns = [...heads].slice(1).map((head, index) => ({
    name: head.textContent.trim(), tone: head.dataset.tone, line: head.dataset.line,
    cells: rows.map(row => row.cells[index]), index,
  })).filter(column => !heads[column.index + 1].hasAttribute('data-skip'));
  return { rows, columns, unit: figure.dataset.unit };
}

function paint(echarts, figure) {
  const plot = figure.querySelector('.plot');
  const data = read(figure);
  if (data.rows.length === 0) return null;

  const kind = figure.dataset.chart;
  if (kind === 'flow') plot.style.minHeight = `${Math.max(13, data.rows.length * 3.25)}rem`;
  if (kind === 'bars' || kind === 'stack') {
    // As many rows as there are: set through the object model, which the policy allows.
    plot.style.flex = 'none';
    plot.style.height = `${data.rows.length * (kind === 'bars' ? 26 * Math.max(1, data.columns.length * 0.7) : 30) + 56}px`;
  }

  const chart = echarts.init(plot, null, { renderer: 'canvas' });
  chart.setOption(draw(kind, data, plot.clientWidth));
  const target = point => {
    const at = point.data?.row ?? point.dataIndex;
    return data.rows[at]?.cells[point.data?.column ?? -1]?.href ?? data.rows[at]?.href ?? null;
  };
  if (data.rows.some(row => row.href || row.cells.some(one => one.href))) {
    plot.classList.add('is-link');
    chart.on('click', point => {
      const href = target(point);
      if (href) location.assign(href);
    });
  }

  chart.getZr().refreshImmediately?.();
  return chart;
}

async function paintAll() {
  // The whole library draws the other kinds too.
  const library = await import((figures.find(figure => figure.dataset.chart === 'flow') ?? figures[0]).dataset.library);
  const echarts = library.init ? library : globalThis.echarts;
  for (const chart of drawn) chart.dispose();
  drawn = figures.map(figure => paint(echarts, figure)).filter(Boolean);
  document.documentElement.dataset.charts = 'drawn';
}

if (figures.length > 0) {
  paintAll().catch(error => {
    // The tables say the same.
    for (const figure of figures) figure.querySelector('details').open = true;
    throw error;
  });
  new MutationObserver(paintAll).observe(document.documentElement, { attributeFilter: ['data-bs-theme'] });
  let width = innerWidth;
  addEventListener('resize', () => {
    if (width !== innerWidth) {
      width = innerWidth;
      paintAll();
    }
  });
  // Paper is white: drawn again in light colours, and back.
  const root = document.documentElement;
  let worn = root.dataset.bsTheme;
  addEventListener('beforeprint', () => { worn = root.dataset.bsTheme; root.dataset.bsTheme = 'light'; });
  addEventListener('afterprint', () => { root.dataset.bsTheme = worn; });
}
