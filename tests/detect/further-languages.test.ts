import { expect, test } from 'vitest';
import { detect } from '../../lib/page/detect/detect.ts';
import { documentOf } from '../page/support/page.ts';
import { furtherPolicies } from './further-languages.ts';

const isPolicy = (html: string) => detect(documentOf(html)).isPolicy;

test.each(furtherPolicies)('a policy in %s is one under its title', (_language, title, text) => {
  const prose = `<p>${text}</p>`.repeat(8);
  expect(isPolicy(`<title>${title} | Acme</title><h1>${title}</h1>${prose}`)).toBe(true);
  expect(isPolicy(`<title>Acme</title><h1>${title}</h1>${prose}`)).toBe(true);
});
