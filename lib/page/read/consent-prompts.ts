import type { Steps } from '../../steps.ts';
import { ancestors, parentOf } from '../parents.ts';
import { charsBelow } from './chars-below.ts';
import type { Collected } from './collect.ts';
import type { RawLink } from './raw.ts';
import type { Speech } from './speech.ts';

/** What buttons say that agree to cookies, and what those say beside them that refuse or choose, in the languages of policies. */
const AGREES =
  /^(?:accept|allow|agree|i agree|i accept|got it|ok(?:ay)?$|yes,|akzept|alle[ns]? (?:akzept|zulass|cookies)|zustimm|annehmen|einverstanden|tout accepter|accepter|j[’']accepte|autoriser|aceptar|acepto|permitir|accett|acconsent|consent|alles? (?:accept|toesta)|akkoord|toesta|aceitar|concordo|akceptuj|zaakceptuj|zgadzam|godkänn|acceptér|tillåt|tillad|godta|hyväksy|přijmout|souhlas|elfogad|同意|すべて許可|동의)/i;
const REFUSES =
  /^(?:reject|decline|refus|deny|disagree|do not (?:accept|consent)|(?:only |use )?(?:strictly )?(?:necessary|essential)|manage|customi[sz]e|(?:cookie |privacy |more )?(?:settings|preferences|options|choices)|save (?:my )?|ablehn|alle ablehn|nur (?:notwend|essen|erforder)|(?:cookie-?)?einstellung|auswahl|tout refuser|continuer sans|paramétr|personnalis|gérer|rechazar|configur|rifiut|personalizza|gestisci|weiger|alles? (?:weiger|afwijz)|instelling|voorkeur|rejeitar|recusar|gerir|definir|odrzu|ustawieni|avvisa|neka|afvis|inställning|indstilling|hylkää|odmítn|nastaven|elutas|beállít|拒否|拒绝|設定|거부|설정)/i;
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
/** A page has one banner, perhaps two. */
const MOST_PROMPTS = 3;

/**
 * The elements of banners that ask for consent and that no name tells: buttons that agree and refuse stand in them, and the
 * policy in one element beside them.
 */
export function* consentPrompts({ blocks, links }: Collected, speech: Speech): Steps<Element[]> {
  const buttons = links.filter(isButton);
  const agreeing = buttons.filter(({ anchor }) => AGREES.test(anchor.trim()));
  const refusing = buttons.filter(({ anchor }) => REFUSES.test(anchor.trim()));
  if (agreeing.length === 0 || refusing.length === 0) return [];
  const besides = new Set(refusing.flatMap(({ element }) => [...ancestors(element)]));
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
