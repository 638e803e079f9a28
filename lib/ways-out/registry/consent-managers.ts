import type { ConsentManager } from './types.ts';

/** Controls that open cookie settings, by consent manager: the jump scrolls there, the reader clicks. */
export const consentManagers: readonly ConsentManager[] = [
  {
    id: 'onetrust-cmp',
    name: 'OneTrust',
    selector: '#ot-sdk-btn, .ot-sdk-show-settings, a[href^="javascript:OneTrust.ToggleInfoDisplay"]',
  },
  {
    id: 'cookiebot-cmp',
    name: 'Cookiebot',
    selector:
      'a[href^="javascript:Cookiebot.renew"], a[href^="javascript:CookieConsent.renew"], [onclick*="Cookiebot.renew"]',
  },
  {
    id: 'usercentrics-cmp',
    name: 'Usercentrics',
    selector: 'a[href^="javascript:UC_UI.showSecondLayer"], [onclick*="UC_UI.show"], #usercentrics-psl',
  },
  {
    id: 'didomi-cmp',
    name: 'Didomi',
    selector: 'a[href^="javascript:Didomi.preferences.show"], .didomi-preferences-link',
  },
  {
    id: 'trustarc-cmp',
    name: 'TrustArc',
    selector: '#teconsent, [onclick*="truste.eu.clickListener"], a[href*="truste.eu.clickListener"]',
  },
  { id: 'iubenda-cmp', name: 'iubenda', selector: '.iubenda-cs-preferences-link' },
  { id: 'termly-cmp', name: 'Termly', selector: '.termly-display-preferences' },
  { id: 'osano-cmp', name: 'Osano', selector: '[onclick*="Osano.cm.showDrawer"]' },
  { id: 'cookieyes-cmp', name: 'CookieYes', selector: '.cky-banner-element' },
  { id: 'transcend-cmp', name: 'Transcend', selector: '[onclick*="transcend.showConsentManager"]' },
  { id: 'complianz-cmp', name: 'Complianz', selector: '.cmplz-manage-consent' },
  { id: 'axeptio-cmp', name: 'Axeptio', selector: 'a[href^="javascript:openAxeptioCookies"]' },
  {
    id: 'tarteaucitron-cmp',
    name: 'tarteaucitron',
    selector: '#tarteaucitronManager, [onclick*="tarteaucitron.userInterface"]',
  },
  { id: 'quantcast-cmp', name: 'Quantcast / IAB TCF', selector: '[onclick*="displayConsentUi"]' },
  {
    id: 'consentmanager-cmp',
    name: 'consentmanager.net',
    selector: 'a[href*="__cmp(\'showConsentTool\'"], a[href*="?cmpscreen"]',
  },
  { id: 'ketch-cmp', name: 'Ketch', selector: '[onclick*="ketch(\'showPreferences"]' },
  { id: 'klaro-cmp', name: 'Klaro', selector: '[onclick*="klaro.show"]' },
];
