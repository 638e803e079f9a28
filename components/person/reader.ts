import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SentLetter } from '../../lib/browser/letter-store.ts';
import type { Residence, ResidenceCode } from '../../lib/residence/residence.ts';
import type { WayOut } from '../../lib/types.ts';
import type { Land } from '../../lib/ways-out/authorities/authority.ts';

/** Who reads the report: where they live, what they wrote, and what they can have written. */
export type Reader = {
  /** Unknown until it is chosen. */
  residence: Residence | undefined;
  /** In Germany, once it is chosen. */
  land: Land | undefined;
  /** In a private window what they choose stands only while the popup is open. */
  isPrivate: boolean;
  /** Where what they chose could not be saved, it stands only while the popup is open too. */
  isUnsaved: boolean;
  liveIn(residence: ResidenceCode, land?: Land): void;
  /** The newest letter that went by this way out, with its key. */
  letterBy(way: WayOut): { key: string; letter: SentLetter } | undefined;
  /**
   * Opens the page on which a letter for this way out is written, or one that reminds of another.
   *
   * @throws what the browser's storage or tabs throw
   */
  write(way: WayOut, remindsOf?: string): Promise<void>;
};

export const ReaderContext = createContext<Reader | undefined>(undefined);

export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('A component about the reader stands outside ReaderContext.');
  return reader;
}
