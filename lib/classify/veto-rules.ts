import type { Detected } from '../types.ts';
import { saleMentions } from './sale.ts';

/** A rule that takes back a practice which the model saw in a statement. Rules only ever take back: what is found is learned. */
export type Veto = { practice: string; why: string; applies: (statement: Statement) => boolean };

/** A statement as the rules see it. */
export type Statement = {
  /** Normalised, see {@link normalise}. */
  text: string;
  lead: string;
  /** The text with lead-in, heading and statement before. */
  around: string;
  detected: readonly Detected[];
};

const NEGATION =
  /\b(?:not|no|never|nor|neither|none|without|cannot|nothing|nobody|refuse|refrain|exclude[sd]?)\b|n't\b/;

/** A word for handing data to somebody, or for somebody else who writes. */
const HANDS_ON =
  /\b(?:shar|disclos|sell|sold|rent|provid|transfer|pass|releas|trad|giv|exchang|suppl|make[sd]? .{0,30}available|from (?:third|our partners|other|selected|affiliat)|by (?:third|our partners|other|selected|affiliat)|(?:partners|part(?:y|ies)|companies|sponsors|advertisers|affiliates|others|they) (?:may|will|can|might|to|who|that)\b)/;

const STATISTICS_HANDED_ON =
  /\b(?:sell|rent|lease|share|disclose) (?!(?:[^.]{0,80} )?(?:personal|identifiable))[^.]{0,30}\b(?:statistical|aggregated?|anonymi[sz]ed|anonymous|de-?identified)\b/;

/** What takes single practices back; {@link withoutVetoed} applies it. */
export const VETOES: readonly Veto[] = [
  {
    practice: 'sells-data',
    why: 'every sale in the statement is denied, or is a sale of something else',
    applies: ({ text, lead }) => {
      const mentions = saleMentions(text, lead);
      return mentions.length > 0 && !mentions.includes('affirmed');
    },
  },
  {
    practice: 'sells-data',
    why: 'the same statement is more surely a promise not to sell',
    applies: ({ detected }) => confidenceOf(detected, 'no-sale') > confidenceOf(detected, 'sells-data'),
  },
  {
    practice: 'no-sale',
    why: 'a promise not to do something needs a negation',
    applies: ({ text, lead }) =>
      !NEGATION.test(text) && !NEGATION.test(lead) && !/\b(?:only|solely|except|confidential)\b/.test(text),
  },
  {
    practice: 'no-sale',
    why: 'a warning that nothing is sure is no promise',
    applies: ({ text }) =>
      /\b(?:no|not|cannot|can't) (?:\w+ )?guarantee/.test(text) && !/\b(?:sell|rent|share|trade)/.test(text),
  },
  {
    practice: 'void-transfer-framework',
    why: 'another safe harbor: copyright, forward-looking statements, de-identified health data, children',
    applies: ({ text }) =>
      /safe harbou?r/.test(text) &&
      /\b(?:dmca|digital millennium|copyright|forward-looking|securities|hipaa|de-identif|coppa|child)/.test(
        text,
      ) &&
      !/\b(?:privacy shield|e\.?u\.?|european|swiss|switzerland|department of commerce)/.test(text),
  },
  {
    practice: 'ignores-do-not-track',
    why: 'nothing near it speaks of a signal',
    applies: ({ around }) =>
      !/do[- ]not[- ]track|\bdnt\b|\bsignals?\b|\bgpc\b|global privacy control/.test(around),
  },
  {
    practice: 'ai-training',
    why: 'nothing near it speaks of machines that learn',
    applies: ({ around }) =>
      !/\bai\b|artificial|machine[- ]learning|models?\b|algorithm|\btrain|neural|language model/.test(around),
  },
  {
    practice: 'collects-from-children',
    why: 'the statement denies it',
    applies: ({ text }) =>
      /(?:\bnot|n't|\bnever)\s(?:\S{1,15}\s){0,2}(?:collect|solicit|request|gather|process|target|direct)/.test(
        text,
      ),
  },
  {
    practice: 'sensitive-data-collection',
    why: 'the reader is asked not to send it, or the company says that it does not ask for it',
    applies: ({ text }) =>
      /\bplease (?:do not|don't|refrain from)\b|\b(?:should|must|may|shall) not (?:\S{1,15} ){0,2}(?:include|contain|submit|send|provide|upload|disclose|share)|(?:\bnever|\bnot|n't) (?:\S{1,15} ){0,2}(?:ask|request|collect|require|seek|want|need|solicit)/.test(
        text,
      ) && !/\b(?:unless|except|however|but)\b/.test(text),
  },
  {
    practice: 'sensitive-data-collection',
    why: 'it is forbidden, not meant to happen, or only defined',
    applies: ({ text }) =>
      /\bprohibit|\bviolation of\b|\bnot (?:designed|intended|permitted|allowed)\b|\b(?:is|are) defined (?:as|by|in|under)\b/.test(
        text,
      ) && !/\bwe (?:may |also |might |will )?(?:collect|process|use|store|obtain|receive)\b/.test(text),
  },
  {
    practice: 'ai-training',
    why: 'it offers a choice or points elsewhere, and does not itself say that it is done',
    applies: ({ text }) =>
      /\bopt(?:ed|ing)?[- ]?out\b|\bobject to\b|\blearn more\b|\bmore information\b|\byour rights?\b/.test(
        text,
      ) &&
      !/\b(?:we|they|partners|providers) (?:may |also |might |will )?(?:use|train|process|analy[sz]e)|\b(?:is|are|be) used\b|\bunless you\b/.test(
        text,
      ),
  },
  {
    practice: 'shares-for-third-party-marketing',
    why: 'it is denied, or the reader is told how to refuse it',
    applies: ({ text, lead }) =>
      /\bopt[- ]?out (?:of|from):?$/.test(lead.trimEnd()) ||
      (/(?:\bnot|n't|\bnever) (?:\S{1,15} ){0,3}(?:share|disclose|sell|provide|rent|give|transfer|pass|release|trade)\b|\bopt[- ]?(?:ed|ing)?[- ]?out of (?:our|the|us|having|such|this)\b/.test(
        text,
      ) &&
        !/(?<!whether )\b(?:we|they) (?:may |also |might |will |sometimes )?(?:share|disclose|provide|give|transfer|release|rent)\b/.test(
          text,
        )),
  },
  {
    practice: 'shares-for-third-party-marketing',
    why: 'the company itself writes about others’ products: nothing is handed on',
    applies: ({ text, lead }) =>
      /\b(?:you (?:may|will|might|can) (?:also )?(?:receive|get)|(?:we|to) (?:may |also |might |will |would like to )?(?:send|contact|e-?mail|inform|tell|notify|market to|offer) you)\b/.test(
        text,
      ) &&
      !HANDS_ON.test(text) &&
      !HANDS_ON.test(lead),
  },
  {
    practice: 'sells-data',
    why: 'what is sold is statistics, or it is told of others or of a day to come',
    applies: ({ text }) =>
      STATISTICS_HANDED_ON.test(text) ||
      /\bmany companies\b|\bif we (?:\w+ ){0,3}(?:exchange|sell)\b/.test(text),
  },
  {
    practice: 'shares-for-third-party-marketing',
    why: 'only statistics are handed on, or nothing before the reader agrees',
    applies: ({ text }) =>
      STATISTICS_HANDED_ON.test(text) || /\b(?:get|obtain) (?:\w+ ){0,3}consent before\b/.test(text),
  },
  {
    practice: 'void-transfer-framework',
    why: 'the company says that it does not rely on it',
    applies: ({ text }) => /\bwe (?:do not|don't|no longer) rely on\b/.test(text),
  },
  {
    practice: 'ignores-do-not-track',
    why: 'the signal is obeyed, or it is only said that there is no standard for it',
    applies: ({ text }) => {
      const said = text.replace(/do[- ]not[- ]track/g, 'dnt');
      return (
        (/\b(?:honou?rs?|recogni[sz]es?|respects?|responds?|we stop)\b/.test(said) && !NEGATION.test(said)) ||
        (/\bno (?:\w+ ){0,4}(?:consensus|standard|agreement)\b|\bnot (?:yet )?uniform\b/.test(said) &&
          !/\b(?:we|our|sites?|services?|websites?)\b/.test(said))
      );
    },
  },
  {
    practice: 'ai-training',
    why: 'nothing is trained, taught, built or improved in it',
    applies: ({ text, lead }) =>
      !/\b(?:train|learn|teach|develop|improv|build|refin|tun(?:e|ing))|\bfine-?tun/.test(`${text} ${lead}`),
  },
  {
    practice: 'shares-for-third-party-marketing',
    why: 'the reader agrees to it first',
    applies: ({ text }) =>
      /\b(?:where|if|when|unless|once|should) you (?:\w+ ){0,2}(?:consent|agree|direct|permit|opt(?:ed)?[- ]?in|authori[sz]e|allow)|\bwith your (?:\w+ ){0,2}(?:consent|permission)|\byou may permit\b|\b(?:explicit|prior|opt-in|express) (?:opt-in )?consent\b/.test(
        text,
      ),
  },
  {
    practice: 'forced-dispute-terms',
    why: 'no court, arbitrator or waiver is named: a step on the way to them',
    applies: ({ text }) =>
      !/\barbitra|\bclass\b|\bwaiv|\bjury\b|\bexclusive|\bonly\b|\bsolely\b|\bsubmit to\b|\bjurisdiction\b|\bcourts?\b|\bdisputes?\b|\bagree\b/.test(
        text,
      ),
  },
  {
    practice: 'session-recording',
    why: 'nothing of what is recorded then is named',
    applies: ({ text, lead }) =>
      !/\brecord|\breplay|\bmouse|\bkeystroke|\bscroll|\bcursor|\bheat ?map|\bhotjar|\bfullstory|\bclarity|\bscreen|\bclick|\btap|\bmovement|\bhover|\btyp(?:e|ed|ing)\b/.test(
        `${text} ${lead}`,
      ),
  },
];

function confidenceOf(detected: readonly Detected[], practice: string): number {
  return detected.find(({ id }) => id === practice)?.confidence ?? 0;
}
