// @vitest-environment jsdom
import './fake-browser.ts';

import { describe, expect, test } from 'vitest';
import { ada, letterPage, order, sentLetter } from './letter-fixture.tsx';
import { button, click } from './rendered.tsx';

const nobody = { kept: { damaged: false } };

test.each([
  [
    'Lamp Works, Inc., 12 Quill Street, Portland, OR 97205',
    'Lamp Works, Inc.\n12 Quill Street\nPortland, OR 97205',
  ],
  ['Lamp Works GmbH, Lampenweg 1, 10115 Berlin', 'Lamp Works GmbH\nLampenweg 1\n10115 Berlin'],
])('the address "%s" is written in its lines', async (postalAddress, lines) => {
  const { field } = await letterPage({ order: { ...order, postalAddress } });
  expect(field('postalAddress').value).toBe(lines);
});

describe('the letter page', () => {
  test('shows the letter as it will go out, what it rests on and by when an answer is due', async () => {
    const { paper } = await letterPage();
    expect(paper()).toContain('Lamp Works GmbH <privacy@lamp.example>');
    expect(paper()).toContain('I ask for access to my personal data under Article 15 GDPR.');
    expect(paper()).toContain('(h) whether there is automated decision-making');
    expect(paper()).toContain('GDPR Art. 12(3)');
    expect(paper()).toContain('December 22, 2026');
  });

  test('follows what is typed, and names the gaps', async () => {
    const { paper, fill } = await letterPage(nobody);
    expect(paper()).toContain('Choose where you live');
    await fill('residence', 'FR');
    expect(paper()).toContain('[Your name]');
    expect(paper()).toContain('[What they know you by]');
    await fill('name', 'Bea Example');
    expect(paper()).toContain('Bea Example');
    expect(paper()).not.toContain('[Your name]');
  });

  test.each([
    ['DE', 'Article 15 GDPR'],
    ['GB', 'Article 15 UK GDPR'],
    ['CH', 'Article 25 of the Swiss Federal Act'],
    ['US-CA', 'California Consumer Privacy Act'],
    ['US-TX', 'Texas Data Privacy and Security Act'],
    ['other', 'the data protection law that applies to you'],
  ])('in %s it rests on %s', async (residence, law) => {
    const { paper, fill } = await letterPage();
    await fill('residence', residence);
    expect(paper()).toContain(law);
  });

  test('offers every letter that a mere contact takes, and writes the one chosen', async () => {
    const { body, paper } = await letterPage({ order: { ...order, kind: 'email-contact' } });
    const choices = [...body.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(choices.map(({ value }) => value)).toEqual(expect.arrayContaining(['access', 'erasure']));
    expect(choices.filter(({ checked }) => checked)).toHaveLength(1);
    await click(choices.find(({ value }) => value === 'erasure'));
    expect(paper()).toContain('Article 17 GDPR');
  });

  test('says when its order is gone', async () => {
    const { body, client } = await letterPage();
    client.start.mockResolvedValue(undefined);
    const { rendered } = await import('./rendered.tsx');
    const { LetterDesk } = await import('../../components/letter/LetterDesk.tsx');
    await rendered(<LetterDesk key="gone" client={client} />);
    expect(body.textContent).toContain('This letter is no longer here');
  });

  test('shows a page’s words as text only', async () => {
    const company = '<img src=x onerror=alert(1)>\u202egnp.exe';
    const { body, paper } = await letterPage({ order: { ...order, company } });
    expect(body.querySelector('img')).toBeNull();
    expect(paper()).toContain('<img src=x onerror=alert(1)> gnp.exe');
  });
});

describe('a letter with a gap', () => {
  test.each([
    ['residence', 'Where you live', nobody],
    ['name', 'Your name', { kept: { person: { ...ada, name: ' ' }, damaged: false } }],
    ['knownAs', 'What they know you by', { kept: { person: { ...ada, knownAs: '' }, damaged: false } }],
    ['recipient', 'Who it goes to', { order: { ...order, company: '' } }],
    ['wrong', 'What is wrong', { order: { ...order, kind: 'correct' as const } }],
  ])('goes nowhere: %s is marked, focused and named', async (name, words, start) => {
    const { body, client, field, mail } = await letterPage(start);
    expect((await mail()).isFollowed).toBe(false);
    expect(document.activeElement).toBe(field(name));
    expect(field(name).getAttribute('aria-invalid')).toBe('true');
    expect(body.querySelector('[role=alert]')?.textContent).toContain(words);
    await click(button(body, 'Copy the letter'));
    await click(button(body, 'Print'));
    expect(client.copy).not.toHaveBeenCalled();
    expect(client.print).not.toHaveBeenCalled();
    expect(client.keepLetter).not.toHaveBeenCalled();
  });

  test('is printed only to a postal address', async () => {
    const { body, client, field, fill } = await letterPage();
    await click(button(body, 'Print'));
    expect(document.activeElement).toBe(field('postalAddress'));
    expect(client.print).not.toHaveBeenCalled();
    await fill('postalAddress', 'Lamp Street 1\n10115 Berlin');
    await click(button(body, 'Print'));
    expect(client.print).toHaveBeenCalledOnce();
    const printed = body.querySelector('.print')?.textContent;
    expect(printed).toContain('Lamp Works GmbH\nLamp Street 1\n10115 Berlin');
    expect(printed).toContain('22 November 2026');
  });
});

describe('sending', () => {
  test('opens a draft to one recipient, with no header of the page’s own', async () => {
    const { mail } = await letterPage({ order: { ...order, kind: 'object' } });
    const { href, isFollowed } = await mail();
    expect(isFollowed).toBe(true);
    expect(href).toMatch(/^mailto:privacy@lamp\.example\?subject=[^&]+(&body=[^&]+)?$/);
  });

  test('remembers the letter and the person, and forgets the letter that was not sent', async () => {
    const { body, client, mail } = await letterPage();
    await mail();
    expect(client.savePerson).toHaveBeenCalledExactlyOnceWith(ada);
    const [key = '', kept] = client.keepLetter.mock.calls[0] ?? [];
    expect(kept).toMatchObject({
      site: 'lamp.example',
      letter: 'access',
      sent: '2026-11-22',
      due: '2026-12-22',
    });
    expect(kept?.text).toContain('Article 15 GDPR');
    expect(body.textContent).toContain('You wrote on November 22, 2026.');
    expect(body.textContent).toContain('until December 22, 2026');
    await click(button(body, 'I did not send it'));
    expect(client.forgetLetter).toHaveBeenCalledExactlyOnceWith(key);
    expect(body.textContent).not.toContain('You wrote on');
    expect(document.activeElement).toBe(body.querySelector('.letter-sending'));
  });

  test('sent twice, it is one letter', async () => {
    const { body, client, mail } = await letterPage();
    await mail();
    await click(button(body, 'Copy the letter'));
    const keys = client.keepLetter.mock.calls.map(([key]) => key);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  test('a long letter goes in brief, and whole to the clipboard', async () => {
    const { body, client, mail, fill } = await letterPage();
    await fill('knownAs', `ada@reader.example, customer number ${'4'.repeat(150)}`);
    const { href } = await mail();
    expect(href.length).toBeLessThanOrEqual(2_000);
    expect(body.textContent).toContain('in brief');
    expect(client.copy).toHaveBeenCalledOnce();
    expect(client.copy.mock.calls[0]?.[0]).toContain('(h) whether there is automated decision-making');
  });

  test('says when copying fails, and remembers nothing', async () => {
    const { body, client } = await letterPage();
    client.copy.mockRejectedValue(new Error('denied'));
    await click(button(body, 'Copy the letter'));
    expect(body.textContent).toContain('Copying failed');
    expect(client.keepLetter).not.toHaveBeenCalled();
  });

  test('says when it could not be remembered', async () => {
    const { body, client, mail } = await letterPage();
    client.keepLetter.mockRejectedValue(new Error('full'));
    await mail();
    expect(body.textContent).toContain('could not be saved');
  });

  test('from a private window keeps nothing, and says so', async () => {
    const form = {
      ...order,
      isPrivate: true,
      target: 'https://lamp.example/form',
      kind: 'request-form' as const,
    };
    const { body, client } = await letterPage({ order: form });
    expect(body.textContent).toContain('nothing of this letter is kept');
    expect(body.querySelector('a[href^="https"]')).toBeNull();
    await click(button(body, 'Copy the letter'));
    expect(client.copy).toHaveBeenCalledOnce();
    expect(body.textContent).toContain('You wrote on');
    expect(client.savePerson).not.toHaveBeenCalled();
    expect(client.keepLetter).not.toHaveBeenCalled();
  });
});

describe('what follows a letter', () => {
  const letters = [{ key: 'letter:1', letter: sentLetter }];

  test('a reminder names the first letter and that its time is over', async () => {
    const { client, paper, mail } = await letterPage({ order: { ...order, remindsOf: 'letter:1' }, letters });
    expect(paper()).toContain('On 1 October 2026 I wrote to you under Article 15 GDPR');
    expect(paper()).toContain('has run out');
    await mail();
    expect(client.keepLetter.mock.calls[0]?.[1]).toMatchObject({ letter: 'reminder', follows: 'access' });
  });

  test('a complaint goes to an authority of the place, with the first letter in it', async () => {
    const complaint = { ...order, kind: 'regulator' as const, target: 'https://authority.example/' };
    const { paper, fill } = await letterPage({ order: complaint, letters });
    await fill('residence', 'IE');
    expect(paper()).toContain('Data Protection Commission');
    await fill('events', 'They never answered.');
    expect(paper()).toContain('Complaint about Lamp Works GmbH');
    expect(paper()).toContain('please send me my data');
    expect(paper()).toContain('1 October 2026');
  });

  test('a complaint from a Land that is kept goes to its own authority', async () => {
    const complaint = { ...order, kind: 'regulator' as const, target: 'https://authority.example/' };
    const kept = { person: { ...ada, land: 'DE-HH' as const }, damaged: false };
    const { paper } = await letterPage({ order: complaint, letters, kept });
    expect(paper()).toContain('Hamburg');
  });

  test('a complaint without a first letter asks for its day instead of making one up', async () => {
    const { paper, field, mail } = await letterPage({ order: { ...order, kind: 'regulator' as const } });
    expect(paper()).toContain('once you say on which day');
    await mail();
    expect(field('firstSent').getAttribute('aria-invalid')).toBe('true');
  });
});
