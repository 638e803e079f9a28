import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  type ResidenceCode,
  residenceCodeSchema,
  residenceOf,
  residences,
} from '../../lib/residence/residence.ts';
import { deadlineFor, type RightId, rightsOf } from '../../lib/residence/rights.ts';
import type { Kind } from '../../lib/types.ts';

describe('places to live', () => {
  test('each has its own code and name', () => {
    expect(new Set(residences.map(({ code }) => code)).size).toBe(residences.length);
    expect(new Set(residences.map(({ name }) => name)).size).toBe(residences.length);
    for (const residence of residences) expect(residenceOf(residence.code)).toBe(residence);
  });

  test('the thirty countries of the EEA and the twenty states with an act are there', () => {
    const count = (regime: string) => residences.filter((one) => one.regime === regime).length;
    expect(count('gdpr')).toBe(30);
    expect(count('us-state') + count('ccpa')).toBe(20);
  });

  test.each([
    ['DE', true],
    ['US-CA', true],
    ['other', true],
    ['', false],
    ['de', false],
    ['constructor', false],
    [7, false],
    [null, false],
  ])('%s is a code: %s', (code, valid) => {
    expect(v.is(residenceCodeSchema, code)).toBe(valid);
  });
});

describe('rights of a place', () => {
  test.each<[ResidenceCode, RightId, string]>([
    ['FR', 'access', 'GDPR Art. 15'],
    ['NO', 'marketing', 'GDPR Art. 21(2)-(3)'],
    ['IE', 'complaint', 'GDPR Art. 77'],
    ['GB', 'erasure', 'UK GDPR Art. 17'],
    ['GB', 'complaint-to-company', 'UK DPA 2018 s. 164A'],
    ['CH', 'access', 'Swiss FADP Art. 25'],
    ['US-CA', 'limit-sensitive', 'Cal. Civ. Code § 1798.121'],
    ['US-CA', 'marketing-disclosures', 'Cal. Civ. Code § 1798.83'],
    ['US-VA', 'sale-opt-out', 'Virginia Consumer Data Protection Act, Va. Code § 59.1-575 et seq.'],
    ['US', 'marketing', 'CAN-SPAM Act, 15 U.S.C. § 7704'],
    ['BR', 'access', 'LGPD Art. 18-19'],
  ])('%s: %s by %s', (code, id, law) => {
    expect(rightsOf(residenceOf(code)).find((right) => right.id === id)?.law).toBe(law);
  });

  test.each<[ResidenceCode, RightId]>([
    ['US-IA', 'rectification'],
    ['US-VA', 'limit-sensitive'],
    ['DE', 'sale-opt-out'],
    ['US', 'access'],
    ['other', 'access'],
  ])('%s knows no %s', (code, id) => {
    expect(rightsOf(residenceOf(code)).map((right) => right.id)).not.toContain(id);
  });

  test.each<[Kind, ResidenceCode, string | undefined]>([
    ['access', 'AT', '1 months by GDPR Art. 12(3)'],
    ['delete', 'GB', '1 months by UK GDPR Art. 12(3) and 12A'],
    ['regulator', 'PL', '3 months by GDPR Art. 78(2)'],
    ['access', 'CH', '30 days by Swiss FADP Art. 25(7)'],
    ['delete', 'CH', undefined],
    ['sale-opt-out', 'US-CA', '15 business-days by Cal. Code Regs. tit. 11, § 7026(f)'],
    ['limit-sensitive', 'US-CA', '15 business-days by Cal. Code Regs. tit. 11, § 7027(g)'],
    ['delete', 'US-CA', '45 days by Cal. Civ. Code § 1798.130(a)(2)'],
    ['access', 'US-IA', '90 days by Iowa Consumer Data Protection Act, Iowa Code ch. 715D'],
    ['unsubscribe-form', 'US', '10 business-days by CAN-SPAM Act, 15 U.S.C. § 7704(a)(4)'],
    ['access', 'BR', '15 days by LGPD Art. 19'],
    ['access', 'AU', undefined],
    ['delete', 'other', undefined],
    ['email-contact', 'GB', undefined],
    ['ads-opt-out', 'US-CA', undefined],
    ['account-self-service', 'DE', undefined],
  ])('%s in %s is due after %s', (kind, code, expected) => {
    const due = deadlineFor(kind, residenceOf(code));
    expect(due && `${due.amount} ${due.unit} by ${due.law}`).toBe(expected);
  });
});
