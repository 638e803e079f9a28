import type { Classified, PageLink, PolicyPage, Statement, WayOut } from '../../lib/types.ts';

/** A page of English text for the judge; each paragraph becomes a block. */
export function pageOf(paragraphs: readonly string[], changes: Partial<PolicyPage> = {}): PolicyPage {
  return {
    url: 'https://www.acme-widgets.com/privacy',
    title: 'Privacy Policy',
    language: 'en',
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text, heading: '', place: 'text' })),
    links: [],
    margins: [],
    coverage: 1,
    truncated: false,
    ...changes,
  };
}

export function textOf(page: PolicyPage): string {
  return page.blocks.map((block) => block.text).join('\n');
}

export function statementOf(text: string, changes: Partial<Statement> = {}): Statement {
  return {
    text,
    start: 0,
    end: text.length,
    heading: '',
    lead: '',
    before: '',
    block: 0,
    place: 'text',
    ...changes,
  };
}

/** Statements one after the other in one text, each with the practices found in it. */
export function classified(...said: [text: string, practices: Record<string, number>][]): Classified[] {
  let start = 0;
  return said.map(([text, practices]) => {
    const statement = statementOf(text, { start, end: start + text.length });
    start += text.length + 1;
    return {
      statement,
      practices: Object.entries(practices).map(([id, confidence]) => ({ id, confidence })),
    };
  });
}

export function linkOf(href: string, anchor: string, changes: Partial<PageLink> = {}): PageLink {
  return { tag: 'link', href, anchor, place: 'text', context: '', ...changes };
}

export function wayOutOf(kind: WayOut['kind'], changes: Partial<WayOut> = {}): WayOut {
  return {
    kind,
    channel: 'link',
    label: kind,
    status: 'as-written',
    source: 'policy',
    evidence: [],
    ...changes,
  };
}

/** Enough words without a subject that silences and the grade take the text for a policy. */
export const filler = Array.from(
  { length: 12 },
  () => 'The garden of the house lies quiet in the morning sun.',
).join(' ');
