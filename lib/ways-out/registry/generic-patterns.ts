import { rightsSense } from './senses.ts';
import type { GenericPattern } from './types.ts';

/** First-party addresses that speak for themselves, from the most special to the most general. */
export const genericPatterns: readonly GenericPattern[] = [
  { id: 'gp-arbitration-opt-out', kind: 'arbitration-opt-out', path: /arbitration-?opt-?out/i },
  {
    id: 'gp-do-not-sell',
    kind: 'sale-opt-out',
    path: /(?:do-?not-?(?:sell|share)|dns?mpi|dnssmpi|your-?privacy-?choices|privacy-?choices|ccpa-?opt|limit-?(?:the-?)?use)/i,
    anchor: /do not sell|your privacy choices(?! and\b)|limit the use of my sensitive/i,
  },
  {
    id: 'gp-unsubscribe',
    kind: 'unsubscribe-form',
    path: /(?:^|[/_.-])(?:unsubscribe|unsub(?:-?e?mail)?(?:[/_.-]|$)|optout-?form|email-?opt-?out|newsletter\/(?:off|leave|cancel)|des(?:inscription|abonnement)|se-desabonner|abmelden|newsletter-?abmeldung|darse-de-baja|cancelar-suscripcion|disiscri(?:zione|viti)|afmelden|uitschrijven|do-?not-?(?:call|mail|e-?mail|contact)(?:[/_.-]|$))/i,
  },
  {
    id: 'gp-preferences',
    kind: 'preference-center',
    path: /(?:^|[/_.-])(?:email-?preferences?|e?mail-?settings|(?:communications?|notification|marketing|contact|mailing|newsletter)-?preferences?|subscription-?(?:center|preferences)|preference-?cent(?:er|re))/i,
  },
  {
    id: 'gp-opt-out',
    kind: 'object',
    path: /(?:^|[/_.-])opt-?_?outs?(?:[/_.?-]|$)/i,
    host: /^(?:optout|opt-out)\./i,
  },
  {
    id: 'gp-privacy-request',
    kind: 'request-form',
    path: /(?:privacy|data|dsar|dsr|gdpr|ccpa|subject|personal)[-_/]?(?:subject[-_/]?)?(?:rights?[-_/]?)?(?:access[-_/]?)?(?:requests?|dsar|dsr|inquiry|enquiry)(?:[-_/.]|$)|delet(?:e|ion)[-_]?requests?(?:[-_/.]|$)|datarequest|(?:^|[/_-])dsa?r(?:[-_/.]|$)|my-privacy|mydata|mesdonnees|datenschutzanfrage/i,
    host: /^(?:dsar|dsr|privacyrequest|privacy-?portal|datarequests?|datasubjectrequest|consumerprivacy|myprivacy|mydata|subject-rights|globaldsar)[.-]/i,
  },
  { id: 'gp-helpdesk-request', kind: 'request-form', path: /\/requests\/new(?:\/|$)/i, sense: rightsSense },
  {
    id: 'gp-account-delete',
    kind: 'account-self-service',
    path: /(?:delete|close|deactivate|remove)[-_/]?(?:my-?)?(?:account|profile|data|me)(?:[-_/.]|$)|account\/(?:delete|close|deactivate)|delete_me|deleteaccount|suppression/i,
  },
  {
    id: 'gp-data-export',
    kind: 'portability',
    path: /(?:takeout|download-?(?:your|my)?-?(?:data|information|archive)|export-?(?:my-?)?data|your_twitter_data|data-?export)/i,
    host: /^takeout\./i,
  },
  {
    id: 'gp-cookie-settings',
    kind: 'cookie-settings',
    path: /(?:^|[/_-])manage[-_]?(?:cookies?|consents?)(?:[/_.-]|$)|(?:cookie|consent|tracking)s?[-_]?(?:settings|preferences|choices|consent|manager|einstellungen|voorkeuren|instellingen)|(?:gestion|parametres|preferences|configuracion|preferencias|impostazioni|preferenze|ustawienia)[-_]?(?:des?[-_]?|dei[-_]?)?cookies?|(?:^|[/_-])ad[-_]?(?:settings|preferences|choices)(?:[-_/.]|$)/i,
    anchor:
      /(?:cookies?|consent|tracking) (?:settings|preferences|choices)|manage cookies|verwalten|gérer (?:mes|les) cookies|gestisci/i,
  },
  {
    id: 'gp-dispute',
    kind: 'dispute',
    path: /(?:dispute-?(?:resolution|submission)|submit-?(?:a-)?dispute|watchdog|file-?a?-?complaint|complaint-?form|privacy-?complaint)/i,
  },
  {
    id: 'gp-full-policy',
    kind: 'full-policy',
    anchor: /^(?:full |complete )?(?:privacy (?:policy|statement|notice)|learn more(?: >)?|read more|here)$/i,
    sense:
      /\b(?:full|complete|detailed|entire)\b.{0,40}(?:privacy (?:policy|statement|notice))|summary|highlights/i,
  },
];

/** Files, copyright and law-enforcement pages, statistics and articles: no way out whatever else their address says. */
export const genericExclude: RegExp =
  /\.(?:png|jpe?g|gif|svg|webp|css|js|ico)(?:\?|$)|intellectual-?property|copyright|trademark|dmca|law-?enforcement|guidelines?-for|\/arbitration-rules|metrics|disclosure-of|transparency|government|researcher|\/(?:blog|news|article|press(?:-releases?)?|stories)\/|how-to|register-description|\/loyalty/i;
