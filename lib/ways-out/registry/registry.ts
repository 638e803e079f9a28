import { adChoices } from './ad-choices.ts';
import { analytics } from './analytics.ts';
import { dataBrokers } from './data-brokers.ts';
import { disputes } from './disputes.ts';
import { frameworks } from './frameworks.ts';
import { platformAds } from './platform-ads.ts';
import { preferenceServices } from './preference-services.ts';
import { regulators } from './regulators.ts';
import { representatives } from './representatives.ts';
import { requestPortals } from './request-portals.ts';
import { signalsAndBrowsers } from './signals-and-browsers.ts';
import type { Endpoint } from './types.ts';

/** Every known third party's page; the first that matches an address wins, so the special stand before the general. */
export const endpoints: readonly Endpoint[] = [
  ...adChoices,
  ...signalsAndBrowsers,
  ...analytics,
  ...platformAds,
  ...dataBrokers,
  ...preferenceServices,
  ...disputes,
  ...frameworks,
  ...representatives,
  ...requestPortals,
  ...regulators,
];

export const endpointById: ReadonlyMap<string, Endpoint> = new Map(
  endpoints.map((entry) => [entry.id, entry]),
);
