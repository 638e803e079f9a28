import { describe, expect, test, vi } from 'vitest';
import type { Report } from '../../lib/types.ts';
import { directoryLine } from '../../lib/ways-out/directory/bucket.ts';
import { withDirectory } from '../../lib/ways-out/directory/complete.ts';
import { reportOf, wayOut } from '../popup/report-fixture.ts';

const bucket = [
  directoryLine('lamp.example', {
    name: 'Lamp',
    email: 'a@lamp.example',
    delete: 'https://lamp.example/close',
  }),
  directoryLine('host.example', { name: 'Host', email: 'a@host.example' }),
].join('\n');

const archive = 'https://web.archive.org/web/2020/https://lamp.example/privacy';
const written = wayOut({
  kind: 'email-contact',
  channel: 'email',
  label: 'Write',
  target: 'mailto:b@lamp.example',
});
const complete = wayOut({ kind: 'access', channel: 'email', label: 'Ask', target: 'mailto:b@lamp.example' });

/** A report of a policy that leads nowhere, but for what is given. */
const reportAt = (policy: Partial<Report['policy']>, waysOut: Report['waysOut'] = []) => {
  const { archived: _, ...rest } = reportOf({}).policy;
  return { ...reportOf({}), policy: { ...rest, ...policy }, waysOut };
};

describe('a report completed from the directory', () => {
  test.each<[string, Partial<Report['policy']>, Report['waysOut'], string[]]>([
    ['of the page’s host', { url: 'https://www.lamp.example/privacy' }, [], ['delete', 'email-contact']],
    [
      'of the archived page',
      { url: archive, archived: { at: '2020-01-01', original: 'https://lamp.example/' } },
      [],
      ['delete', 'email-contact'],
    ],
    [
      'of another domain, not of its host',
      { url: 'https://host.example/p', otherDomain: 'lamp.example' },
      [],
      ['delete', 'email-contact'],
    ],
    [
      'of another domain that is unknown',
      { url: 'https://host.example/p', otherDomain: 'x.example' },
      [],
      [],
    ],
    ['of an unknown host', { url: 'https://x.example/p' }, [], []],
    ['without a host', { url: 'about:blank' }, [], []],
    [
      'where the policy has a contact',
      { url: 'https://lamp.example/p' },
      [written],
      ['delete', 'email-contact'],
    ],
  ])('%s', async (_of, policy, waysOut, kinds) => {
    const { waysOut: completed } = await withDirectory(reportAt(policy, waysOut), async () => bucket);
    expect(completed.map(({ kind }) => kind)).toEqual(kinds);
    expect(completed.filter(({ source }) => source === 'policy')).toEqual(waysOut);
  });

  test('reads nothing while the policy serves every aim', async () => {
    const read = vi.fn(async () => bucket);
    const deletion = wayOut({
      kind: 'delete',
      channel: 'link',
      label: 'Delete',
      target: 'https://lamp.example/d',
    });
    const report = reportAt({ url: 'https://lamp.example/p' }, [written, complete, deletion]);
    expect(await withDirectory(report, read)).toBe(report);
    expect(read).not.toHaveBeenCalled();
  });
});
