/** Measures the shipped model: `node training/evaluate.ts` prints its figures on dev.jsonl, per practice, and on the practices' own examples. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClassifier, createScorer } from '../lib/classify/classifier.ts';
import { decodeModel, FEATURE_NUMBERS } from '../lib/classify/model.ts';
import { examplesOf } from '../lib/practices/examples.ts';
import { practices } from '../lib/practices/index.ts';
import { type Counts, f1Of, precisionOf, recallOf, sumCounts } from './measure.ts';
import { readRows } from './rows.ts';

const file = readFileSync(join(import.meta.dirname, '../public/model/practices.bin'));
const started = performance.now();
const model = decodeModel(file);
const decoded = performance.now();
const classifier = createClassifier(model);
createScorer(model);
console.log(
  `model ${model.id}: ${model.features.length / FEATURE_NUMBERS} features, ${model.entries.length} weights, decoded in ${(decoded - started).toFixed(0)} ms`,
);

const rows = readRows('dev');
const before = performance.now();
const found = rows.map((row) => new Set(classifier.classify(row).map(({ id }) => id)));
const milliseconds = performance.now() - before;
console.log(`${rows.length} statements in ${milliseconds.toFixed(0)} ms`);

const counts = practices.map(({ id }): Counts => {
  const each: Counts = { right: 0, wrong: 0, missed: 0 };
  rows.forEach((row, i) => {
    const stated = row.labels.includes(id);
    if (found[i]?.has(id)) each[stated ? 'right' : 'wrong']++;
    else if (stated) each.missed++;
  });
  return each;
});
print('practice', 'tier', 'P', 'R', 'F1', 'positives');
practices.forEach(({ id, tier }, i) => {
  const each = counts[i] ?? { right: 0, wrong: 0, missed: 0 };
  print(
    id,
    String(tier),
    share(precisionOf(each)),
    share(recallOf(each)),
    share(f1Of(each)),
    String(each.right + each.missed),
  );
});
const all = sumCounts(counts.filter((_, i) => practices[i]?.tier !== 3));
const flags = sumCounts(counts.filter((_, i) => practices[i]?.severity === 'red-flag'));
print(
  'tiers 1 and 2',
  '',
  share(precisionOf(all)),
  share(recallOf(all)),
  share(f1Of(all)),
  String(all.right + all.missed),
);
print(
  'red flags',
  '',
  share(precisionOf(flags)),
  share(recallOf(flags)),
  share(f1Of(flags)),
  String(flags.right + flags.missed),
);

const failures: string[] = [];
let examples = 0;
for (const { id } of practices) {
  const { yes, no } = examplesOf[id];
  const states = (text: string) => classifier.classify({ text }).some((detected) => detected.id === id);
  examples += yes.length + no.length;
  for (const text of yes) if (!states(text)) failures.push(`${id} missed: ${text}`);
  for (const { text } of no) if (states(text)) failures.push(`${id} wrongly found: ${text}`);
}
console.log(`examples that hold: ${examples - failures.length} of ${examples}`);
if (process.argv.includes('--failures')) for (const failure of failures) console.log(`  ${failure}`);

function print(...cells: string[]): void {
  console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(34) : cell.padStart(6))).join(' '));
}

function share(value: number): string {
  return value.toFixed(2);
}
