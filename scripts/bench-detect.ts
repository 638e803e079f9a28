/**
 * What the detector costs on pages that are no policy, and how well it detects beside its peers, in real Chromium:
 * `npm run bench:detect`. Script time is the thread's own time in Chromium's trace for compiling and running the content
 * script, so that other processes count little; medians over fresh renderers and over reloads in them. Beside it an inert
 * script of the same size, and the floors under any detector: the same script that only touches `document`, and one that
 * also takes the page's text. On another machine only the ratios mean something.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { policyPage, shopPage } from '../tests/browsers/pages.ts';
import { browserExecutable } from './browsers.ts';
import { printQuality } from './detect-quality.ts';
import { chromiumFlags, extensionFolder } from './launch.ts';
import { serve } from './serve.ts';

const rounds = Number(process.argv[2] ?? 10);
/** Milliseconds after the load in which a page is left alone: the script's last timer has not fired, its first have. */
const settle = 350;

const names = ['inert', 'document', 'text', 'detector'] as const;
type ScriptName = (typeof names)[number];
type Times = { fresh: number[]; warm: number[] };
type TraceEvent = { name: string; ts: number; tdur?: number; args?: { data?: { url?: string } } };

const pages = { ...ordinaryPages(), ...sharedNegatives() };
const site = await serve({ ...pages, '/policy': policyPage });
const folders = mkdtempSync(join(tmpdir(), 'wayout-bench-'));
try {
  const detector = readFileSync(join(extensionFolder('chrome'), 'detect.js'), 'utf8');
  const inert = inertScript(detector);
  const scripts: Record<ScriptName, string> = {
    inert,
    document: `${inert};document`,
    text: `${inert};{const range=document.createRange();range.selectNodeContents(document);String(range)}`,
    detector,
  };
  const times = new Map<string, Times>();
  for (const name of names) await measure(name, scripts[name], times);
  print(times);
  await printQuality();
} finally {
  await site.close();
  rmSync(folders, { recursive: true });
}

/** Compiled like the detector, to the byte as long, and never run: only the call of its entry is missing. */
function inertScript(script: string): string {
  const call = '.main()';
  const at = script.lastIndexOf(call);
  if (at < 0) throw new Error('The detector’s entry was not found in it.');
  return script.slice(0, at) + ' '.repeat(call.length) + script.slice(at + call.length);
}

async function measure(name: string, script: string, times: Map<string, Times>): Promise<void> {
  const folder = join(folders, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'script.js'), script);
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name,
      version: '1',
      host_permissions: ['http://*/*'],
      content_scripts: [{ matches: ['http://*/*'], js: ['script.js'], run_at: 'document_idle' }],
    }),
  );
  const browser = await launch({
    executablePath: await browserExecutable('chromium'),
    pipe: true,
    enableExtensions: [folder],
    args: chromiumFlags,
    defaultViewport: { width: 1100, height: 800 },
  });
  const visits: Times[] = [];
  const tab = await browser.newPage();
  try {
    await tab.tracing.start({ categories: ['devtools.timeline'] });
    for (let round = 0; round < rounds; round += 1) {
      for (const path of Object.keys(pages)) {
        const key = `${name} ${path}`;
        const known = times.get(key) ?? { fresh: [], warm: [] };
        times.set(key, known);
        visits.push(known);
        await visit(browser, site.origin + path);
      }
    }
    const loads = scriptTimes(await tab.tracing.stop());
    if (loads.length !== 2 * visits.length)
      throw new Error(`${loads.length} runs of the script for ${visits.length} visits of two loads`);
    for (const [index, { fresh, warm }] of visits.entries()) {
      fresh.push(loads[2 * index] ?? Number.NaN);
      warm.push(loads[2 * index + 1] ?? Number.NaN);
    }
  } finally {
    await browser.close();
  }
}

/** A new tab has a new renderer; its reload stays in it. */
async function visit(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url);
  await pause();
  await page.reload();
  await pause();
  await page.close();
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, settle));
}

/** Milliseconds of compiling and running the content script, its timers and listeners included, for each load in order. */
function scriptTimes(trace: Uint8Array | undefined): number[] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const loads: number[] = [];
  for (const { name, tdur = 0 } of traceEvents
    .filter(({ name, args }) => isScript(name) && args?.data?.url?.endsWith('/script.js'))
    .sort((a, b) => a.ts - b.ts)) {
    if (name === 'EvaluateScript') loads.push(0);
    loads.push((loads.pop() ?? 0) + tdur / 1000);
  }
  return loads;
}

/** `FunctionCall` is a timer or a listener of the script's own. */
function isScript(name: string): boolean {
  return name === 'EvaluateScript' || name === 'FunctionCall';
}

function print(times: Map<string, Times>): void {
  for (const state of ['fresh', 'warm'] as const) {
    console.log(`${state} renderer, milliseconds, median of ${rounds}, and relative to the inert script`);
    console.log(row('', names));
    const of = (name: ScriptName, path: string) => median(times.get(`${name} ${path}`)?.[state] ?? []);
    const all = Object.keys(pages).map((path) => names.map((name) => of(name, path)));
    for (const [index, path] of Object.keys(pages).entries()) console.log(row(path, cells(all[index] ?? [])));
    const middle = names.map((_name, column) => median(all.map((each) => each[column] ?? Number.NaN)));
    console.log(row('median page', cells(middle)));
    const own = median(all.map(([inert = Number.NaN, , , detector = Number.NaN]) => detector - inert));
    console.log(`  detection itself: ${own.toFixed(2)} ms\n`);
  }
}

function cells(milliseconds: number[]): string[] {
  const [inert = Number.NaN] = milliseconds;
  return milliseconds.map((each) => `${each.toFixed(2)} (${(each / inert).toFixed(2)})`);
}

function row(head: string, cells: readonly string[]): string {
  return `  ${head.padEnd(34)}${cells.map((cell) => cell.padStart(14)).join('')}`;
}

function median(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function ordinaryPages(): Record<string, string> {
  const story = 'The council met on Monday to talk about the old harbour, its cranes and its future. ';
  const state = JSON.stringify({
    items: Array.from({ length: 8_000 }, (_, id) => ({ id, name: `Item ${id}` })),
  });
  const card = (id: number) =>
    `<li class="card"><a href="/p/${id}"><h3>Tea no. ${id}</h3><p>Loose leaf tea from a small garden, packed by hand.</p></a></li>`;
  const links = '<footer><a href="/privacy">Privacy policy</a> <a href="/terms">Terms</a></footer>';
  const html = (title: string, body: string) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
  return {
    '/shop': shopPage,
    '/shelf': html(
      'All teas',
      `<h1>All teas</h1><ul>${Array.from({ length: 200 }, (_, id) => card(id)).join('')}</ul>${links}`,
    ),
    '/news': html(
      'Harbour',
      `<article><h1>Harbour</h1>${`<p>${story.repeat(5)}</p>`.repeat(200)}</article>${links}`,
    ),
    '/app': html('App', `<div id="root"></div><script type="application/json">${state}</script>`),
  };
}

/** Saved pages of real sites that are no policy, spread over the folder, without their scripts. */
function sharedNegatives(): Record<string, string> {
  const folder = join(process.env.WAYOUT_SHARED ?? '../shared', 'pages', 'other');
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder).filter((_file, index) => index % 26 === 3);
  return Object.fromEntries(
    files.map((file) => [
      `/${file.replace(/__(.{1,24}).*/, '-$1')}`,
      readFileSync(join(folder, file), 'utf8').replace(/<script\b.*?<\/script>/gis, ''),
    ]),
  );
}
