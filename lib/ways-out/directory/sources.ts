/** A public collection that the directory was made from; licences and notices are in `public/directory/NOTICE.txt`. */
export type DirectorySource = { name: string; url: string; licence: string; asOf: string };

/** Privacy contacts: e-mail, postal address, request form. */
export const contacts: DirectorySource = {
  name: 'datenanfragen.de',
  url: 'https://github.com/datenanfragen/data',
  licence: 'CC0-1.0',
  asOf: '2026-07-21',
};

/** Where and how accounts are closed. */
export const deletions: DirectorySource = {
  name: 'JustDeleteMe',
  url: 'https://github.com/jdm-contrib/jdm',
  licence: 'MIT',
  asOf: '2026-08-21',
};

/** Where one's own data are downloaded. */
export const downloads: DirectorySource = {
  name: 'JustGetMyData',
  url: 'https://github.com/justgetmydata/justgetmydata',
  licence: 'MIT',
  asOf: '2025-11-10',
};
