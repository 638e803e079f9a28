import type { Margin } from '../types.ts';

/** Characters at the beginning in which a policy has named its own company; partners may come later. */
const FIRST_PAGES = 10_000;
const brandName = "([\\p{Lu}][\\p{L}\\d.&'’-]{1,30}(?: [\\p{Lu}][\\p{L}\\d.&'’-]{1,30}){0,3})";
/** `needs`: a part without the name, which is soon told to be missing; that of the name is looked for at every capital. */
const brandCues: readonly { needs: RegExp; cue: RegExp }[] = [
  {
    needs: / \((?:also )?["“”'‘’]?(?:we|us|our)["“”'‘’]?[,) ]/,
    cue: new RegExp(`\\b${brandName} \\((?:also )?["“”'‘’]?(?:we|us|our)["“”'‘’]?[,) ]`, 'u'),
  },
  {
    needs: / (?:as|is) (?:the |a )?(?:data )?controller/,
    cue: new RegExp(
      `\\b${brandName}(?:, (?:an?|the|with|whose|having) [^.;,]{1,80},)?,? (?:in its capacity as|is|acts as) (?:the |a )?(?:data )?controller\\b`,
      'u',
    ),
  },
  {
    needs: /ontroller (?:of|for|in) /,
    cue: new RegExp(`\\b[Cc]ontroller (?:of|for|in) [^.;]{1,80} is ${brandName}`, 'u'),
  },
  {
    needs: /société|au capital/,
    cue: new RegExp(
      `(?:\\b[Ll]a société |\\b[Pp]ar |, )${brandName},? (?:société (?:par actions|anonyme|à responsabilité|en nom)|au capital)`,
      'u',
    ),
  },
  {
    needs: /SAS|SARL|S\.A/,
    cue: new RegExp(`\\b(?:[Ll]a société|[Pp]ar) ${brandName},? (?:SASU?\\b|SARL\\b|S\\.A\\.S?)`, 'u'),
  },
  {
    needs: /a société /,
    cue: new RegExp(`\\b[Ll]a société ${brandName} \\((?:[Cc]i-après|la «)`, 'u'),
  },
  {
    needs: /esponsable (?:du|de) traitement/,
    cue: new RegExp(
      `${brandName},? (?:est (?:le |la )?|agit en (?:tant que|qualité de) |en (?:tant que|qualité de|sa qualité de) )[Rr]esponsable (?:du|de) traitement`,
      'u',
    ),
  },
];
/** French and Italian companies may write their legal form before their name. */
export const formFirst = /^(?:SAS|SARL|SASU|SA|SRL|SpA)\b/;
/** "This Acme Privacy Policy (our “Policy”)" defines the document. */
const isDocument = /\b(?:Policy|Notice|Statement|Terms|Agreement)$/;
/** "Acme, S.A au capital": a form is no name. */
const onlyForm = /^(?:\p{Lu}\.){1,3}\p{Lu}?\.?$/u;
/** Behind a postcode stands a town, behind "société par" what kind of company it is, behind "of the" the end of a name. */
const isNoBeginning = /(?:\d{4,5},? |[Ss]ociété par | (?:des|de la|du|of the|of) )$/;
const notBrand =
  /^(?:CC|Copyright|User|Users|Group|Customer|Customers|All|Alle|Alla|Tous|Todos|Tutti|Wszelkie|The|This|These|Our|We|You|Your|It|Each|Where|When|If|In|For|That|Who|Which|Either|Neither|Data|Privacy|Company|Service|Services|Website|Site|Qui|Quel|Quelle|Le|La|Les|L[’']\S+|Nous|Vous|Notre|Wer|Der|Die|Das|Ein|Eine|Wir|Chi|Il|Lo|El|Los|Quién|De|Het|Wie)(?![\p{L}])/u;

/** A controller named without its legal form ("Acme ("we", "us") …"). */
export function brandOf(text: string): string | undefined {
  const head = text.slice(0, 60_000);
  for (const { needs, cue } of brandCues) {
    const found = needs.test(head) ? cue.exec(head) : null;
    const name = found?.[1];
    if (
      found !== null &&
      name !== undefined &&
      !isNoBeginning.test(head.slice(0, found.index + found[0].indexOf(name)).slice(-20)) &&
      head.indexOf(name) < FIRST_PAGES &&
      !notBrand.test(name) &&
      !isDocument.test(name) &&
      !onlyForm.test(name)
    )
      return name.replace(/[.'’-]+$/, '');
  }
  return undefined;
}

const copyrightLine = new RegExp(
  `(?:©|\\(c\\)|[Cc]opyright)(?: ?(?:©|[Cc]opyright))?,?(?: ?(?:\\d{4}(?: ?[-–] ?(?:\\d{2,4}|[Pp]resent))?))?,?(?: by)? ?${brandName}|${brandName} ©`,
  'u',
);

/** The copyright of a picture names its agency, not the site. */
const pictures =
  /fotolia|shutterstock|istock|stock\.adobe|adobe ?stock|getty|unsplash|pixabay|depositphotos|\bphotos?\b|\bfotos?\b|\bbild(?:er)?\b/i;

/** The name in a footer's copyright line ("© 2026 Acme", "Acme © 2015–2026"). */
export function copyrightHolder(margins: readonly Margin[]): string | undefined {
  for (const { text } of margins) {
    const match = copyrightLine.exec(text.slice(0, 20_000));
    if (match === null || pictures.test(text.slice(match.index, match.index + match[0].length + 40)))
      continue;
    const [, after, before] = match;
    const name = (after ?? before)?.replace(/ (?:All|Rights|Reserved)\b.*$/, '').replace(/[.'’-]+$/, '');
    if (name !== undefined && !notBrand.test(name)) return name;
  }
  return undefined;
}
