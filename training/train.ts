/**
 * Makes the model: `npm run train`. Reads the labelled statements, learns one plane per practice with the very features that ship, calibrates
 * on statements of companies that the planes had not seen, chooses thresholds, writes public/model/practices.bin and prints how good it is.
 * Nothing is random but for fixed seeds: the same statements give the same file.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { checksumOf } from '../lib/classify/checksum.ts';
import type { Decision } from '../lib/classify/model.ts';
import { practices } from '../lib/practices/index.ts';
import { confidencesOf, fitCalibrations } from './confidences.ts';
import { encodeModel } from './encode.ts';
import { exampleRows } from './examples.ts';
import { buildMatrix, buildVocabulary } from './matrix.ts';
import { summarise } from './measure.ts';
import { readOwnRows } from './own-labels.ts';
import { quantise } from './quantise.ts';
import { foldOf, type Row, readRows } from './rows.ts';
import { FLAG_SVM, FOLDS, MINIMUM_STATEMENTS, SPACE_WEIGHTS, SVM } from './settings.ts';
import { marginsOf, type Plane, trainSvm } from './svm.ts';
import { chooseThresholds } from './thresholds.ts';
import { writtenRows } from './written.ts';

const FILE = join(import.meta.dirname, '../public/model/practices.bin');

const labelled = readOwnRows();
const written = writtenRows();
say(
  `${labelled.rows.length} statements labelled for this project, ${labelled.lost} not found; ${written.length} written for it`,
);
const train = [...readRows('train'), ...labelled.rows, ...written];
const dev = readRows('dev');
const examples = exampleRows();
const rows = [...train, ...dev, ...examples.map(({ row }) => row)];
const vocabulary = buildVocabulary(train, SPACE_WEIGHTS, MINIMUM_STATEMENTS);
const matrix = buildMatrix(rows, vocabulary);
say(
  `${train.length} statements to learn from, ${dev.length} to check on, ${vocabulary.hashes.length} features`,
);

const natural = indexes(train, (row) => row.how === 'whole-policy');
const unseen = margins(natural.length);
for (let fold = 0; fold < FOLDS; fold++) {
  const planes = learn(indexes(train, (row) => foldOf(row, FOLDS) !== fold));
  const held = [...natural.keys()].filter((i) => foldOf(rows[natural[i] ?? 0] as Row, FOLDS) === fold); // an index of natural
  const heldRows = Uint32Array.from(held, (i) => natural[i] ?? 0);
  quantise(planes).rounded.forEach((plane, practice) => {
    marginsOf(matrix, heldRows, plane).forEach((margin, k) => {
      (unseen[practice] as Float64Array)[held[k] ?? 0] = margin; // one array per practice
    });
  });
  say(`fold ${fold + 1} of ${FOLDS}`);
}

const planes = learn(indexes(train, () => true));
const { steps, scales, rounded } = quantise(planes);
const devIndexes = Uint32Array.from(dev, (_, i) => train.length + i);
const onDev = rounded.map((plane) => marginsOf(matrix, devIndexes, plane));

const trainNatural = Array.from(natural, (i) => rows[i] as Row); // natural holds indexes of rows
report('five folds by company', trainNatural, unseen, trainNatural, unseen);
report('dev.jsonl, calibration and thresholds from the folds alone', trainNatural, unseen, dev, onDev);

const both = [...trainNatural, ...dev];
const calibrations = fitCalibrations(
  both,
  unseen.map((margin, i) => Float64Array.from([...margin, ...(onDev[i] ?? [])])),
);
const pooled = confidencesOf(
  both,
  unseen.map((margin, i) => Float64Array.from([...margin, ...(onDev[i] ?? [])])),
  calibrations,
);
const thresholds = chooseThresholds(practices, pooled);
const decisions = practices.map(
  ({ id }, i): Decision => ({
    id,
    bias: digits(rounded[i]?.bias),
    scale: digits(scales[i]),
    slope: digits(calibrations[i]?.slope),
    intercept: digits(calibrations[i]?.intercept),
    threshold: thresholds[i] ?? 1,
  }),
);
const bytes = encodeModel(vocabulary, steps, decisions);
mkdirSync(join(FILE, '..'), { recursive: true });
writeFileSync(FILE, bytes);
const zipped = deflateRawSync(bytes, { level: 9 }).length;
say(
  `${FILE}: ${kilobytes(bytes.length)}, zipped ${kilobytes(zipped)}, checksum ${checksumOf(bytes).toString(16)}`,
);

function learn(from: Uint32Array): Plane[] {
  return practices.map(({ id, severity }) => {
    const own = [...examples.keys()].filter((i) => examples[i]?.practice === id);
    return trainSvm(
      matrix,
      Uint32Array.from([...from, ...own.map((i) => train.length + dev.length + i)]),
      Uint8Array.from(rows, (row) => (row.labels.includes(id) ? 1 : 0)),
      vocabulary.hashes.length,
      severity === 'red-flag' ? FLAG_SVM : SVM,
    );
  });
}

function report(
  title: string,
  fitted: Row[],
  fittedMargins: Float64Array[],
  tested: Row[],
  testedMargins: Float64Array[],
): void {
  const calibrated = fitCalibrations(fitted, fittedMargins);
  const chosen = chooseThresholds(practices, confidencesOf(fitted, fittedMargins, calibrated));
  say(title);
  for (const line of summarise(practices, confidencesOf(tested, testedMargins, calibrated), chosen))
    say(`  ${line}`);
}

function indexes(from: Row[], belongs: (row: Row) => boolean): Uint32Array {
  return Uint32Array.from([...from.keys()].filter((i) => belongs(from[i] as Row))); // i is a key of the list
}

function margins(length: number): Float64Array[] {
  return practices.map(() => new Float64Array(length));
}

function digits(number = 0): number {
  return Number(number.toPrecision(7));
}

function kilobytes(length: number): string {
  return `${(length / 1000).toFixed(0)} kB`;
}

function say(line: string): void {
  console.log(`${process.uptime().toFixed(0).padStart(4)} s  ${line}`);
}
