import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collect } from '../../lib/page/read/collect.ts';
import { containerOf } from '../../lib/page/read/container.ts';
import { soleContainer } from '../../lib/page/read/sole-container.ts';
import { Speech } from '../../lib/page/read/speech.ts';
import { atOnce } from '../../lib/steps.ts';
import { documentOf, PROSE } from './support/page.ts';

function soleIn(body: Element): Element | undefined {
  const { blocks } = atOnce(collect(body));
  return atOnce(soleContainer(blocks, [...blocks.keys()], new Speech(blocks)));
}

describe('the container that everything leads to', () => {
  test.each([
    ['paragraphs side by side', `<main id="it">${PROSE}</main>`, 'it'],
    ['sections', `<div id="it"><div>${PROSE}</div><div>${PROSE}</div></div>`, 'it'],
    ['lines of one element', `<p id="it">${PROSE.replaceAll(/<\/?p>/g, '<br><br>')}</p>`, 'it'],
    ['a short title outside of it', `<h1>Privacy</h1><div id="it">${PROSE}</div>`, 'it'],
    [
      'nearly everything in one branch',
      `<div><div id="it">${PROSE.repeat(9)}</div><p>${'Our policy. '.repeat(6)}</p></div>`,
      'it',
    ],
    [
      'prose beside it that does not speak of data',
      `<div><div id="it">${PROSE.repeat(9)}</div><p>${'Tea is good. '.repeat(12)}</p></div>`,
      'it',
    ],
    [
      'links beside it, however many',
      `<div><div id="it">${PROSE}</div>${'<p><a href="/x">Cups and pots and plates</a></p>'.repeat(90)}</div>`,
      'it',
    ],
    [
      'much text outside that is no prose',
      `${'<p>Short line of a menu</p>'.repeat(20)}<div>${PROSE}</div>`,
      undefined,
    ],
    ['no prose', '<p>Hello</p>', undefined],
  ])('%s', (_name, html, id) => {
    expect(soleIn(documentOf(html).body)?.id).toBe(id);
  });

  test('prose in a shadow root and outside of it: what is kept decides', () => {
    const { body } = documentOf(`<div>${PROSE}</div><x-shell></x-shell>`);
    const shadow = body.querySelector('x-shell')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = PROSE;
    expect(soleIn(body)).toBeUndefined();
  });
});

const text = fc.integer({ min: 1, max: 60 }).map((words) => `<p>${'word '.repeat(words)}</p>`);
const { page } = fc.letrec<{ page: string; part: string }>((tie) => ({
  page: fc.array(tie('part'), { minLength: 1, maxLength: 5 }).map((parts) => `<div>${parts.join('')}</div>`),
  part: fc.oneof({ maxDepth: 4 }, text, tie('page')),
}));

test('is the container whatever is kept of its text', () => {
  const { body } = documentOf('');
  let sole = 0;
  const property = fc.property(page, fc.infiniteStream(fc.boolean()), (html, keeps) => {
    body.innerHTML = html;
    const { blocks } = atOnce(collect(body));
    const candidates = [...blocks.keys()];
    const container = atOnce(soleContainer(blocks, candidates, new Speech(blocks)));
    const kept = candidates.filter((index) => {
      return container?.contains(blocks[index]?.element ?? null) && keeps.next().value;
    });
    if (kept.length === 0) return;
    sole += 1;
    expect(atOnce(containerOf(kept, blocks, candidates, body, new Speech(blocks)))).toBe(container);
  });
  fc.assert(property, { seed: 1, numRuns: 300 });
  expect(sole).toBeGreaterThan(30);
});
