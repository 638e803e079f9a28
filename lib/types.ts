/** The nouns of Wayout, in the order in which a page becomes a report. All offsets count UTF-16 code units. */

import type { kindRecords } from './ways-out/kinds.ts';

/** Where on the page something stands. `collapsed`: inside a closed panel, tab or `<details>`. */
export type Place = 'text' | 'collapsed' | 'footer' | 'nav' | 'form';

/** One paragraph-like piece of the policy's own text, whitespace collapsed, otherwise verbatim. */
export type Block = {
  kind: 'heading' | 'paragraph' | 'list-item' | 'table-row';
  text: string;
  /** Path of the headings above, joined by " > "; for a heading its own path without itself; '' when none. */
  heading: string;
  /** 1-6 for headings, nesting depth from 1 for list items. */
  level?: number;
  place: 'text' | 'collapsed';
};

/** A link, button or form of the raw page (footer and closed panels included), not only of the policy's text. */
export type PageLink = {
  tag: 'link' | 'button' | 'form';
  /** Absolute address as the browser resolves it; for `mailto:`, `tel:`, `javascript:` the scheme is kept; '' for a button without one. */
  href: string;
  /** The attribute as written when it differs from `href`. */
  asWritten?: string;
  /** Visible text, whitespace collapsed. */
  anchor: string;
  /** `title` or `aria-label` attribute. */
  title?: string;
  rel?: string;
  place: Place;
  /** Index into `PolicyPage.blocks` when the link stands in the policy's text, with the anchor's offset in that block's text. */
  block?: number;
  offset?: number;
  /** Text of the closest block around it, at most 600 characters; '' when none. */
  context: string;
};

/** Text outside the policy's own container (footer, aside, imprint) in which a company name or an address may stand. */
export type Margin = { text: string; place: 'footer' | 'nav' | 'text' };

/** An archived copy of a page: when it was taken (YYYY-MM-DD) and the original address. */
export type Archived = { at: string; original: string };

/** What the reader takes out of a page. */
export type PolicyPage = {
  url: string;
  canonical?: string;
  /** `<base href>`-resolved address against which relative links were resolved, when it differs from `url`. */
  base?: string;
  archived?: Archived;
  title: string;
  /** BCP 47 primary language subtag, from the text's function words checked against `lang`; 'und' when unknown. */
  language: string;
  /** Effective or updated date, YYYY-MM-DD, only where a label says so. */
  date?: string;
  blocks: Block[];
  links: PageLink[];
  margins: Margin[];
  /** Share (0..1) of the policy container's visible-or-collapsed text that `blocks` holds. */
  coverage: number;
  /** True when the text was cut at the cap of 2,000,000 characters. */
  truncated: boolean;
};

/** One quotable sentence. `text` is `policyText.slice(start, end)`. */
export type Statement = {
  text: string;
  start: number;
  end: number;
  /** Heading path above it. */
  heading: string;
  /** The sentence that introduces its list or enumeration ("We share your data with:"), '' when none. */
  lead: string;
  /** The statement before it, '' for the first. */
  before: string;
  /** Index into `PolicyPage.blocks`. */
  block: number;
  place: 'text' | 'collapsed';
};

export type Severity = 'red-flag' | 'caution' | 'neutral' | 'good';

/** A practice that the classifier found in one statement. `confidence` is calibrated to 0..1. */
export type Detected = { id: string; confidence: number };

/** A statement with the practices found in it; `practices` may be empty. */
export type Classified = { statement: Statement; practices: Detected[] };

/** A verbatim quotation of at most 400 characters with its position in `Report.policy.text`. */
export type Evidence = {
  /** The beginning of the sentence that introduces its list, or of the head of its table, where it says little alone. */
  lead?: string;
  quote: string;
  section: string;
  start: number;
  end: number;
  place: Place;
};

export type Finding = {
  practice: string;
  severity: Severity;
  confidence: number;
  /** Share (0..1) of policies that state it, when base rates are known. */
  share?: number;
  appliesTo?: string;
  /** Of a promise: the words of its first quotation that limit it ("without your consent"), where each sentence that makes it has some. */
  limits?: string[];
  /** Practices that this policy states as well though they cannot both hold, each with the sentence that does; the own one leads `evidence`. */
  contradicts?: { practice: string; evidence: Evidence }[];
  /** Said beside the title, e.g. "U.S.-EU Safe Harbor was valid until 2015-10-06". */
  note?: string;
  evidence: Evidence[];
};

/** Something that a full policy should say and does not. `softened` replaces the accusation on summaries. */
export type Silence = { id: string; title: string; softened?: string };

export type Aim =
  | 'read-first'
  | 'stop-sale'
  | 'stop-ads'
  | 'stop-marketing'
  | 'delete'
  | 'see'
  | 'object'
  | 'contact'
  | 'complain';

/** The closed list of kinds of ways out. */
export type Kind = keyof typeof kindRecords;

export type Channel = 'link' | 'form' | 'email' | 'post' | 'phone' | 'setting' | 'in-message';

export type WayOut = {
  kind: Kind;
  channel: Channel;
  /** Verb label in plain words. */
  label: string;
  /** Address to open, `mailto:`/`tel:` address, or the postal address on one line; absent when there is nothing to open. */
  target?: string;
  /** `repaired`: unwrapped or rebased; `moved`: the registry knows the living address; `dead`: nothing lives there. */
  status: 'as-written' | 'repaired' | 'moved' | 'dead';
  /** Said beside the label, e.g. why the address differs from the written one. */
  note?: string;
  stops?: string;
  doesNotStop?: string;
  for?: string;
  /** Menu path or instruction as the policy writes it. */
  steps?: string;
  /** What stands on the page's own button or link that does it, where there is no address to open. */
  control?: string;
  deadline?: { amount: number; unit: 'days' | 'business-days' | 'months'; law: string };
  /** Day (YYYY-MM-DD) on which the registry's knowledge of this target was last checked; absent for what it does not know. */
  checked?: string;
  source: 'policy' | 'page' | 'directory';
  evidence: (Evidence & { asWritten?: string })[];
};

export type Grade =
  | {
      letter: 'A' | 'B' | 'C' | 'D' | 'E';
      because: string[];
      /** How many in 100 of the policies measured are worse. */
      percentile?: number;
    }
  | { letter: null; why: string };

/** What popup, command line and tests share. */
export type Report = {
  schema: 1;
  /** "extension version + rules and model version", e.g. "0.1.0+m1a2b3c4". */
  version: string;
  policy: {
    url: string;
    canonical?: string;
    title: string;
    site: string;
    controller?: string;
    otherDomain?: string;
    language: string;
    date?: string;
    archived?: Archived;
    scope: 'full' | 'summary';
    fullPolicy?: string;
    words: number;
    coverage: number;
    text: string;
  };
  grade: Grade;
  findings: Finding[];
  silences: Silence[];
  waysOut: WayOut[];
};

/** Why a page could not be read; each has its own words in the popup. */
export type UnreadableReason =
  | 'empty'
  | 'script-only'
  | 'pdf'
  | 'browser-page'
  | 'no-access'
  | 'timed-out'
  | 'went-away'
  | 'failed';

/** What the worker knows about the document in a tab. */
export type TabState =
  | { status: 'switched-off' }
  | { status: 'settings-damaged' }
  | { status: 'reading'; since: number }
  | { status: 'not-a-policy'; policyLink?: { href: string; text: string; guessed: boolean } }
  | { status: 'unreadable'; reason: UnreadableReason }
  | { status: 'ready'; report: Report };
