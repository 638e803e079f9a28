import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(resolve(import.meta.dirname, '../../components/theme.css'), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const colours = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
  );
const themes = { light: colours(light), dark: { ...colours(light), ...colours(dark) } };

/** WCAG 2.2, "relative luminance" and "contrast ratio". */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

const texts = [
  ['ink', 'paper'],
  ['ink', 'card'],
  ['ink', 'exit-wash'],
  ['ink', 'flag-wash'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'card'],
  ['ink-soft', 'exit-wash'],
  ['on-sign', 'sign'],
  ['on-sign-soft', 'sign'],
  ['exit', 'paper'],
  ['exit', 'card'],
  ['exit', 'exit-wash'],
  ['flag', 'card'],
  ['flag', 'exit-wash'],
  ['note', 'card'],
  ['note', 'exit-wash'],
  ['good', 'card'],
  ['good', 'exit-wash'],
  ['silent', 'paper'],
  ['quote-ink', 'quote'],
  ['marker-ink', 'marker'],
  ['notice-ink', 'notice'],
  ...['a', 'b', 'c', 'd', 'e', 'none'].map((letter) => [`grade-${letter}`, 'tile']),
];

/** Icons and focus rings. */
const marks = [
  ['flag', 'paper'],
  ['note', 'paper'],
  ['good', 'paper'],
  ['silent', 'card'],
  ['light', 'sign'],
];

describe.each(Object.entries(themes))('in the %s theme', (_name, theme) => {
  const ratio = (front = '', back = '') => contrast(theme[front] ?? '#000000', theme[back] ?? '#000000');

  test.each(texts)('text in %s is readable on %s (AA, 4.5)', (front, back) => {
    expect(ratio(front, back)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(marks)('marks in %s are visible on %s (AA, 3)', (front, back) => {
    expect(ratio(front, back)).toBeGreaterThanOrEqual(3);
  });
});

test('the dark theme redefines no colour that the light one lacks', () => {
  expect(Object.keys(colours(light))).toEqual(expect.arrayContaining(Object.keys(colours(dark))));
});
