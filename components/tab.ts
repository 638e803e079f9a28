import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ShowControlOutcome, ShowOutcome } from '../lib/browser/page-jump.ts';
import type { Evidence } from '../lib/types.ts';

/** What a component can do to the tab the report is about. */
export type Tab = {
  show(evidence: Evidence): Promise<ShowOutcome>;
  showControl(words: string): Promise<ShowControlOutcome>;
  open(target: string): Promise<void>;
  /** The heading over the whole policy; '' where there is none. */
  heading: string;
  /** Language of the page's own words, for readers that speak them. */
  language: string;
};

export const TabContext = createContext<Tab | undefined>(undefined);

export function useTab(): Tab {
  const tab = useContext(TabContext);
  if (!tab) throw new Error('A component that acts on the tab stands outside TabContext.');
  return tab;
}
