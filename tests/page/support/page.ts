import { JSDOM } from 'jsdom';
import { readPolicy } from '../../../lib/page/read-policy.ts';
import type { PolicyPage } from '../../../lib/types.ts';

/** A document from HTML, without scripts or layout. */
export function documentOf(html: string, url = 'https://example.com/p/1'): Document {
  return new JSDOM(html, { url }).window.document;
}

/** What the reader makes of HTML; throws when it calls the page unreadable. */
export function read(html: string, url = 'https://example.com/p/1'): PolicyPage {
  const result = readPolicy(documentOf(html, url), { url });
  if (result.status !== 'read') throw new Error(`unreadable: ${result.reason}`);
  return result.page;
}

/** Prose of a policy, as filling around what a test is about. */
export const PROSE = `
  <p>This Privacy Policy explains which personal data we collect when you visit our shop and how we use it.</p>
  <p>We share your personal information with service providers who pack and deliver what you have ordered.</p>
  <p>We keep your data for three years after your last order. You have the right to access and delete it.</p>
  <p>If you have questions about this policy, you can write to our privacy team at any time of the year.</p>`;
