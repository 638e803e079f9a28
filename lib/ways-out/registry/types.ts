/** Names that the registry's entries use for what they do; `lib/ways-out/kinds.ts` maps them to kinds of ways out. */
export type EndpointKind =
  | 'ad-choice'
  | 'platform-ad-settings'
  | 'signal'
  | 'info'
  | 'ignore'
  | 'analytics-opt-out'
  | 'data-broker'
  | 'delete-platform'
  | 'preference-service'
  | 'dispute'
  | 'transfer-framework'
  | 'seal'
  | 'art27-representative'
  | 'request-portal'
  | 'regulator';

/** One way of recognising an address; every field that is given must hold. */
export type AddressMatch = {
  /** Exact hosts. */
  hosts?: readonly string[];
  /** The host itself or any sub-domain of it. */
  suffixes?: readonly string[];
  host?: RegExp;
  notHosts?: readonly string[];
  notSuffixes?: readonly string[];
  path?: RegExp;
  /** On the query without its question mark. */
  query?: RegExp;
  /** On the fragment without its hash. */
  fragment?: RegExp;
};

/** An address that policies still print. `alias` works, `moved` leads elsewhere, `dead` nowhere, `void` to a framework no longer valid. */
export type FormerAddress = {
  url: string;
  status: 'alias' | 'moved' | 'dead' | 'void';
  /** Day (YYYY-MM-DD) since which it is so, when known. */
  since?: string;
};

/** A third party's page where a person can choose, ask or complain. */
export type Endpoint = {
  id: string;
  kind: EndpointKind;
  name: string;
  /** The living address; absent where the path names the company and no general address exists. */
  url?: string;
  alternatives?: readonly string[];
  former?: readonly FormerAddress[];
  /** Any of these; an entry needs at least one. */
  match: readonly AddressMatch[];
  /** ISO 3166 codes, "EU", "EEA" or "US-CA"; absent when it serves everybody. */
  region?: readonly string[];
  /** What the choice holds for: a browser, an account, a person. */
  scope?: string;
  /** Label for a button. */
  verb: string;
  /** What it stops, in plain words. */
  effect?: string;
  /** What it does not do, or what it costs. */
  caveat?: string;
  /** State of `url` on the registry's day of check. */
  status: 'live' | 'unverified' | 'moved' | 'closed' | 'void' | 'dead';
  /** Where given, the sentence or the link's text must match too. */
  sense?: RegExp;
};

/** A control on the page itself that opens the cookie settings of a consent manager. */
export type ConsentManager = { id: string; name: string; selector: string };

/** A first-party address or link text that speaks for itself. */
export type GenericPattern = {
  id: string;
  kind: import('../../types.ts').Kind;
  path?: RegExp;
  host?: RegExp;
  anchor?: RegExp;
  sense?: RegExp;
};
