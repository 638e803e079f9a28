import type { Severity } from '../types.ts';

export type PracticeGroup =
  | 'collection'
  | 'tracking'
  | 'use'
  | 'sharing'
  | 'legal'
  | 'changes'
  | 'retention'
  | 'security'
  | 'rights'
  | 'scope';

/** Something that a statement of a privacy policy can say. A record, not a program: the classifier learns what it looks like. */
export type Practice = {
  /** Also the file's name, and what reports and the model call it. */
  id: string;
  group: PracticeGroup;
  /** 1: worth a reader's attention; 2: shown when asked for; 3: general fallback, never shown as a finding. */
  tier: 1 | 2 | 3;
  severity: Severity;
  title: string;
  /** What it means for the reader, in one plain sentence. */
  why: string;
  /** Whom it concerns, where that is not every reader; said of a finding as of a statement to them alone. */
  appliesTo?: string;
  /** Provisions it touches, as lawyers cite them; empty when there is none to name. */
  law: readonly string[];
};

/** Sentences that state a practice, and near misses that do not, each with the reason. */
export type Examples = { yes: readonly string[]; no: readonly { text: string; why: string }[] };
