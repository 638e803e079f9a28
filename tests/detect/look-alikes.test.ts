import { expect, test } from 'vitest';
import { detect } from '../../lib/page/detect/detect.ts';
import { documentOf } from '../page/support/page.ts';
import { lookAlikes } from './look-alikes.ts';

const links = '<ul><li><a href="/1">Privacy Policy</a></li><li><a href="/2">Terms</a></li></ul>';
const isPolicy = (html: string) => detect(documentOf(html)).isPolicy;

test.each(lookAlikes)('%s: %s is no policy', (_language, _kind, title, text) => {
  const prose = `<p>${text}</p>`.repeat(3);
  expect(isPolicy(`<title>${title} | Acme</title><h1>${title}</h1>${prose}<footer>${links}</footer>`)).toBe(
    false,
  );
  expect(isPolicy(`<title>Acme</title>${links}<h1></h1>${prose}`)).toBe(false);
});
