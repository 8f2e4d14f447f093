// Colours and letters of charts, read from the style sheets at the moment of drawing.
const probe = document.createElement('i');
document.body.append(probe);

export const colour = name => {
  probe.style.color = `var(--${name})`;
  return getComputedStyle(probe).color;
};

export const tone = name => ({
  accent: () => colour('accent'),
  second: () => mix(),
  muted: () => colour('ink-3'),
  pale: () => colour('line-2'),
})[name]?.() ?? colour(`${name}-mark`);

function mix() {
  probe.style.color = 'color-mix(in srgb, var(--accent) 45%, var(--surface))';
  return getComputedStyle(probe).color;
}

/** Slanting lines: what was not reported. */
export function hatch() {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 8;
  const pen = canvas.getContext('2d');
  pen.strokeStyle = colour('unknown-mark');
  pen.lineWidth = 1;
  for (const shift of [-8, 0, 8]) {
    pen.beginPath();
    pen.moveTo(shift, 8);
    pen.lineTo(shift + 8, 0);
    pen.stroke();
  }
  return { image: canvas, repeat: 'repeat' };
}

export const base = () => ({
  animation: !matchMedia('(prefers-reduced-motion: reduce), print').matches && !drawnBefore(),
  animationDuration: 300,
  textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 12, color: colour('ink-2') },
  tooltip: {
    renderMode: 'richText', confine: true, padding: [6, 10],
    backgroundColor: colour('surface'), borderColor: colour('line-2'), borderWidth: 1,
    textStyle: { color: colour('ink'), fontSize: 12 },
  },
});

// Only the first time moves: another theme or width is no news.
const drawnBefore = () => document.documentElement.dataset.charts === 'drawn';

export const axis = () => ({
  axisLine: { lineStyle: { color: colour('line-2') } },
  axisTick: { show: false },
  axisLabel: { color: colour('ink-3'), fontSize: 12, hideOverlap: true },
  splitLine: { lineStyle: { color: colour('line') } },
  nameTextStyle: { color: colour('ink-3'), fontSize: 12 },
});
