import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/page/detect/detect.ts';
import { documentOf } from '../page/support/page.ts';
import { kinds, otherDocuments } from './other-documents.ts';

const links = '<ul><li><a href="/legal/privacy">Privacy Policy</a></li><li><a href="/t">Terms</a></li></ul>';
const shells: [name: string, pageOf: (title: string, text: string) => string][] = [
  ['under its title', (title, text) => `<title>${title} | Acme</title><h1>${title}</h1>${text}`],
  [
    'in a shop',
    (title, text) =>
      `<title>Acme – ${title}</title><nav>${links}</nav><main>${text}</main><footer>${links}</footer>`,
  ],
  [
    'without a title',
    (_title, text) => `<title>Acme</title><div>${links}</div><h1></h1>${text}<div>${links}</div>`,
  ],
];

describe.each(Object.entries(otherDocuments))('%s', (_language, documents) => {
  test.each(kinds.flatMap((kind) => shells.map(([shell, pageOf]) => [kind, shell, pageOf] as const)))(
    '%s %s is no policy',
    (kind, _shell, pageOf) => {
      const [title, text] = documents[kind];
      const page = documentOf(pageOf(title, `<p>${text}</p>`.repeat(6)));
      expect(detect(page).isPolicy).toBe(false);
    },
  );
});
