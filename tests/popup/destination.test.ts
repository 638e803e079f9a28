import { describe, expect, test } from 'vitest';
import { destinationOf } from '../../components/destination.ts';

describe('destinations that open', () => {
  test.each([
    ['https://www.a.example/', { kind: 'web', host: 'a.example', path: '' }],
    [
      'http://a.example:8080/x?y#z',
      { kind: 'web', host: 'a.example:8080', path: '/x', href: 'http://a.example:8080/x?y#z' },
    ],
    ['https://xn--pple-43d.example/', { host: 'xn--pple-43d.example', readable: '\u0430pple.example' }],
    ['https://m\u00fcller.example/', { host: 'xn--mller-kva.example', readable: 'm\u00fcller.example' }],
    ['mailto:a@a.example', { kind: 'mail', address: 'a@a.example', href: 'mailto:a@a.example' }],
    ['mailto://a@a.example', { kind: 'mail', address: 'a@a.example' }],
    ['a+b@a.example', { kind: 'mail', href: 'mailto:a%2Bb@a.example' }],
    ['mailto:a%2Bb@a.example', { kind: 'mail', address: 'a+b@a.example' }],
    [
      'mailto:a@a.example?subject=Hi%20you&body=1%0A2',
      { href: 'mailto:a@a.example?subject=Hi%20you&body=1%0A2' },
    ],
    ['mailto:a@a.example?cc=b@b.example&bcc=c@c.example', { href: 'mailto:a@a.example' }],
    ['tel:+1-800-555-0142', { kind: 'phone', number: '+1-800-555-0142' }],
    ['tel:(800)%20555-0142', { kind: 'phone', number: '(800) 555-0142', href: 'tel:800555-0142' }],
  ])('%s', (target, expected) => {
    expect(destinationOf(target)).toMatchObject(expected);
  });

  test.each(['https://a.example/', 'https://xn--a.example/'])('%s has no other name', (target) => {
    expect(destinationOf(target)).not.toHaveProperty('readable');
  });
});

describe('destinations that do not', () => {
  test.each([
    '',
    'javascript:alert(1)',
    'blob:https://a.example/1',
    'https://user:secret@a.example/',
    'https://',
    'mailto:',
    'mailto:a@a.example,b@b.example',
    'mailto:a@a.example%0D%0Abcc:b@b.example',
    'mailto:%',
    'tel:',
    'tel:*#06#',
    '12 Harbour Row, Dublin',
  ])('%s', (target) => {
    expect(destinationOf(target)).toEqual({ kind: 'refused', text: target });
  });
});
