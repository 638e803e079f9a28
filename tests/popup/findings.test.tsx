// @vitest-environment jsdom
import './fake-browser.ts';

import { describe, expect, test } from 'vitest';
import type { Report } from '../../lib/types.ts';
import { measured } from '../../lib/verdict/base-rates-data.ts';
import { button, click, link, personWith, popupIn, region, tabId } from './rendered.tsx';
import { evidence, finding, findings, report, reportOf } from './report-fixture.ts';

const show = (shown: Report) => popupIn({ status: 'ready', report: shown });

describe('findings', () => {
  test('a red flag has its title, why it matters, and its sentence in a quotation', async () => {
    const { body } = await show(report);
    const flag = region(body, 'Red flags').querySelector('li');
    expect(flag?.querySelector('h3')?.textContent).toBe('Gives your data to others for their marketing');
    expect(flag?.querySelector('.finding-why')?.textContent).not.toBe('');
    expect(flag?.querySelector('blockquote')?.textContent).toBe(findings[0]?.evidence[0]?.quote);
  });

  test('a click on a quotation shows it in the page and says so', async () => {
    const { body, worker } = await show(report);
    await click(region(body, 'Red flags').querySelector('blockquote button'));
    expect(worker.show).toHaveBeenCalledExactlyOnceWith(tabId, findings[0]?.evidence[0]);
    expect(region(body, 'Red flags').querySelector('.quote-outcome')?.textContent).toBe(
      'Highlighted in the page.',
    );
  });

  test.each([
    ['not-found', 'it may have changed'],
    ['page-gone', 'no longer open'],
  ] as const)('a quotation that is %s is said to be', async (outcome, words) => {
    const { body, worker } = await show(report);
    worker.show.mockResolvedValue(outcome);
    await click(region(body, 'Red flags').querySelector('blockquote button'));
    expect(region(body, 'Red flags').querySelector('.quote-outcome')?.textContent).toContain(words);
  });

  test('a jump that fails altogether is said to', async () => {
    const { body, worker } = await show(report);
    worker.show.mockRejectedValue(new Error('no receiving end'));
    await click(region(body, 'Red flags').querySelector('blockquote button'));
    expect(region(body, 'Red flags').querySelector('.quote-outcome')?.textContent).toContain(
      'no longer open',
    );
  });

  test('an item of a list comes with the sentence that introduces it, a cut sentence with a mark', async () => {
    const quote = {
      ...evidence(`Sponsors ${'and others '.repeat(33)}`.trim()),
      lead: 'We sell your data to:',
    };
    const { body } = await show(reportOf({}, { findings: [finding('sells-data', 'red-flag', [quote])] }));
    const words = region(body, 'Red flags').querySelector('blockquote');
    expect(words?.querySelector('.quote-lead')?.textContent).toBe('Introduced by: We sell your data to:');
    expect(words?.querySelector('button bdi')?.getAttribute('data-cut')).toBe('true');
  });

  test('the title of the policy is no section', async () => {
    const quotes = [evidence('We sell data.', 'Notice'), evidence('We sell more.', 'Notice > Sales')];
    const { body } = await show(
      reportOf({ text: 'Notice\nWe sell data.' }, { findings: [finding('sells-data', 'red-flag', quotes)] }),
    );
    const places = [...region(body, 'Red flags').querySelectorAll('.quote-place')].map(
      (place) => place.textContent,
    );
    expect(places).toEqual(['Sales']);
  });

  test('a long list that accuses nobody is folded, and comes out whole', async () => {
    const many = Array.from({ length: 12 }, (_, n) =>
      finding('targeted-ads', 'caution', [evidence(`Ads ${n}.`)], { appliesTo: `${n}` }),
    );
    const { body } = await show(reportOf({}, { findings: many }));
    const noted = region(body, 'Also noted');
    expect(noted.querySelectorAll('.finding')).toHaveLength(6);
    await click(button(body, 'Show all 12'));
    expect(noted.querySelectorAll('.finding')).toHaveLength(12);
    await click(button(body, 'Show fewer'));
    expect(noted.querySelectorAll('.finding')).toHaveLength(6);
  });

  test('further sentences are folded', async () => {
    const { body } = await show(report);
    const fold = region(body, 'Red flags').querySelector('details');
    expect(fold?.querySelector('summary')?.textContent).toBe(
      '2 more passages: Gives your data to others for their marketing',
    );
    expect(fold?.querySelectorAll('blockquote')).toHaveLength(2);
    expect(fold?.textContent).toContain('In a closed section of the page');
  });

  test('says whom it applies to and how usual it is, but no confidence', async () => {
    const { body } = await show(report);
    const text = region(body, 'Red flags').textContent;
    expect(text).toContain('Applies to California residents');
    expect(text).toContain(`Unusual: 4% of ${measured.policies} policies say this`);
    expect(text).not.toContain('0.93');
    expect(text).not.toContain('93');
  });

  test('cautions come first in "Also noted", neutral ones folded, general fallbacks never', async () => {
    const { body } = await show(report);
    const noted = region(body, 'Also noted');
    expect(noted.querySelectorAll(':scope > ul > li')).toHaveLength(3);
    expect(noted.querySelector(':scope > details summary')?.textContent).toBe('Routine clauses (2)');
    expect(body.textContent).not.toContain('We collect what you type into our forms.');
  });

  test('a practice unknown here keeps its name and its sentence', async () => {
    const unknown = finding('from-a-later-version', 'red-flag', [evidence('Something new.')]);
    const { body } = await show(reportOf({}, { findings: [unknown] }));
    expect(region(body, 'Red flags').textContent).toContain('from-a-later-version');
    expect(region(body, 'Red flags').textContent).toContain('Something new.');
  });

  describe('that do not go together', () => {
    test.each([
      ['Red flags', 'Sells your data', 'Says it does not sell data', 'We do not currently sell'],
      ['Good', 'Says it does not sell data', 'Sells your data', 'Some of these disclosures are a sale'],
    ])('stand on one card in %s, each sentence with its jump', async (name, title, other, words) => {
      const { body, worker } = await show(report);
      const card = cardOf(region(body, name), title);
      const contradiction = card.querySelector('.contradiction');
      expect(contradiction?.querySelector('p')?.textContent).toBe(`Yet in the same policy: ${other}`);
      for (const jump of card.querySelectorAll('blockquote button')) await click(jump);
      expect(worker.show).toHaveBeenCalledTimes(2);
      expect(worker.show).toHaveBeenLastCalledWith(
        tabId,
        expect.objectContaining({ quote: expect.stringContaining(words) }),
      );
    });
  });

  test('a promise is shown with the words that limit it', async () => {
    const { body } = await show(report);
    const card = cardOf(region(body, 'Good'), 'Says it does not sell data');
    expect([...card.querySelectorAll('.limits q')].map((words) => words.textContent)).toEqual([
      'currently',
      'for money',
    ]);
  });

  describe('said of some people only', () => {
    const fold = (body: HTMLElement) => region(body, 'Red flags').querySelector(':scope > details');

    test('stand apart, folded, and count for nobody else', async () => {
      const { body } = await show(report);
      expect(fold(body)?.querySelector('summary')?.textContent).toBe('Said of some people only (1)');
      expect(fold(body)?.textContent).toContain('Sells your data');
      expect(link(body, 'Red flags')?.textContent).toBe('2 Red flags');
    });

    test('stand with the others for the people of that place', async () => {
      const person = personWith({ person: { residence: 'US-CA', name: '', knownAs: '' } });
      const { body } = await popupIn({ status: 'ready', report }, undefined, person);
      expect(fold(body)).toBeNull();
      expect(link(body, 'Red flags')?.textContent).toBe('3 Red flags');
      expect(body.querySelector('[role=status]')?.textContent).toContain('Red flags: 3.');
    });
  });
});

function cardOf(within: HTMLElement, title: string): Element {
  const card = [...within.querySelectorAll('.finding')].find(
    (one) => one.querySelector('h3')?.textContent === title,
  );
  if (!card) throw new Error(`There is no card titled ${title}.`);
  return card;
}
