import type { Letter } from '../../lib/ways-out/letters/letter.ts';
import { printedLetter } from '../../lib/ways-out/letters/send.ts';

/** The letter on paper: the only thing of the page that is printed. Each line of an address stands on its own. */
export function LetterPrint({ letter }: { letter: Letter }) {
  const { sender, recipient, date, subject, paragraphs } = printedLetter(letter);
  const [regards, ...name] = letter.signature;
  return (
    <article class="print" dir="auto">
      <address>{sender.join('\n')}</address>
      <address>{recipient.join('\n')}</address>
      <p class="print-date">{date}</p>
      <h1>{subject}</h1>
      {paragraphs.slice(0, -1).map((paragraph, index) => (
        // The letter is composed anew as a whole: a paragraph's index is its identity.
        <p key={index}>{paragraph}</p>
      ))}
      <p class="print-signature">
        {regards}
        <span>{name.join('\n')}</span>
      </p>
    </article>
  );
}
