import type { Facts } from './letter.ts';

/** "the California Consumer Privacy Act (Cal. Civ. Code § 1798.105)". */
export function californian(sections: string): () => string {
  return () => `the California Consumer Privacy Act (Cal. Civ. Code ${sections})`;
}

/** US acts protect the residents of their state: a request has to say so. */
export function resident({ residence }: Facts): string {
  return `I am a resident of ${residence.name}.`;
}

/** California has a business confirm within 10 business days (Cal. Code Regs. tit. 11, § 7021(a)); '' elsewhere. */
export function confirmReceipt({ residence }: Facts): string {
  return residence.regime === 'ccpa'
    ? 'Please confirm receipt within 10 business days (Cal. Code Regs. tit. 11, § 7021(a)). '
    : '';
}
