/**
 * Makes the model of instructions: what a statement tells the reader to do where there is no address to open (a setting, the account, the
 * browser, the link in each message, an authority). `node training/instructions.ts` learns one plane per kind of way out from the statements
 * of `instruction-labels.txt`, writes public/model/instructions.bin and prints how good it is on companies not seen.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Decision } from '../lib/classify/model.ts';
import { calibrate } from './calibrate.ts';
import { encodeModel } from './encode.ts';
import { instructionKinds, readInstructionRows } from './instruction-labels.ts';
import { buildMatrix, buildVocabulary, reduceVocabulary } from './matrix.ts';
import { countAt, f1Of, precisionOf, recallOf } from './measure.ts';
import { quantise } from './quantise.ts';
import { foldOf, type Row } from './rows.ts';
import { FOLDS, SPACE_WEIGHTS, SVM } from './settings.ts';
import { marginsOf, type Plane, trainSvm } from './svm.ts';

const FILE = join(import.meta.dirname, '../public/model/instructions.bin');
/** Features of fewer statements are left out: there are far fewer statements than for the practices. */
const MINIMUM_STATEMENTS = 4;
/** Weights below this share of a kind's largest are left out: the file is half as large, and as good. */
const LEAST_SHARE = 0.05;
/** Precision at which a kind is told, on companies not seen. */
const PRECISION = 0.75;
/** Where that is never reached, the kind needs this confidence. */
const HIGHEST = 0.9;
/** How strongly a kind's calibration is pulled to that of all together. */
const PULL = 3;
const STEPS = Array.from({ length: 61 }, (_, i) => Math.round((0.3 + i * 0.01) * 100) / 100);

const { rows, lost } = readInstructionRows();
const vocabulary = buildVocabulary(rows, SPACE_WEIGHTS, MINIMUM_STATEMENTS);
const matrix = buildMatrix(rows, vocabulary);
console.log(
  `${rows.length} statements (${lost} labels not found), ${rows.filter(({ labels }) => labels.length > 0).length} with an instruction, ${vocabulary.hashes.length} features`,
);

const labels = instructionKinds.map((kind) =>
  Uint8Array.from(rows, (row) => Number(row.labels.includes(kind))),
);
const unseen = instructionKinds.map(() => new Float64Array(rows.length));
for (let fold = 0; fold < FOLDS; fold++) {
  const held = indexes((row) => foldOf(row, FOLDS) === fold);
  const { rounded } = quantise(learn(indexes((row) => foldOf(row, FOLDS) !== fold)), LEAST_SHARE);
  rounded.forEach((plane, kind) => {
    marginsOf(matrix, held, plane).forEach((margin, i) => {
      (unseen[kind] as Float64Array)[held[i] ?? 0] = margin; // one array per kind
    });
  });
}

const together = calibrate(
  Float64Array.from(unseen.flatMap((each) => [...each])),
  Uint8Array.from(labels.flatMap((each) => [...each])),
  { slope: 5, intercept: 0 },
  0,
);
const { steps, scales, rounded } = quantise(learn(indexes(() => true)), LEAST_SHARE);
const decisions = instructionKinds.map((id, kind): Decision => {
  const margins = unseen[kind] ?? new Float64Array();
  const stated = labels[kind] ?? new Uint8Array();
  const { slope, intercept } = calibrate(margins, stated, together, PULL);
  const confidences = margins.map((margin) => 1 / (1 + Math.exp(-(slope * margin + intercept))));
  const threshold =
    STEPS.find((step) => precisionOf(countAt(confidences, stated, step)) >= PRECISION) ?? HIGHEST;
  const counts = countAt(confidences, stated, threshold);
  console.log(
    `${id.padEnd(24)} over ${threshold.toFixed(2)}: P ${precisionOf(counts).toFixed(2)}, R ${recallOf(counts).toFixed(2)}, F1 ${f1Of(counts).toFixed(2)}, ${counts.right + counts.missed} statements`,
  );
  return {
    id,
    bias: digits(rounded[kind]?.bias),
    scale: digits(scales[kind]),
    slope: digits(slope),
    intercept: digits(intercept),
    threshold,
  };
});
const used = (column: number) => steps.some((step) => step[column] !== 0);
const columns = [...vocabulary.hashes.keys()].filter(used);
const bytes = encodeModel(
  reduceVocabulary(vocabulary, used),
  steps.map((step) => Int8Array.from(columns, (column) => step[column] ?? 0)),
  decisions,
);
writeFileSync(FILE, bytes);
console.log(
  `${FILE}: ${bytes.length} bytes, zipped ${deflateRawSync(bytes, { level: 9 }).length}, ${columns.length} features`,
);

function learn(from: Uint32Array): Plane[] {
  return labels.map((stated) => trainSvm(matrix, from, stated, vocabulary.hashes.length, SVM));
}

function indexes(belongs: (row: Row) => boolean): Uint32Array {
  return Uint32Array.from([...rows.keys()].filter((i) => belongs(rows[i] as Row))); // i is a key of the list
}

function digits(number = 0): number {
  return Number(number.toPrecision(7));
}
