import { describe, expect, test } from 'vitest';
import { namesPolicy } from '../../lib/facts/policy-title.ts';
import { PROSE, read } from './support/page.ts';

describe('the title names the document', () => {
  test.each([
    ['an empty h1', '<title>Acme</title><h1></h1><h2>Privacy Policy</h2>', 'Privacy Policy'],
    [
      'a table of contents',
      '<title>Acme privacy notice</title><h1>TABLE OF CONTENTS</h1>',
      'Acme privacy notice',
    ],
    ['a link to the content', '<title>Acme Legal</title><h1>Skip to content</h1>', 'Acme Legal'],
    [
      'a cookie banner',
      '<h1>This website uses cookies</h1><h2>Datenschutzerklärung</h2>',
      'Datenschutzerklärung',
    ],
    [
      'an announcement',
      '<h1>We’ve updated our Privacy Policy.</h1><h1>Acme Privacy Policy</h1>',
      'Acme Privacy Policy',
    ],
    ['settings', '<h1>Your Privacy Choices</h1><h1>Privacy Notice</h1>', 'Privacy Notice'],
    ['the site’s name', '<title>Privacy Policy</title><h1>Acme</h1>', 'Privacy Policy'],
    ['a date', '<title>Acme Legal</title><h1>Effective Date: July 31, 2026</h1>', 'Acme Legal'],
    ['a numbered section', '<title>Acme Legal</title><h1>1. Who we are</h1>', 'Acme Legal'],
    [
      'a section, when nothing names a policy',
      '<h1>Contents</h1><h2>How we treat your data</h2>',
      'How we treat your data',
    ],
    [
      'a line that is no heading',
      '<title>Acme</title><p>Last updated 3 March 2024</p><p>Acme Privacy Policy</p><h2>Overview</h2>',
      'Acme Privacy Policy',
    ],
    [
      'a sentence that names a policy',
      '<title>Acme Legal</title><p>This is our privacy policy.</p>',
      'Acme Legal',
    ],
    ['only such headings', '<h1>Contents</h1><h2>1. Introduction</h2>', ''],
    ['the first section’s heading', '<h2>Verantwortlicher</h2>', ''],
  ])('with %s', (_, html, title) => {
    expect(read(`${html}<p>Hello.</p>${PROSE}`).title).toBe(title);
  });

  test.each([
    ['Privacy Policy', true],
    ['Datenschutzerklärung', true],
    ['Charte de confidentialité', true],
    ['Política de Privacidad', true],
    ['Informativa sulla privacy', true],
    ['Privacyverklaring', true],
    ['Polityka prywatności', true],
    ['Integritetspolicy', true],
    ['Privatlivspolitik', true],
    ['プライバシーポリシー', true],
    ['隐私政策', true],
    ['개인정보 처리방침', true],
    ['Your Privacy Choices', false],
    ['Privacy Preference Center', false],
    ['We value your privacy', false],
    ['We have updated our privacy policy', false],
    ['View our previous privacy policy here', false],
    ['You find the following in this privacy notice:', false],
    ['For a list of what was added to this privacy policy, click here.', false],
    ['Scope of the Privacy Policy', false],
    ['Änderungen dieser Datenschutzerklärung', false],
    ['Privacy policy.', true],
    ['Terms of Service', false],
    ['x'.repeat(400).concat(' privacy policy'), false],
  ])('%.30s names a policy: %s', (title, expected) => {
    expect(namesPolicy(title)).toBe(expected);
  });
});
