// Measures GoRules ZEN and feelin on the work that Peiyu wrote into a file, and prints what they found as JSON.
// node peers.mjs WORK.json: { rounds, seconds, table, rows, expressions: [{ feel, zen }] }
import { readFileSync } from 'node:fs';
import { ZenEngine, evaluateExpressionSync } from '@gorules/zen-engine';
import { evaluate } from 'feelin';

const work = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const decision = new ZenEngine().createDecision(work.table);

// How many evaluations a second, for each round: the rows in turn until the time is up.
async function rates(run) {
  const found = [];
  for (let round = 0; round <= work.rounds; round++) {
    const until = performance.now() + work.seconds * 1000;
    const start = performance.now();
    let count = 0;
    while (performance.now() < until) {
      for (let i = 0; i < 100; i++) await run(work.rows[count++ % work.rows.length]);
    }
    found.push(count / ((performance.now() - start) / 1000));
  }
  return found.slice(1);
}

// The same without waiting for a promise.
function ratesSync(run) {
  const found = [];
  for (let round = 0; round <= work.rounds; round++) {
    const start = performance.now();
    const until = start + work.seconds * 1000;
    let count = 0;
    while (performance.now() < until) {
      for (let i = 0; i < 100; i++) run(work.rows[count++ % work.rows.length]);
    }
    found.push(count / ((performance.now() - start) / 1000));
  }
  return found.slice(1);
}

// What numbers, texts and truths come to, in a form that both sides write alike.
const plain = value => (typeof value === 'number' ? Number(value.toFixed(6)) : value ?? null);
const each = expression => work.rows.map(row => plain(expression(row)));
const feelin = text => row => {
  const { value } = evaluate(text, row);
  return typeof value === 'object' && value !== null && 'toNumber' in value ? value.toNumber() : value;
};

const answers = {
  table: await Promise.all(work.rows.map(async row => plain((await decision.evaluate(row)).result?.award))),
  zen: work.expressions.map(({ zen }) => each(row => evaluateExpressionSync(zen, row))),
  feelin: work.expressions.map(({ feel }) => each(feelin(feel))),
};

console.log(JSON.stringify({
  answers,
  rates: {
    'ZEN, table, without trace': await rates(row => decision.evaluate(row)),
    'ZEN, table, with trace': await rates(row => decision.evaluate(row, { trace: true })),
    'ZEN, an expression from its text': ratesSync(row => work.expressions.forEach(({ zen }) => evaluateExpressionSync(zen, row))).map(rate => rate * work.expressions.length),
    'feelin, an expression from its text': ratesSync(row => work.expressions.forEach(({ feel }) => evaluate(feel, row))).map(rate => rate * work.expressions.length),
  },
}));
