/** Day (YYYY-MM-DD) on which the endpoints were last checked; shown beside an address that comes from here. */
export const registryChecked = '2026-11-22';
