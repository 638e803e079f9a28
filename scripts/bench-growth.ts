/**
 * How the time of each stage grows with hostile text: `node scripts/bench-growth.ts`. Every bait of the hostile pages is
 * given to it at one length and at four times that length, as a paragraph, as a heading and as the text of a link; more than
 * six times the time is more than linear growth. Ends with 1 where a stage grows so.
 */
import { JSDOM } from 'jsdom';
import { withFacts } from '../lib/facts/facts.ts';
import { readPage } from '../lib/page/read/read.ts';
import { splitStatements } from '../lib/statements/split.ts';
import type { Classified, PolicyPage } from '../lib/types.ts';
import { gatherFindings } from '../lib/verdict/findings.ts';
import { judge } from '../lib/verdict/judge.ts';
import { findWaysOut } from '../lib/ways-out/find.ts';
import { classifier } from '../tests/classify/shipped.ts';
import { BAIT } from '../tests/hostile/parts.ts';
import { PROSE } from '../tests/page/support/page.ts';

/** Characters of bait. */
const LENGTH = Number(process.argv[2] ?? 50_000);
const LONGER = 4;
const MOST_GROWTH = 6;
/** Shorter times, in milliseconds, are noise: systems count processor time in steps of some 4 ms. */
const LEAST_TIME = 30;
const STEP = 4;
const ROUNDS = 3;

const TODAY = new Date('2026-01-01');
const TAGS = ['p', 'h2', 'a href="/x"'];

type Times = Record<string, number>;

const warmUp = PROSE.repeat(50);
for (let round = 0; round < ROUNDS; round += 1) timesOf(warmUp);

const tooMuch: string[] = [];
let slowest = { name: '', ms: 0 };
for (const tag of TAGS) {
  for (const bait of BAIT) {
    let [short, long] = bothLengths(tag, bait);
    // What grew may have met the garbage of others: it is looked at again.
    if (growing(short, long).length > 0) {
      const again = bothLengths(tag, bait);
      [short, long] = [least(short, again[0]), least(long, again[1])];
    }
    const name = (stage: string) => `${stage}, <${tag}> of ${JSON.stringify(bait)}`;
    for (const [stage, ms] of Object.entries(long)) {
      if (ms > slowest.ms) slowest = { name: name(stage), ms };
    }
    for (const { stage, growth, ms } of growing(short, long)) {
      tooMuch.push(`${growth.toFixed(1)} times the time, ${ms.toFixed(0)} ms: ${name(stage)}`);
    }
  }
}
console.log(`${BAIT.length} baits in ${TAGS.length} places, ${LENGTH} against ${LONGER * LENGTH} characters`);
console.log(`slowest: ${slowest.ms.toFixed(0)} ms, ${slowest.name}`);
for (const line of tooMuch) console.log(line);
console.log(`${tooMuch.length} grow by more than ${MOST_GROWTH}`);
if (tooMuch.length > 0) process.exitCode = 1;

function pageWith(tag: string, bait: string, length: number): string {
  const [name] = tag.split(' ');
  return `<title>Privacy Policy</title>${PROSE}<${tag}>${bait.repeat(length / bait.length)}</${name}>${PROSE}`;
}

function bothLengths(tag: string, bait: string): [Times, Times] {
  return [fastest(pageWith(tag, bait, LENGTH)), fastest(pageWith(tag, bait, LONGER * LENGTH))];
}

function growing(short: Times, long: Times): { stage: string; growth: number; ms: number }[] {
  return Object.entries(long)
    .map(([stage, ms]) => ({ stage, ms, growth: ms / Math.max(STEP, short[stage] ?? ms) }))
    .filter(({ ms, growth }) => ms >= LEAST_TIME && growth > MOST_GROWTH);
}

/** The least of several rounds, stage by stage. */
function fastest(html: string): Times {
  let times: Times = {};
  for (let round = 0; round < ROUNDS; round += 1) times = least(times, timesOf(html));
  return times;
}

function least(one: Times, other: Times): Times {
  const both = { ...one };
  for (const [stage, ms] of Object.entries(other)) both[stage] = Math.min(ms, one[stage] ?? ms);
  return both;
}

/** Milliseconds of each stage on the processor, whatever else the machine does. */
function timesOf(html: string): Times {
  const times: Times = {};
  const timed = <Answer>(stage: string, work: () => Answer): Answer => {
    const start = process.threadCpuUsage();
    const answer = work();
    const { user, system } = process.threadCpuUsage(start);
    times[stage] = (user + system) / 1_000;
    return answer;
  };
  const url = 'https://acme.test/privacy';
  const { window } = new JSDOM(html, { url });
  const result = timed('read', () => readPage(window.document, { url }));
  window.close();
  if (result.status !== 'read') throw new Error(`unreadable: ${result.reason}`);
  const page: PolicyPage = timed('facts', () => withFacts(result.page));
  const { text, statements } = timed('split', () => splitStatements(page.blocks));
  const classified: Classified[] = timed('classify', () =>
    statements.map((statement) => ({ statement, practices: classifier.classify(statement) })),
  );
  const findings = timed('findings', () => gatherFindings(classified));
  const waysOut = timed('ways out', () => findWaysOut(page, classified));
  timed('judge', () => judge({ page, text, classified, findings, waysOut, version: '', now: TODAY }));
  return times;
}
