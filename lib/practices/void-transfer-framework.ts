import type { Examples, Practice } from './practice.ts';

export const voidTransferFramework = {
  id: 'void-transfer-framework',
  group: 'legal',
  tier: 1,
  severity: 'red-flag',
  title: 'Relies on a void framework',
  why: 'The agreement it leans on was struck down in court, so it protects nobody and the policy is out of date.',
  law: [
    'CJEU C-362/14 Schrems I, 2015-10-06',
    'CJEU C-311/18 Schrems II, 2020-07-16',
    'Swiss-US Privacy Shield: FDPIC 2020-09-08',
  ],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'We are certified under the EU-U.S. Privacy Shield and follow its principles.',
    'Our company adheres to the Safe Harbor framework agreed between the United States and the European Union.',
    'Transfers to America take place on the basis of the agreement between the Commerce Department and Switzerland of 2009.',
  ],
  no: [
    {
      text: 'We no longer rely on Privacy Shield, and use standard contractual clauses instead.',
      why: 'disclaimed',
    },
    {
      text: 'We take part in the EU-U.S. Data Privacy Framework.',
      why: 'valid since 2023-07-10; appeal C-703/25 P pending',
    },
  ],
};
