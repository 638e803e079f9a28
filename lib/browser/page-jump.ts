import * as v from 'valibot';
import type { ControlOutcome } from '../page/control.ts';
import { highlightName, type JumpOutcome, type PageJump, pageJumpName } from '../page/page-jump.ts';
import type { Evidence } from '../types.ts';
import { browser } from './api.ts';
import { injectCall, injectFile } from './inject.ts';

const survey = v.object({
  /** Characters of text in the page. */
  characters: v.number(),
  policyLink: v.optional(v.object({ href: v.string(), text: v.string(), guessed: v.boolean() })),
});
export type Survey = v.InferOutput<typeof survey>;

/** Milliseconds; the scripts take a few, and a busy page may keep them waiting. */
const timeout = 5_000;

const highlightCss = `::highlight(${highlightName}) { background-color: #ffd84d; color: #1c1b19; }`;

/** The link to the site's policy, where the page has one, and how much text the page holds. */
export async function findPolicyLinkIn(
  tab: number,
): Promise<{ characters: number; policyLink?: Survey['policyLink'] }> {
  await injectFile(tab, '/jump.js', timeout);
  return v.parse(survey, await injectCall(tab, callSurvey, [pageJumpName], timeout));
}

/** How a jump ended; `page-gone`: no script runs there any more. */
export type ShowOutcome = JumpOutcome | 'page-gone';

const jumpOutcome = v.picklist(['shown', 'opened', 'closed', 'similar', 'not-found'] satisfies JumpOutcome[]);

/** Scrolls the tab to the quotation and highlights it until Escape. */
export async function showInPage(tab: number, evidence: Evidence): Promise<ShowOutcome> {
  try {
    const [outcome] = await Promise.all([
      showQuote(tab, evidence),
      browser.scripting.insertCSS({ target: { tabId: tab, allFrames: true }, css: highlightCss }),
    ]);
    return v.parse(jumpOutcome, outcome);
  } catch {
    return 'page-gone';
  }
}

async function showQuote(tab: number, { quote, section }: Evidence): Promise<unknown> {
  await injectFile(tab, '/jump.js', timeout);
  return injectCall(tab, callShow, [pageJumpName, quote, section], timeout);
}

/** How showing a control ended; `page-gone`: no script runs there any more. */
export type ShowControlOutcome = ControlOutcome | 'page-gone';

const controlOutcome = v.picklist(['shown', 'opened', 'hidden', 'not-found'] satisfies ControlOutcome[]);

/** Scrolls the tab to the page's own button or link with these words and outlines it until Escape. */
export async function showControlInPage(tab: number, words: string): Promise<ShowControlOutcome> {
  try {
    await injectFile(tab, '/jump.js', timeout);
    return v.parse(controlOutcome, await injectCall(tab, callShowControl, [pageJumpName, words], timeout));
  } catch {
    return 'page-gone';
  }
}

// The functions below run inside the page: they may use nothing but their arguments.

function callSurvey(name: string): unknown {
  const jump: PageJump | undefined = Reflect.get(globalThis, name); // set by jump.js just before
  return jump?.survey();
}

function callShow(name: string, quote: string, section: string): unknown {
  const jump: PageJump | undefined = Reflect.get(globalThis, name); // set by jump.js just before
  return jump?.show(quote, section);
}

function callShowControl(name: string, words: string): unknown {
  const jump: PageJump | undefined = Reflect.get(globalThis, name); // set by jump.js just before
  return jump?.showControl(words);
}
