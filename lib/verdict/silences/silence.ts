import type { PolicyPage, WayOut } from '../../types.ts';

/** What a silence is decided on. */
export type Heard = {
  page: PolicyPage;
  /** The policy's text. */
  text: string;
  waysOut: readonly WayOut[];
  /** The day that the policy speaks for, YYYY-MM-DD: its date, else that of the archived copy, else today. */
  day: string;
  today: string;
  controller: { name: string; legal: boolean } | undefined;
  /** Whether one of these practices was found, fallbacks of tier 3 included. */
  found(...practices: string[]): boolean;
  /** Whether a practice of this group was found. */
  foundGroup(group: string): boolean;
  /** Whether the text says it anywhere. A word on the subject is enough to withhold an accusation of silence. */
  says(pattern: RegExp): boolean;
  /** The policy speaks to people in the EU, the UK or Switzerland, or its company is established there. */
  european: boolean;
  /** The policy speaks to people in California or the United States, or its company is established there. */
  american: boolean;
};

/**
 * Something that a full policy should say. A record: `when` decides, after the classifier and the words of the text
 * both found nothing.
 */
export type SilenceRule = {
  id: string;
  title: string;
  /** Provisions that ask for it. */
  law: string[];
  when(heard: Heard): boolean;
  /** Another title where part of the duty is met. */
  titleFor?(heard: Heard): string | undefined;
};
