// The five kinds of chart, as options of ECharts. Each axis begins at zero and carries its unit.
import { axis, base, colour, hatch, tone } from './chart-style.js';

const said = (unit, point) => `${point.seriesName}  ${point.data?.text ?? '—'}${point.data?.raw == null ? '' : ` ${unit}`}`;

const values = (unit, columns) => ({
  type: 'value', min: least, ...scale(unit, columns), name: unit, nameGap: 8, splitNumber: 4, ...axis(), axisLine: { show: false },
});

// Zero, or below it where figures are.
function least(range) { return Math.min(0, range.min); }

// Shares near the whole are seen against the whole.
function scale(unit, columns) {
  const figures = columns.flatMap(column => column.cells.map(cell => cell.value ?? 0));
  const most = Math.max(...figures);
  // What is counted has no halves.
  if (unit !== '%' && figures.length > 0 && most < 5 && figures.every(Number.isInteger)) return { minInterval: 1 };
  return unit === '%' && most > 50 && most <= 100 ? { max: 100, interval: 25 } : {};
}

const byRow = unit => ({
  trigger: 'axis',
  formatter: points => [points[0].name, ...points.filter(point => point.seriesName).map(point => said(unit, point))].join('\n'),
});

const item = (column, row, cell) => ({ value: cell.value, raw: cell.value, text: cell.text, row, column: column.index, unreported: cell.unreported });

function line({ rows, columns, unit }, width) {
  const named = columns.map(column => column.cells.findLast(cell => cell.value !== null));
  // The mark, the distance to the name and the space in it.
  const room = 22 + Math.max(...columns.map((column, index) => column.name.length * 12.5 + (named[index]?.text.length ?? 0) * 7.5));
  return {
    ...base(), grid: { left: 44, right: Math.min(room, width / 3), top: 28, bottom: 24 },
    tooltip: { ...base().tooltip, ...byRow(unit) },
    xAxis: { type: 'category', data: rows.map(row => row.name), boundaryGap: false, ...axis() },
    yAxis: { ...values(unit, columns), nameTextStyle: { ...axis().nameTextStyle, align: 'right' } },
    series: columns.flatMap((column, index) => [...lines(column, lifts(columns)[index]), ...gaps(column)]),
  };
}

// Names that end at the same figure would lie on each other: from the lowest up, each stands a line above the one below.
function lifts(columns) {
  const figures = columns.flatMap(column => column.cells.map(cell => cell.value ?? 0));
  const pixels = 140 / ((Math.max(...figures) - Math.min(0, ...figures)) || 1);
  const ends = columns.map((column, index) => ({ index, last: column.cells.findLastIndex(cell => cell.value !== null) })).filter(end => end.last >= 0);
  const heights = ends.map(end => ({ ...end, height: columns[end.index].cells[end.last].value * pixels })).sort((one, other) => one.height - other.height);
  const tops = new Map();
  const all = columns.map(() => 0);
  for (const { index, last, height } of heights) {
    const top = Math.max(height, (tops.get(last) ?? -Infinity) + 15);
    tops.set(last, top);
    all[index] = top - height;
  }

  return all;
}

function lines(column, lift) {
  const paint = tone(column.tone ?? 'accent');
  const last = column.cells.findLastIndex(cell => cell.value !== null);
  const kind = { dashed: [6, 4], dotted: [2, 3] }[column.line] ?? 'solid';
  return [{
    name: column.name, type: 'line', symbol: column.line ? 'none' : 'circle', symbolSize: 5, showAllSymbol: true, connectNulls: false,
    lineStyle: { color: paint, width: column.line ? 1.75 : 2.5, type: kind }, itemStyle: { color: paint },
    data: column.cells.map((cell, row) => item(column, row, cell)),
    markPoint: last < 0 ? undefined : name(column, last, paint, lift),
  }];
}

// The line says itself what it is, at its last figure.
const name = (column, last, paint, lift) => ({
  silent: true, symbol: 'circle', symbolSize: column.line ? 0.1 : 8, itemStyle: { color: paint },
  label: {
    show: true, color: paint, fontSize: 12, fontWeight: column.line ? 'normal' : 'bold', formatter: `${column.name} ${column.cells[last].text}`,
    position: last === column.cells.length - 1 ? 'right' : 'top', distance: 6, offset: [0, -lift],
  },
  data: [{ coord: [last, column.cells[last].value] }],
});

// Where nothing was reported: a hatched strip over the month, so that a gap is not read as zero.
function gaps(column) {
  const unreported = column.cells.map((cell, row) => ({ cell, row })).filter(({ cell }) => cell.unreported);
  if (unreported.length === 0) return [];
  return [{
    type: 'line', data: [], silent: true,
    markPoint: {
      silent: true, symbol: 'rect', symbolSize: [14, 14], itemStyle: { color: hatch(), borderColor: colour('unknown-mark'), borderType: 'dashed' },
      label: { show: true, position: 'top', color: colour('ink-3'), fontSize: 12, formatter: '未报' },
      data: unreported.map(({ row }) => ({ xAxis: row, yAxis: 0, symbolOffset: [0, -7] })),
    },
  }];
}

const lying = (rows, width) => ({
  type: 'category', inverse: true, data: rows.map(row => row.name), ...axis(),
  axisLabel: { color: colour('ink'), fontSize: 12, width: Math.min(170, width * 0.36), overflow: 'truncate' },
});

function bars({ rows, columns, unit }, width) {
  return {
    ...base(), grid: { left: 8, right: 64, top: 4, bottom: 28, containLabel: true }, ...legend(columns),
    tooltip: { ...base().tooltip, ...byRow(unit) },
    xAxis: { ...values(unit, columns), nameLocation: 'end' }, yAxis: lying(rows, width),
    series: columns.map((column, index) => ({
      name: column.name, type: 'bar', barMaxWidth: 14, barGap: '15%',
      data: column.cells.map((cell, row) => bar(column, row, cell, tone(rows[row].tone ?? column.tone ?? (index ? 'pale' : 'accent')), 'right')),
    })),
  };
}

function stack({ rows, columns, unit }, width) {
  const tones = ['accent', 'second', 'pale', 'muted'];
  const total = rows.map(row => row.cells.reduce((sum, cell) => sum + (cell.value ?? 0), 0));
  const most = Math.max(...total);
  return {
    ...base(), grid: { left: 8, right: 48, top: 28, bottom: 28, containLabel: true }, ...legend(columns, true),
    tooltip: { ...base().tooltip, ...byRow(unit) },
    xAxis: { ...values(unit, []), nameLocation: 'end' }, yAxis: lying(rows, width),
    series: columns.map((column, index) => ({
      name: column.name, type: 'bar', stack: 'all', barMaxWidth: 18, itemStyle: { color: tone(column.tone ?? tones[index % tones.length]), borderColor: colour('surface'), borderWidth: 0.5 },
      data: column.cells.map((cell, row) => ({
        ...item(column, row, cell),
        label: { show: cell.value > most / 12, position: 'inside', fontSize: 12, color: index === 0 ? colour('on-accent') : colour('ink'), formatter: cell.text },
      })),
    })),
  };
}

function months({ rows, columns, unit }) {
  const top = Math.max(...columns.flatMap(column => column.cells.map(cell => cell.value ?? 0)), 1);
  return {
    ...base(), grid: { left: 48, right: 12, top: 44, bottom: 24 }, ...legend(columns, true),
    tooltip: { ...base().tooltip, ...byRow(unit) },
    xAxis: { type: 'category', data: rows.map(row => row.name), ...axis() },
    yAxis: { ...values(unit, columns), nameTextStyle: { ...axis().nameTextStyle, align: 'right' } },
    series: columns.map((column, index) => {
      const paint = tone(column.tone ?? (index === columns.length - 1 ? 'accent' : 'pale'));
      return {
        name: column.name, type: 'bar', barMaxWidth: 22, barGap: '8%', labelLayout: { hideOverlap: true }, itemStyle: { color: paint },
        data: column.cells.map((cell, row) => bar(column, row, cell, paint, 'top', top, index === columns.length - 1)),
      };
    }),
  };
}

function bar(column, row, cell, paint, position, top = 0, isLabelled = true) {
  const label = { show: isLabelled, position, fontSize: 12, color: colour('ink-2'), formatter: cell.text };
  if (cell.unreported) {
    return {
      ...item(column, row, cell), value: top / 6, label: { ...label, show: true, color: colour('ink-3'), formatter: '未报' },
      itemStyle: { color: hatch(), borderColor: colour('unknown-mark'), borderWidth: 1, borderType: 'dashed' },
    };
  }

  return { ...item(column, row, cell), label: { ...label, show: isLabelled && cell.value !== null }, itemStyle: { color: paint } };
}

const legend = (columns, always = false) => columns.length < 2 && !always ? {} : {
  legend: {
    show: columns.length > 1, top: 0, right: 8, itemWidth: 12, itemHeight: 12, itemGap: 14, icon: 'rect', selectedMode: false,
    textStyle: { color: colour('ink-2'), fontSize: 12 },
  },
};

// From the row's name to what its first column says, as broad as the second says. No words at the streams: they stand at the ends.
function flow({ rows, unit }, width) {
  const links = rows.map((row, index) => ({
    source: row.name, target: row.cells[0].text, value: row.cells[1].value, text: row.cells[1].text, row: index, column: 1,
    lineStyle: { color: tone(row.tone ?? 'muted'), opacity: 0.45 },
  }));
  const names = [...new Set(links.flatMap(link => [link.source, link.target]))];
  const said = name => {
    const into = links.filter(link => link.target === name);
    return (into.length > 0 ? into : links.filter(link => link.source === name)).map(link => link.text);
  };
  // What lies between is the sum of what stands beside it, and there is no room for more than its name.
  const isEnd = name => !(links.some(link => link.source === name) && links.some(link => link.target === name));
  const paint = name => tone(rows[links.findIndex(link => link.target === name)]?.tone ?? 'muted');
  return {
    ...base(),
    tooltip: { ...base().tooltip, formatter: point => point.dataType === 'edge' ? `${point.data.source} → ${point.data.target}  ${point.data.text} ${unit}` : point.name },
    series: [{
      type: 'sankey', left: 8, right: Math.min(132, width * 0.34), top: 12, bottom: 12, nodeWidth: 14, nodeGap: 14, draggable: false, layoutIterations: 0,
      emphasis: { focus: 'adjacency' },
      label: { color: colour('ink'), fontSize: 12, formatter: point => (isEnd(point.name) && said(point.name).length === 1 ? `${point.name} ${said(point.name)[0]}` : point.name) },
      data: names.map(name => ({ name, itemStyle: { color: paint(name), borderWidth: 0 } })), links,
    }],
  };
}

const kinds = { line, bars, stack, months, flow };

export const draw = (kind, data, width) => kinds[kind](data, width);
