import type { Channel, Evidence, Kind, Statement, WayOut } from '../types.ts';
import type { FormerAddress } from './registry/types.ts';
import type { RepairId } from './repairs.ts';

/** One mention of a way out, before the mentions of one target and purpose become one entry. */
export type Draft = {
  kind: Kind;
  channel: Channel;
  status: WayOut['status'];
  source: WayOut['source'];
  evidence: Evidence & { asWritten?: string };
  target?: string;
  /** The statement it stands in, for what it says of limits and people; absent outside the text. */
  statement?: Statement;
  steps?: string;
  /** What stands on the page's own button or link. */
  control?: string;
  note?: string;
  /** Id of the registry's entry. */
  entry?: string;
  former?: FormerAddress;
  repairs?: readonly RepairId[];
  label?: string;
  /** Shown only where nothing better serves the same aim. */
  fallback?: boolean;
  /** Only one more sentence on what another draft opens: it does not decide what the entry is. */
  mention?: boolean;
};
