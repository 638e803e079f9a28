import { prefiltered } from '../prefilter.ts';
import type { Kind, Statement } from '../types.ts';
import { askedThrough, type Contact, contactOf } from './contact.ts';
import type { Draft } from './draft.ts';
import { tellsWhatToDo } from './instructive.ts';
import { latin } from './latin.ts';
import { type PolicyText, quoteAround } from './policy-text.ts';
import { purposesIn } from './purposes.ts';
import { theirsAbroad } from './third-person.ts';
import { isProse } from './wording.ts';

const refers = prefiltered(
  /contact(?:ing)? (?:us|our|the)\b|(?<!\b(?:your|their|his|her) )contact (?:information|details)|contact .{0,30}?\bsection\b|(?:methods?|address|addresses|channels|details|information) (?:set forth|described|listed|provided|given|specified|below|above)(?! in (?:the|each|such|that|those|any) (?:\w+ )?(?:e-?mail|message|communication|newsletter)s?\b)|writ(?:e|ing) to us|(?:send|submit)(?:ting)? us (?:an? |your |the )?(?:\w+ )?(?:request|e-?mail|letter|message)|(?:written|signed|formal) (?:request|notice|notification)|(?<!\b(?:communications?|messages?|offers|newsletters?|materials?|updates|notifications) (?:\w+ ){0,3})by (?:telephone|phone|mail|e-?mail|post)\b|by (?:contacting|writing|e-?mailing)\b|let us know|e-?mail(?:ing)? us|reach(?:ing)? out to us/,
);

const refersAbroad = prefiltered(
  latin(
    'uns kontaktieren|kontaktieren sie uns|kontaktiere uns|(?:an|bei) uns (?:wenden|melden)|wenden sie sich|an (?:die verantwortliche|den verantwortlichen|den datenschutz|unseren datenschutz).{0,100}?(?:wenden|richten)|(?:im|unter dem|den) abschnitt .{0,4}kontakt|(?:schriftlich|per (?:e-?mail|post|brief))\\b|nous contacter|contactez[- ]nous|nous écrire|(?<!(?:offres?|newsletters?|communications?|messages?|publicités?|prospection|sollicitations?|promotions?)(?: \\p{L}{1,20}){0,3} )par (?:e-?mail|courriel|courrier|écrit)|contáct\\w+|contactar\\w*|por (?:correo|escrito)|escrib\\w+|contattar\\w+|contattaci|per iscritto|neem contact|contact opnemen|entre em contac?to|contactar-nos|skontaktuj|kontakt z nami',
  ),
);

/** Statements that send the reader to somebody else. */
const elsewhere = prefiltered(
  /attorney general|contact(?:ing)? (?:the|that|those|such) (?!company\b)(?:\w+ ){1,3}directly|(?:supervisory|protection|competent) authorit|commissioner|contact(?:ing)? (?:the|that|those) (?:relevant|applicable|respective|other|third|social|partners?|compan)/,
);

/** The reader, or somebody the reader knows, is the one who acts. */
const agency = prefiltered(
  /\byou (?:can|may|could|have|must|should|need|will need|would like|want|wish|are (?:also )?entitled)\b|\bif you\b|\bplease\b|\b(?:friend|customers?|users?|individuals?|consumers?|residents?) (?:can|may|have|should|must)\b/,
);

const agencyAbroad = prefiltered(
  latin(
    `(?:sie|du|nutzer) (?:können|kannst|haben|hast)|(?:können|kannst|kann|wenn) (?:sie|du|der nutzer|die nutzer)|\\bbitte\\b|vous (?:pouvez|avez)|\\bsi vous\\b|veuillez|\\b(?:puede|puedes|podrá|tiene|tienes)\\b|\\bpuoi\\b|\\bpuò\\b|\\b(?:u|je) kunt\\b|\\bpode\\b|\\bmożesz\\b|${theirsAbroad}`,
  ),
);

function sendsToThem(words: string, lead: string, abroad: boolean): boolean {
  if (refers.test(words) && agency.test(`${lead} ${words}`)) return true;
  return abroad && refersAbroad.test(words) && agencyAbroad.test(`${lead} ${words}`);
}

/**
 * Rights that the policy grants by "contact us", "the information below" or "our Privacy Officer": resolved to the
 * contact that it gives elsewhere. Without any contact the answer is one entry that says so.
 */
export function fromReferences(policy: PolicyText, drafts: readonly Draft[]): Draft[] {
  const contact = contactOf(drafts);
  const answered = new Set(
    drafts.flatMap(({ statement, target }) => (statement && target !== undefined ? [statement.start] : [])),
  );
  const reachable = contact.email ?? contact.post ?? contact.phone ?? contact.form;
  return policy.classified.flatMap(({ statement }) => {
    if (answered.has(statement.start)) return [];
    const words = policy.plain(statement.text);
    if (reachable === undefined) return nowhere(statement, words);
    if (
      words.length > 700 ||
      !sendsToThem(words, policy.plain(statement.lead), policy.abroad) ||
      !tellsWhatToDo(words) ||
      elsewhere.test(words)
    )
      return [];
    const granting = refersBack.test(words) ? before(policy, statement) : undefined;
    const kinds =
      granting === undefined
        ? purposesOfReference(policy, statement, words)
        : purposesIn(policy.plain(granting.text));
    return kinds.flatMap((kind) => {
      const drafts = resolved(kind, statement, words, contact);
      return granting === undefined ? drafts : drafts.flatMap((draft) => [quoting(draft, granting), draft]);
    });
  });
}

/** "If you would like to exercise this right, …" is about the statement before. */
const refersBack = prefiltered(
  /^(?:to (?:do (?:this|so)|make (?:such )?(?:a|this) request|exercise (?:this|that|such))|for this|if you (?:send us a request|(?:would like|wish|want) to (?:exercise (?:this|that|such)|do (?:this|so)))|you (?:can|may) (?:do (?:this|so)|exercise (?:this|that|such)))\b/,
);

function before({ classified, position }: PolicyText, statement: Statement): Statement | undefined {
  return classified[(position.get(statement) ?? 0) - 1]?.statement;
}

/** The same draft with the sentence that grants it as its proof. */
function quoting(draft: Draft, statement: Statement): Draft {
  return { ...draft, statement, evidence: quoteAround(statement, statement.start) };
}

function purposesOfReference({ plain }: PolicyText, statement: Statement, words: string): Kind[] {
  const laterItem = /^\(?(?:ii|iii|iv|b|c|2|3)\)/.test(words);
  return purposesIn(laterItem ? `${plain(statement.before)} ${words}` : words);
}

const promises: readonly { says: RegExp; channel: keyof Contact; note: string }[] = [
  {
    says: /\b(?:telephone|phone|calling us)\b/,
    channel: 'phone',
    note: 'The policy promises a telephone route but gives no number.',
  },
  {
    says: /\b(?:by|per) (?:post|postal mail|letter)\b|\bpostal address\b|\bwrit\w+ to (?:us at )?the address\b/,
    channel: 'post',
    note: 'The policy promises a postal route but gives no address.',
  },
  {
    says: /\b(?:form (?:below|above)|(?:the following|our online|the online) form)\b/,
    channel: 'form',
    note: 'The policy speaks of a form but links none.',
  },
];

/** What is said of a channel that the words promise and the policy nowhere gives. */
function emptyPromise(words: string, contact: Contact): string | undefined {
  return promises.find(({ says, channel }) => says.test(words) && contact[channel] === undefined)?.note;
}

function resolved(kind: Kind, statement: Statement, words: string, contact: Contact): Draft[] {
  const byPost =
    /\bby (?:telephone or |phone or )?(?:mail|post|letter)\b|in writing/.test(words) &&
    !/e-?mail/.test(words);
  const to = byPost
    ? (contact.post ?? contact.email)
    : (contact.email ?? contact.form ?? contact.post ?? contact.phone);
  if (to?.target === undefined) return [];
  const note = emptyPromise(words, contact);
  const draft: Draft = {
    kind,
    channel: to.channel,
    status: 'as-written',
    source: 'policy',
    target: to.target,
    statement,
    ...(to === contact.form && { fallback: true }),
    evidence: quoteAround(statement, statement.start),
    ...(note && { note }),
  };
  return [askedThrough(contact, to, draft)];
}

const directly =
  /\bcontact(?:ing)? us\b|\bcontact(?:ing)? [\w.-]+(?: [\w.-]+)? directly\b|\bwrit(?:e|ing) to us\b|get in touch with us/;

function nowhere(statement: Statement, words: string): Draft[] {
  if (
    !directly.test(words) ||
    !isProse(statement.text) ||
    /\b(?:we|not|never|nor|does not|will) contact\b|contact (?:information|details|lists?|customer)/.test(
      words,
    )
  )
    return [];
  const asked = purposesIn(words)
    .filter((kind) => unaddressed.has(kind))
    .map((kind) => withoutAddress(kind, statement));
  return [
    ...asked,
    {
      kind: 'contact-form',
      channel: 'form',
      status: 'as-written',
      source: 'policy',
      statement,
      label: 'Contact them',
      note: 'The policy says that you can contact them, but gives no e-mail, phone, form or postal address.',
      evidence: quoteAround(statement, statement.start),
    },
  ];
}

/** Kinds that a letter serves. */
const unaddressed: ReadonlySet<Kind> = new Set(['delete', 'access', 'object']);

/** What a policy grants to those who ask, without saying where. */
export function withoutAddress(kind: Kind, statement: Statement): Draft {
  return {
    kind,
    channel: 'form',
    status: 'as-written',
    source: 'policy',
    statement,
    note: 'The policy gives no address for it.',
    evidence: quoteAround(statement, statement.start),
  };
}
