import type { ResidenceCode } from '../../lib/residence/residence.ts';
import type { LetterRequest } from '../../lib/ways-out/letters/compose.ts';
import type { DetailName, LetterId } from '../../lib/ways-out/letters/letter.ts';

/** Every detail that some letter asks for. */
export const details: Record<DetailName, string> = {
  consent: 'your newsletter',
  wrong: 'my street, Elm Lane 3',
  right: 'Oak Lane 4',
  what: 'my order history',
  receiver: 'Other Lamps Ltd',
  events: 'On 1 October 2026 I asked for my data.\nNothing came.',
  wish: 'Send me the data.',
  controller: 'Lamp Works GmbH',
  firstSent: '2026-10-01',
  firstLetter: 'access',
  firstText: 'Please send me my data.',
  answerText: 'We will not.',
  anonymous: '',
};

/** A request that lacks nothing. */
export function requestOf(
  id: LetterId,
  residence: ResidenceCode = 'DE',
  more: Partial<LetterRequest> = {},
): LetterRequest {
  return {
    id,
    person: { name: 'Jo Miller', knownAs: 'jo@example.org', residence },
    recipient: { name: 'Lamp Works GmbH', postalAddress: 'Lamp Street 1\n10115 Berlin' },
    details,
    date: '2026-11-22',
    ...more,
  };
}
