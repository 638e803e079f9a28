import type { Channel, Classified, Kind, PageLink, Statement } from '../types.ts';
import { firstCue } from './cues.ts';
import { mayBeAbroad } from './cues-abroad.ts';
import { isHelpCentre } from './documents.ts';
import type { Draft } from './draft.ts';
import { ownedPurposes } from './from-text.ts';
import { fullPolicy, isFullPolicy, isIndexOfPolicies } from './full-policy.ts';
import { linkLabel } from './link-label.ts';
import { documentKey } from './normalise.ts';
import { ownerOf } from './owner.ts';
import { dialled, isFaxed } from './phones.ts';
import { type PolicyText, quoteAround, quoteOutside, statementAround } from './policy-text.ts';
import { isPromising } from './promising.ts';
import { isOddJob, purposesOf } from './purposes.ts';
import { type Recognised, recogniseOn } from './recognise.ts';
import { isSummary } from './summary.ts';
import { isCode, isProse, plainWords, saysNothing } from './wording.ts';

/** More links than any page needs; the rest is ignored so that a hostile page costs no more. */
const mostLinks = 20_000;

/** Kinds that a menu or footer may offer in two words; anything vaguer needs a sentence. */
const offeredByName: ReadonlySet<Kind> = new Set([
  'sale-opt-out',
  'sharing-opt-out',
  'limit-sensitive',
  'ads-opt-out',
  'cookie-settings',
  'unsubscribe-form',
  'preference-center',
  'request-form',
  'delete',
  'portability',
  'analytics-opt-out',
]);

/** A sentence that lets its reader choose, by its English words or by a cue of another language. */
const choiceWords =
  /\b(?:opt|turn|disabl\w+|delet\w+|clos(?:e|ing)|deactivat\w+|cancel\w*|manag\w+|control\w*|modify\w*|updat(?:e|ing)|chang(?:e|ing) (?:your|the|these|any)|correct|edit|adjust\w*|access\w*|limit|exercise|restrict|withdraw\w*|object\w*|eras(?:e|ing|ed)|anonymi[sz]\w+|choos\w+|choices?|options|preferences|unsubscrib\w+|remov\w+|export|download|cop(?:y|ies) of your|rights|residents?|ccpa|settings|reject|refuse|request\w*|contact|ablehnen|verwalten|ausschalten|deaktivieren|widerrufen|widersprechen|löschen|abmelden|ändern|anpassen|auswahl|choix|opciones|elección|actualizar|ajustar|configuración|scelte|aggiornare|rinunciare|impostazioni|atualizar|configurações|definições|cancelar|keuzes?|opções|wybor\w*|gérer|refuser|désactiver|paramétrer|supprimer|modifier|retirer|opposer|préférences|gestionar|rechazar|desactivar|eliminar|modificar|retirar|gestire|rifiutare|disattivare|cancellare|beheren|weigeren|uitschakelen|verwijderen|wijzigen|gerir|recusar|desativar|excluir|zarządzać|wyłączyć|usunąć|zmienić)(?![\p{L}])/iu;

function offersAChoice(sentence: string): boolean {
  if (choiceWords.test(sentence)) return true;
  const words = plainWords(sentence);
  return mayBeAbroad(words) && firstCue(words) !== null;
}

/** Ways out that links, buttons and forms offer. */
export function fromLinks(policy: PolicyText): Draft[] {
  const links = policy.page.links.slice(0, mostLinks);
  const summary = isSummary(policy) && !isIndexOfPolicies(policy, links);
  return links.flatMap((link) => {
    const inText = link.block !== undefined;
    const around = statementAround(policy, link);
    if (
      !isPromising(link, inText, policy.abroad, () =>
        around ? policy.plain(around.statement.text) : plainWords(link.context),
      )
    )
      return [];
    if (around !== undefined && isCode(around.statement.text)) return [];
    if (link.tag === 'form' && !offersChoice(link)) return [];
    if (around !== undefined && isCall(link) && isNotToBeCalled(policy, link, around.statement)) return [];
    const lead = around ? briefLead(around) : '';
    const sentence = around ? `${lead}${around.statement.text}` : link.context;
    const at =
      around && link.block !== undefined
        ? lead.length + positionOf(policy, link) - around.statement.start
        : -1;
    const input = {
      href: link.href,
      anchor: link.anchor,
      sentence,
      url: policy.ownUrl,
      ...(link.title && { title: link.title }),
      ...(at >= 0 && { at }),
      ...(around && { above: `${around.statement.heading} ${around.statement.before}` }),
    };
    const found =
      summary && isFullPolicy(policy, link) ? fullPolicy(policy, link) : recogniseOn(input, policy.origin);
    return draftsOf(policy, link, around, found);
  });
}

function isCall({ href }: PageLink): boolean {
  return /^tel:/i.test(href);
}

/** A fax, or the number of an authority or a provider. */
function isNotToBeCalled(policy: PolicyText, link: PageLink, statement: Statement): boolean {
  const owner = ownerOf(policy, statement);
  const before = statement.text.slice(0, Math.max(0, positionOf(policy, link) - statement.start));
  return owner === 'authority' || owner === 'provider' || isFaxed(before);
}

/** Offset of a link of the text in the policy's text. */
function positionOf({ starts }: PolicyText, { block = -1, offset = 0 }: PageLink): number {
  return (starts[block] ?? 0) + offset;
}

/** A lead-in ("You can opt out here:") speaks for a list item that is only a name. */
function briefLead({ statement }: Classified): string {
  const { text, lead } = statement;
  if (text.length >= 90 || lead === '' || (lead.endsWith('.') && isProse(text))) return '';
  return `${lead.slice(-300)} `;
}

function offersChoice(link: PageLink): boolean {
  return /unsubscrib|opt[ -]?out|do not sell|(?:privacy|deletion|access|data) request|delete my/i.test(
    `${link.anchor} ${link.title ?? ''} ${link.href}`,
  );
}

function channelOf(link: PageLink, { target, status }: Recognised): Channel {
  if (target === undefined) return status === 'dead' ? 'link' : 'setting';
  if (target.startsWith('mailto:')) return 'email';
  if (target.startsWith('tel:')) return 'phone';
  return link.tag === 'form' ? 'form' : 'link';
}

/** A control is found again by its words; one without any has to be looked for by its owner. */
function controlOf({ anchor, title = '' }: PageLink): Pick<Draft, 'control'> {
  const control = anchor || title;
  return control === '' ? {} : { control };
}

/** What is shown is what is dialled: many `tel:` addresses keep the zero of "+46 (0) 8 411", or dial another number. */
function dialTarget(link: PageLink, target: string): string {
  if (!target.startsWith('tel:') || !/^\s*\+/.test(link.anchor)) return target;
  return dialled(link.anchor) ?? target;
}

/** "Click here for instructions." is about the sentence before. */
function inContext({ anchor }: PageLink, statement: Statement | undefined): string {
  if (statement === undefined) return '';
  const isMute = saysNothing(anchor) || isHelpCentre(plainWords(anchor));
  return statement.text.length < briefest && isMute
    ? `${statement.before} ${statement.text}`
    : statement.text;
}

/** Shorter sentences, in characters, say too little by themselves. */
const briefest = 60;

function draftsOf(
  policy: PolicyText,
  link: PageLink,
  around: Classified | undefined,
  found: Recognised,
): Draft[] {
  const inText = link.place === 'text' || link.place === 'collapsed';
  const kind =
    found.kind ??
    (inText && found.leadsTo !== undefined && offersAChoice(inContext(link, around?.statement))
      ? found.leadsTo
      : null);
  if (kind === null || (found.target !== undefined && policy.ownKeys.has(documentKey(found.target))))
    return [];
  const fallback = found.kind === null || (!inText && !offeredByName.has(kind) && found.entry === undefined);
  if (!inText && (kind === 'account-self-service' || kind === 'full-policy')) return [];
  const quoted = around ? quoteAround(around.statement, positionOf(policy, link)) : quoteOutside(link);
  const written = link.asWritten ?? link.href;
  const label =
    found.entry === undefined || kind === 'browser-setting'
      ? linkLabel(kind, link, around?.statement, policy.ownUrl)
      : undefined;
  const draft: Draft = {
    kind,
    channel: channelOf(link, found),
    status: found.status ?? 'as-written',
    source: inText ? 'policy' : 'page',
    evidence:
      found.target !== undefined && written !== found.target
        ? { ...quoted, asWritten: written.slice(0, 500) }
        : quoted,
    ...(found.target !== undefined && { target: dialTarget(link, found.target) }),
    ...(found.target === undefined && found.status !== 'dead' && controlOf(link)),
    ...(label && { label }),
    ...(around && { statement: around.statement }),
    ...(found.entry && { entry: found.entry }),
    ...(found.former && { former: found.former }),
    ...(found.repairs && { repairs: found.repairs }),
    ...(found.warning && { note: `Careful: this link ${found.warning}.` }),
    ...(fallback && { fallback }),
  };
  if (kind !== 'email-contact') return [draft];
  if (found.target === undefined || isOddJob(found.target, around?.statement)) return [];
  const purposes = purposesOf(
    link.anchor,
    around?.statement,
    found.target,
    around && positionOf(policy, link) - around.statement.start,
  );
  return ownedPurposes(policy, around?.statement, purposes, found.target).map((purpose) => ({
    ...draft,
    kind: purpose,
  }));
}
