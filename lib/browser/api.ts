/** The one door to the browser API: promises in every browser, and no global `chrome` elsewhere. */
export { default as browser } from 'webextension-polyfill';
