import type { Examples, Practice } from './practice.ts';

export const securityNoGuarantee = {
  id: 'security-no-guarantee',
  group: 'security',
  tier: 1,
  severity: 'caution',
  title: 'No promise that your data is safe',
  why: 'If your data leaks, the company has already said that it is not to blame; the law may see that differently.',
  law: ['GDPR Art. 32, 82'],
} as const satisfies Practice;

export const examples: Examples = {
  yes: [
    'No method of transmission is completely secure, so you send us data at your own risk.',
    'We cannot guarantee that hackers will not gain access to your records.',
    'We accept no liability if your information is intercepted.',
  ],
  no: [
    { text: 'We guarantee that your card number never touches our servers.', why: 'positive promise' },
    { text: 'We cannot guarantee that the site is always available.', why: 'availability, not security' },
  ],
};
