/** Programmes of the advertising trade in which a reader refuses all members at once; each has several doors. */
const programmes: ReadonlySet<string> = new Set(['nai', 'daa', 'daac', 'edaa']);

/** The programme and the devices that one of its addresses is for; `undefined` for what is no such programme. */
export function programmeOf(entry: string | undefined, target: string): string | undefined {
  return entry !== undefined && programmes.has(entry) ? `${entry} ${devicesOf(target)}` : undefined;
}

/** Whether an address opens the opt-out itself and not the front page of its programme. */
export function opensOptOut(target: string): boolean {
  return /opt-?out|choices\b|control|tools\b/i.test(target.replace(/^\w+:\/\/[^/]*youradchoices[^/]*/i, ''));
}

/** The label of a programme, with the devices that the address is for. */
export function onDevices(verb: string, entry: string, target: string | undefined): string {
  const devices = target !== undefined && programmes.has(entry) ? devicesOf(target) : '';
  return devices === '' ? verb : verb.replace(/(?= \()|$/, ` ${devices}`);
}

function devicesOf(target: string): 'in apps' | 'on television' | '' {
  if (/app-?choices|mobile/i.test(target)) return 'in apps';
  return /connected-?tv|\bctv\b/i.test(target) ? 'on television' : '';
}
