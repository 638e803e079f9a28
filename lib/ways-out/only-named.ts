import type { LinkInput } from './recognise.ts';
import { around } from './wording.ts';

/** The link is on the first word of a document's name: "our [Cookie] Notice". */
export function isCalledDocument({ anchor, sentence, at }: LinkInput): boolean {
  return /^ (?:policy|notice|statement)\b/.test(around(sentence, anchor, at).after);
}

/** "… the activities described in [How we use data]": a chapter or page to read. */
export function isDescribedIn({ anchor, sentence, at }: LinkInput): boolean {
  return /\b(?:described|set out|outlined|defined|specified|listed) (?:in|under|at) (?:the |our |this )?["']?(?:section )?["']?$/.test(
    around(sentence, anchor, at).before,
  );
}

/** What the words right before a link say of it, in spite of what the sentence offers: an example, or a document by its label. */
export function isOnlyNamed({ anchor, sentence, at }: LinkInput): boolean {
  return named.test(around(sentence, anchor, at).before);
}

/** "… are shown to everybody. An example is [our board]", "Datenschutzerklärung: https://…". */
const named =
  /\b(?:an example is|ein beispiel ist|un exemple est|un ejemplo es|un esempio è|een voorbeeld is|um exemplo é|przykładem jest):? $|(?:datenschutz(?:erklärung|hinweise)?|bedingungen|politique de [a-zà-ÿ ]{3,30}|privacy policy|política de [a-zà-ÿ ]{3,30}) ?: $/;
