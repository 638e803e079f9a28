import { type Residence, residenceOf } from '../../lib/residence/residence.ts';
import type { Kind } from '../../lib/types.ts';
import { lettersBy } from '../../lib/ways-out/letters/index.ts';

/** Letters and authorities, apart from the popup's own script: they are large, and the report does not wait for them. */
export { laender } from '../../lib/ways-out/authorities/authority.ts';
export { complaintRoutes, complaintWay } from '../../lib/ways-out/authorities/complain.ts';

/** Titles of the letters that can go by a way out of this kind; where it is not known where the person lives, of all. */
export function letterTitles(kind: Kind, residence: Residence | undefined): string[] {
  const places = residence ? [residence] : [residenceOf('DE'), residenceOf('US-CA')];
  return [...new Set(places.flatMap((place) => lettersBy(kind, place).map(({ title }) => title)))];
}
