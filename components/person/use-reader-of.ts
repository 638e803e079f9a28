import { useEffect, useMemo, useState } from 'preact/hooks';
import type { KeptLetter } from '../../lib/browser/letter-store.ts';
import type { PersonClient } from '../../lib/browser/person-client.ts';
import { type ResidenceCode, residenceOf } from '../../lib/residence/residence.ts';
import type { Report } from '../../lib/types.ts';
import type { Land } from '../../lib/ways-out/authorities/authority.ts';
import type { Reader } from './reader.ts';

/** The reader of a tab's report, kept up to date with what other pages of the extension change. */
export function useReaderOf(
  client: PersonClient,
  tabId: number,
  isPrivate: boolean,
  report: Report | undefined,
): Reader {
  const [code, setCode] = useState<ResidenceCode>();
  const [land, setLand] = useState<Land>();
  const [isUnsaved, setUnsaved] = useState(false);
  const [letters, setLetters] = useState<KeptLetter[]>([]);
  // Where nothing is kept, what was chosen in this popup stands while it is open.
  useEffect(
    () =>
      client.watchPerson(({ person }) => {
        if (!person) return;
        setCode(person.residence);
        setLand(person.land);
      }),
    [client],
  );
  useEffect(() => client.watchLetters(setLetters), [client]);
  return useMemo(
    () => ({
      residence: code && residenceOf(code),
      land,
      isPrivate,
      isUnsaved,
      liveIn(residence, chosenLand) {
        setCode(residence);
        if (chosenLand) setLand(chosenLand);
        client.liveIn(tabId, residence, chosenLand).then(
          () => setUnsaved(false),
          () => setUnsaved(true),
        );
      },
      letterBy: (way) =>
        letters.flatMap(({ key, letter }) =>
          letter?.site === report?.policy.site && letter?.kind === way.kind && letter.target === way.target
            ? [{ key, letter }]
            : [],
        )[0],
      async write(way, remindsOf) {
        if (!report) return;
        const { site, controller } = report.policy;
        const post = report.waysOut.find(
          ({ kind, status }) => kind === 'postal' && status !== 'dead',
        )?.target;
        const postalAddress = way.channel === 'post' ? way.target : post;
        await client.write(tabId, {
          site,
          company: controller ?? site,
          kind: way.kind,
          ...(way.target !== undefined && { target: way.target }),
          ...(postalAddress !== undefined && { postalAddress }),
          ...(remindsOf !== undefined && { remindsOf }),
        });
      },
    }),
    [client, tabId, isPrivate, isUnsaved, report, code, land, letters],
  );
}
