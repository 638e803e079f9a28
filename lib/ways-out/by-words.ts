import type { Kind } from '../types.ts';
import { askedOfForm } from './asked-of-form.ts';
import { isBrowserHelp } from './browser-help.ts';
import { bySurroundings, isAccount, isCalledForm, weak } from './by-surroundings.ts';
import { clauseKind } from './clause.ts';
import { isContacted, isOnRequests } from './contacted.ts';
import { firstCue } from './cues.ts';
import { isDocument, isHelpArticle, isOnAccount, isRightsNotice, servesFor } from './documents.ts';
import { isFrontPage, opensAnywhere } from './front-page.ts';
import { genericKind } from './generic.ts';
import { isTitleToRead, onlyGives } from './instructive.ts';
import { leaves } from './kinds.ts';
import { isNoDoor } from './no-door.ts';
import { isSameBrand, parseAddress, siteOf } from './normalise.ts';
import { isCalledDocument, isDescribedIn, isOnlyNamed } from './only-named.ts';
import type { LinkInput, Recognised } from './recognise.ts';
import { ofItsMatter, toldOptOut } from './told-opt-out.ts';
import { isProse, plainWords, saysNothing } from './wording.ts';

const nothing: Pick<Recognised, 'kind' | 'leadsTo'> = { kind: null };

const needsProse: ReadonlySet<Kind> = new Set([
  'account-self-service',
  'contact-form',
  'dispute',
  'correct',
  'access',
  'object',
  'content-removal',
]);

const ofPrivacy = /\bprivacy\b|\bmy personal (?:data|information)\b|datenschutz|confidentialité|privacidad/;

/** What the words above a form speak of where it takes requests. */
const rightsAbroad =
  /\b(?:vos|ces|les|mes) droits|données (?:personnelles|à caractère personnel)|\b(?:betroffenen)?rechten?\b|datenschutz|\bderechos\b|\bdiritti\b|\bdireitos\b|datos personales|dati personali|dados pessoais|persoonsgegevens|danych osobowych/i;

/** Anchors such as "settings" or "contact us" are way out only in a sentence that speaks to the reader. */
function byAnchor(anchor: string, { sentence, above = '' }: LinkInput): Kind | null {
  const kind = firstCue(anchor);
  if (kind === null || (needsProse.has(kind) && !isProse(sentence) && !ofPrivacy.test(anchor))) return null;
  if (kind === 'contact-form' && !isOnRequests(sentence) && !rightsAbroad.test(above.slice(-300)))
    return null;
  return kind;
}

/**
 * What a link that no registry knows is for, by its address, its own words and those around it.
 *
 * @param anchor its own words, as `plainWords` gives them
 */
export function byWords(url: URL, anchor: string, input: LinkInput): Pick<Recognised, 'kind' | 'leadsTo'> {
  const generic = genericKind(url, anchor, input.sentence, input.url, input.above);
  if (generic === 'excluded' || glossary.test(url.pathname)) return nothing;
  const found = byAddressAndWords(url, anchor, input, generic);
  if (found.kind === 'object') return { kind: ofItsMatter(anchor, input) };
  if (found.kind !== null) return found;
  const told = toldOptOut(url, anchor, input);
  return told === null ? found : { kind: told };
}

function byAddressAndWords(
  url: URL,
  anchor: string,
  input: LinkInput,
  generic: Kind | null,
): Pick<Recognised, 'kind' | 'leadsTo'> {
  const mute = saysNothing(anchor);
  if (generic !== null && leaves(generic) && isTitleToRead(anchor)) return weak(generic);
  const page = parseAddress(input.url ?? '');
  const own =
    page === null ||
    siteOf(page.hostname) === siteOf(url.hostname) ||
    isSameBrand(page.hostname, url.hostname);
  if ((generic === null || generic === 'cookie-settings') && isBrowserHelp(anchor, input.sentence, own))
    return { kind: 'browser-setting' };
  if (generic !== null && generic !== 'full-policy' && generic !== 'request-form' && isHelpArticle(url))
    return { kind: null, leadsTo: generic };
  if (generic === 'request-form') return { kind: askedOfForm(anchor, input) ?? generic };
  if (generic !== null) return { kind: generic };
  const clause = clauseKind(input.anchor, input.sentence, input.at);
  const said = clause.kind;
  if (said !== null && submitted.has(said) && mute && own && submits.test(input.sentence))
    return { kind: askedOfForm(anchor, input) ?? 'request-form' };
  if (mute && said !== null && isDocument(anchor, url, mute) && opensChoice.test(input.sentence))
    return weak(said);
  if (own && isRightsNotice(anchor, url)) return weak('request-form');
  if (isDocument(anchor, url, mute) || isCalledDocument(input))
    return weak(servesFor(anchor, url, said, own, input.sentence));
  const ownWords = mute ? null : byAnchor(anchor, input);
  if (ownWords === null && said !== 'contact-form' && firstCue(anchor) === 'contact-form') return nothing;
  if (/^\S+@\S+$/.test(anchor)) return contactPath.test(url.pathname) ? { kind: 'contact-form' } : nothing;
  if (ownWords === 'account-self-service' && /\bcent(?:er|re)\b/.test(anchor) && !isOnAccount(input.sentence))
    return said === 'contact-form' ? { kind: said } : nothing;
  const placed = ownWords === 'account-self-service' || ownWords === 'request-form';
  if (ownWords !== null && leaves(ownWords) && isTitleToRead(anchor)) return weak(ownWords);
  const contacted = isContacted(input) ? 'contact-form' : null;
  const meant = (placed && said !== null && settled.has(said) ? said : ownWords) ?? said ?? contacted;
  const asked = (meant === 'request-form' ? askedOfForm(anchor, input) : null) ?? meant;
  const isOfCookies = asked !== null && ofCookies.has(asked) && own && /cookie/i.test(url.pathname);
  const kind = isOfCookies ? 'cookie-settings' : asked;
  if (kind !== null && asked !== ownWords && (isOnlyNamed(input) || (leaves(kind) && isDescribedIn(input))))
    return nothing;
  if (kind === null) {
    const found = bySurroundings(url, mute, own, input);
    return found.kind === 'contact-form' && isNoDoor(url, input) ? nothing : found;
  }
  if (kind === 'account-self-service' && ownWords === null && !isOnAccount(input.sentence)) return nothing;
  if (kind === 'account-self-service' && onlyGives(plainWords(input.sentence))) return nothing;
  if (inSettings.has(kind) && depends.test(input.sentence)) return nothing;
  if (kind === 'contact-form' && isNoDoor(url, input)) return nothing;
  if (kind === 'account-self-service' && !own && aboutCookies.test(input.sentence) && !isAccount(url))
    return { kind: 'browser-setting' };
  if (clause.informs && ownWords === null && kind !== 'contact-form' && !isAccount(url))
    return kind === 'account-self-service' && !own && !isHelpArticle(url) ? nothing : weak(kind);
  if (isOfCookies) return { kind };
  if (kind === 'delete' && own && severalRights.test(input.sentence)) return { kind: 'request-form' };
  if (isFrontPage(url) && !opensAnywhere(kind, url, input)) return nothing;
  if (
    kind === 'correct' &&
    (isAccount(url) || (isInAccount.test(input.sentence) && !asks.test(input.sentence)))
  )
    return { kind: 'account-self-service' };
  if (mute && kind === 'account-self-service' && legalPath.test(url.pathname) && !isAccount(url))
    return nothing;
  if (isHelpArticle(url) && !(ownWords === 'request-form' && isCalledForm(anchor)))
    return weak(servesFor(anchor, url, kind, own, input.sentence));
  return clause.informs && mute ? weak(kind) : { kind };
}

/** Definitions of words, whatever the sentence that uses them says. */
const glossary = /\/(?:glossary|definitions?)(?:\/|$)/i;

const inSettings: ReadonlySet<Kind> = new Set(['account-self-service', 'preference-center']);

/** What the company does by the settings, not what the reader can do there. */
const depends =
  /\bwhen you (?:set|chang|adjust)[^,.]{0,60}, we (?:collect|use|store)\b|\b(?:subject to|depending on|based on|consistent with) your (?:\w+ )?(?:settings|preferences)\b/i;

/** A page that serves more than the last right named. */
const severalRights =
  /\brequest (?:to )?(?:review|access|view|know|correct|update)\b[^.]{0,40}\b(?:delete|erase|remove)\b/i;

/** Another site's page on cookies tells how a browser is set. */
const aboutCookies =
  /\b(?:about|on|regarding|manag\w+|block\w*|delet\w+|disabl\w+|remov\w+|bloquer|gérer|désactiver|supprimer|refuser) (?:[\w-]+ ){0,2}cookies\b/i;

/** Who can change data by logging in does it there, without asking anybody. */
const isInAccount =
  /\b(?:log(?:ging|ged)?[ -]?in|sign(?:ing|ed)?[ -]?in)\b|\b(?:your|the|my) (?:[\w-]+ ){0,3}(?:accounts?|profiles?|dashboard)\b|\byou can (?:edit|update|change|add)\b/i;
const asks = /\b(?:request\w*|ask\w*|contact\w*|e-?mail us|write|form)\b/i;

/** What is done to cookies on a page about them. */
const ofCookies: ReadonlySet<Kind> = new Set([
  'delete',
  'object',
  'account-self-service',
  'preference-center',
]);

/** A page that its sentence offers for opting out is more than a document. */
const opensChoice =
  /\b(?:option|possibility|ability|opportunity) to (?:opt|object|refuse|disable)|\bopt(?:ing)?[ -]?out (?:at|on|via|here|by visiting)\b|\byou (?:can|may) (?:make|exercise|change|manage|set|update|choose)\b[^.;]{0,90}\b(?:choices?|preferences|how|options)\b[^.;]{0,90}\b(?:by (?:clicking|visiting|going)|here\b)|\bopt(?:ing)?[ -]?out\b[^.;]{0,60}(?:\bfollowing links?|\blinks? below)\b/i;

/** What requests are submitted for. */
const submitted: ReadonlySet<Kind> = new Set(['request-form', 'access', 'delete', 'portability', 'correct']);

/** Who sends requests to a page finds more there than a document, whatever its address says. */
const submits =
  /\b(?:submit\w*|make|making|file|send)\b.{0,60}\brequests?\b.{0,90}\b(?:at|on|via|through|using|here)\b/i;

/** What a place ("your settings", "our privacy portal") is for when the sentence says so. */
const settled: ReadonlySet<Kind> = new Set([
  'cookie-settings',
  'preference-center',
  'unsubscribe-form',
  'ads-opt-out',
  'analytics-opt-out',
  'sale-opt-out',
  'sharing-opt-out',
  'limit-sensitive',
  'portability',
  'object',
  'request-form',
]);

const contactPath = /contact|support|help|kontakt|message|form/i;

const legalPath = /(?:^|\/)(?:legal|privacy|policies)(?:\/|$)/i;
