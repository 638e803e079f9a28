import { stem } from './tokens.ts';
import type { Word } from './words.ts';

/**
 * Words and phrases that mean the same kind of thing to a lawyer. A rare word ("allergies", "retina scan") then counts like the frequent ones
 * beside it. Entries are separated by commas; a phrase of several words stands where they follow each other.
 */
const CONCEPTS: Readonly<Record<string, string>> = {
  gather:
    'collect, gather, obtain, receive, record, store, process, request, ask, capture, retain, require, acquire, scan, upload, submit',
  disclose:
    'share, disclose, provide, give, release, transfer, pass, supply, exchange, transmit, make available, pass on, forward',
  sell: 'sell, sold, sale, rent, lease, trade, monetize, license, valuable consideration, monetary consideration, for money, in exchange for',
  others:
    'third party, partner, advertiser, sponsor, marketer, other company, other organization, other organisation, retailer, publisher, broker, network, vendor, other business, others, unaffiliated, non affiliated, nonaffiliated, merchant, reseller',
  group: 'affiliate, subsidiary, parent company, group, sister company, family of company, related company',
  own: 'their own, its own, own purpose, own marketing, own use, joint marketing, jointly offer, co brand, cobranded, co sponsor, on their behalf, list, mailing list',
  marketing:
    'marketing, market, promotional, promotion, offer, advertise, advertising, advertisement, ad, campaign, solicitation',
  health:
    'health, healthcare, medical, medicine, medication, prescription, diagnosis, disease, illness, allergy, pregnant, pregnancy, mental, disability, symptom, treatment, patient, doctor, physician, therapy, vaccination, vaccine, menstrual, fertility, reproductive, blood, insurance claim',
  biometric:
    'biometric, fingerprint, faceprint, voiceprint, retina, iris, facial, face scan, face geometry, faceid, face recognition, selfie, dna, genetic, genome, liveness, keystroke pattern, gait, your face, face match',
  identity:
    'passport, social security, ssn, driver license, driver licence, driving license, driving licence, identity card, identity document, identification document, id card, id document, government issued, government id, government identification, national id, national identification, identification number, tax identification, taxpayer, tax id, visa, immigration, proof of identity, id number, photo id, identity verification, verify identity, citizenship, know your customer, kyc',
  belief:
    'religion, religious, belief, political, philosophical, trade union, union membership, ethnic, ethnicity, race, racial, sexual orientation, sexual, sex life, gender identity, veteran, military status, protected class, protected classification, protected characteristic, special category, sensitive personal, sensitive information, sensitive data, caste, nationality, national origin',
  crime:
    'criminal, conviction, offence, offense, background check, criminal record, sanction, sanctions list, arrest, felony',
  credential:
    'password, credential, security question, security answer, pin, access code, security code, login detail, passcode, secret, hint',
  money:
    'bank account, credit card, debit card, account number, payment card, financial, salary, income, credit score, credit history, net worth',
  child:
    'child, children, minor, kid, student, pupil, teen, teenager, under NUM13, under NUM16, younger user',
  parent: 'parent, guardian, parental, school, teacher, verifiable consent',
  content:
    'message, email, content, chat, photo, photograph, voice, audio, communication, file, call, conversation, image, video, text, calendar, document, address book, contact list, clipboard, prompt, input, recording, transcript, post, query, dm',
  inspect:
    'read, scan, analyze, analyse, analysis, monitor, access, listen, review, inspect, moderate, moderation, transcribe, transcription, detect, screen, filter, flag, examine, human review, automatically scan',
  elsewhere:
    'other site, other website, other app, other application, other service, other online, other web, other device, other platform, other mobile, other company site, third party site, third party website, third party app, third party application, third party service, different site, different website, different device, different service, different platform, multiple site, multiple website, multiple device, across site, across website, across device, across service, across app, across the web, across the internet, across different, across multiple, across other, across third, cross device, cross context, cross site, cross app, cross channel, partner site, partner website, partner service, over time, elsewhere, around the web, off our, outside our, on the internet, on the web, sites you visit, site you visit, website you visit, websites you have visited, other internet, previously visited, before or after, before and after, social plugin, like button, customer digital property, offline',
  follow:
    'track, follow, recognize, recognise, link, associate, combine, match, matching, correlate, identify, profile, connect, merge, sync, synchronize, infer, retarget, remarket, target, tailor, interest based, behavioral, behavioural',
  visit:
    'visit, browse, browsing, activity, view, behavior, behaviour, history, interaction, interact, usage, page',
  device:
    'cookie, beacon, pixel, identifier, tag, sdk, device id, advertising id, clear gif, local storage, plugin, widget',
  replay:
    'replay, session replay, session recording, heatmap, heat map, keystroke, mouse, scroll, scrolling, cursor, screen recording, screen capture, record session, click, tap, hotjar, fullstory',
  machine:
    'ai, artificial intelligence, machine learning, model, algorithm, language model, generative, neural, llm, deep learning',
  teach: 'train, training, improve, develop, fine tune, teach, learn, build, enhance, refine',
  signal: 'do not track, dnt, global privacy control, gpc, opt out signal, preference signal, browser signal',
  heed: 'respond, honor, honour, recognize, react, action, support, obey, comply, alter, change, act on, process, address',
  dispute:
    'arbitration, arbitrate, arbitrator, class action, jury, jurisdiction, court, govern by, governing law, waive, dispute, jams, aaa, venue',
  shield: 'privacy shield, swiss us, eu us',
  company: 'we, our, us',
  reader: 'you, your, user, customer, individual, consumer, visitor, member',
  deem: 'consider, constitute, deem, mean, qualify, define, interpret, may be, regard',
  permission: 'consent, permission, authorize, authorise, agree, opt in, explicit, approval',
  ours: 'on our behalf, service provider, processor, contractor, our behalf, our agent, under contract, perform service, help us, assist us',
};

/** By the number of the concept. */
export const conceptNames: readonly string[] = Object.keys(CONCEPTS);
/** A negation this few words before a concept covers it. */
const NEGATION_REACH = 7;
/** Fewer than those of {@link followClauses}. */
const NEGATORS = new Set(['not', 'never', 'no', 'nor', 'neither', 'without', 'none'].map(stem));

/** The words after the first that name a concept together. */
export type Phrase = { rest: readonly string[]; concept: number };

/** By their first word. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = phrasesByFirstWord();

function phrasesByFirstWord(): Map<string, Phrase[]> {
  const byWord = new Map<string, Phrase[]>();
  conceptNames.forEach((name, concept) => {
    for (const entry of (CONCEPTS[name] ?? '').split(', ')) {
      const [first = '', ...rest] = entry.split(' ').map(stem);
      byWord.set(first, [...(byWord.get(first) ?? []), { rest, concept }]);
    }
  });
  return byWord;
}

/** The phrases that begin with a stemmed word; undefined for most. */
export function phrasesFrom(token: string): readonly Phrase[] | undefined {
  return PHRASES.get(token);
}

/** A concept's first mention that is not negated, else its first; `index` counts words. */
export type Mention = { concept: number; index: number; negated: boolean };

/** The concepts of a text, one mention each, in the order of the text. */
export function mentionsIn(words: readonly Word[]): Mention[] {
  const mentions: Mention[] = [];
  const places = new Int16Array(conceptNames.length).fill(-1);
  let negator = -NEGATION_REACH - 1;
  let isInOrder = true;
  for (let i = 0; i < words.length; i++) {
    const { text, role, phrases } = words[i] as Word; // i counts words
    if (role?.negates && NEGATORS.has(text)) negator = i;
    else if (role?.ends) negator = -NEGATION_REACH - 1;
    if (phrases === undefined) continue;
    const negated = i - negator <= NEGATION_REACH;
    for (const { rest, concept } of phrases) {
      if (!followsAt(words, i + 1, rest)) continue;
      const place = places[concept] ?? -1;
      if (place < 0) {
        places[concept] = mentions.length;
        mentions.push({ concept, index: i, negated });
      } else if (mentions[place]?.negated && !negated) {
        mentions[place] = { concept, index: i, negated };
        isInOrder = false;
      }
    }
  }
  return isInOrder ? mentions : mentions.sort((a, b) => a.index - b.index);
}

function followsAt(words: readonly Word[], index: number, rest: readonly string[]): boolean {
  for (let k = 0; k < rest.length; k++) if (words[index + k]?.text !== rest[k]) return false;
  return true;
}
