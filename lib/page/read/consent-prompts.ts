import type { Steps } from '../../steps.ts';
import { ancestors, parentOf } from '../parents.ts';
import { charsBelow } from './chars-below.ts';
import type { Collected } from './collect.ts';
import type { RawLink } from './raw.ts';
import type { Speech } from './speech.ts';

/**
 * How labels of buttons begin that agree to cookies, and of those beside them that refuse or choose, in the languages of policies.
 * Plain searches: preparing one expression of them all would take longer than a small page.
 */
const AGREES = (
  'accept|allow|agree|i agree|i accept|got it|ok|okay|akzept|alle akzept|alles akzept|alle zulass|alle cookies|zustimm|annehmen|' +
  "einverstanden|tout accepter|j’accepte|j'accepte|autoriser|aceptar|acepto|permitir|accett|acconsent|consent|alle accept|" +
  'alles accept|alles toesta|akkoord|toesta|aceitar|concordo|akceptuj|zaakceptuj|zgadzam|godkänn|acceptér|tillåt|tillad|godta|' +
  'hyväksy|přijmout|souhlas|elfogad|同意|すべて許可|동의'
).split('|');
const REFUSES = (
  'reject|decline|refus|deny|disagree|do not accept|do not consent|only necessary|necessary|strictly necessary|essential|' +
  'use necessary|manage|customi|settings|preferences|options|choices|cookie settings|cookie preferences|privacy settings|' +
  'privacy preferences|more options|save|ablehn|alle ablehn|nur notwend|nur essen|nur erforder|einstellung|cookie-einstellung|' +
  'auswahl|tout refuser|continuer sans|paramétr|personnalis|gérer|rechazar|configur|rifiut|personalizza|gestisci|weiger|' +
  'alles weiger|alles afwijz|instelling|voorkeur|rejeitar|recusar|gerir|definir|odrzu|ustawieni|avvisa|neka|afvis|inställning|' +
  'indstilling|hylkää|odmítn|nastaven|elutas|beállít|拒否|拒绝|設定|거부|설정'
).split('|');
const LONGEST_LABEL = 60;
/** Prose of a banner, in the languages of policies. */
const OF_CONSENT =
  /cookie|consen|einwillig|traceur|partner|vendor|advertis|device|track|toestemming|クッキー|同意|쿠키|동의/i;
/** Share of a banner's prose that speaks so. */
const SHARE_OF_CONSENT = 0.5;
/** A policy stands in one element beside the banner with this share of all that speaks of data outside of it. */
const SHARE_BESIDE = 0.8;
/** Prose that speaks of data, in characters: less is no policy. */
const SHORTEST_POLICY = 600;
/** A page has one banner, perhaps two, with a few buttons each. */
const MOST_PROMPTS = 3;
const MOST_BUTTONS = 50;

/**
 * The elements of banners that ask for consent and that no name tells: buttons that agree and refuse stand in them, and the
 * policy in one element beside them.
 */
export function* consentPrompts({ blocks, links, regions }: Collected, speech: Speech): Steps<Element[]> {
  const named = insideNamed(regions);
  const buttons = links.filter(
    (link) => isButton(link) && (link.region === undefined || !named[link.region]),
  );
  const agreeing = buttons.filter(({ anchor }) => begins(anchor, AGREES));
  if (agreeing.length === 0) return [];
  const refusing = buttons.filter(({ anchor }) => begins(anchor, REFUSES));
  if (refusing.length === 0) return [];
  const besides = new Set(refusing.slice(0, MOST_BUTTONS).flatMap(({ element }) => [...ancestors(element)]));
  const prose = [...blocks.keys()].filter((index) => speech.isHeard(index));
  const heard = yield* charsBelow(prose, blocks);
  const asking = prose.filter((index) => OF_CONSENT.test(blocks[index]?.text ?? ''));
  const ofConsent = yield* charsBelow(asking, blocks);
  const found = new Set<Element>();
  for (const { element } of agreeing.slice(0, MOST_PROMPTS)) {
    const prompt = promptAround(element, besides, heard);
    if (prompt === undefined) continue;
    const inside = heard.get(prompt) ?? 0;
    if ((ofConsent.get(prompt) ?? 0) >= SHARE_OF_CONSENT * inside) found.add(prompt);
  }
  return [...found];
}

/** Which regions are or stand in banners told by their names: those are out already. */
function insideNamed(regions: Collected['regions']): boolean[] {
  const named: boolean[] = [];
  for (const [index, { kind, parent }] of regions.entries())
    named[index] = kind === 'consent' || (parent !== undefined && named[parent] === true);
  return named;
}

function begins(label: string, words: readonly string[]): boolean {
  const small = label.trim().toLowerCase();
  return words.some((word) => small.startsWith(word));
}

function isButton({ tag, anchor, element }: RawLink): boolean {
  if (anchor.length > LONGEST_LABEL || anchor === '') return false;
  return tag === 'button' || /^(?:#|javascript:|$)/.test(element.getAttribute('href') ?? '');
}

/** The lowest element around the button that holds a refusing one and has the policy beside it. */
function promptAround(
  button: Element,
  besides: ReadonlySet<Element>,
  heard: ReadonlyMap<Element, number>,
): Element | undefined {
  const path = [...ancestors(button)];
  const all = heard.get(path.at(-1) ?? button) ?? 0;
  for (const element of path) {
    if (/^(?:main|article|body)$/.test(element.localName)) return undefined;
    if (!besides.has(element)) continue;
    const outside = all - (heard.get(element) ?? 0);
    if (outside < SHORTEST_POLICY) return undefined;
    const siblings = parentOf(element)?.children ?? [];
    for (const sibling of siblings)
      if (sibling !== element && (heard.get(sibling) ?? 0) >= SHARE_BESIDE * outside) return element;
  }
  return undefined;
}
