/** What the worker needs of a browser: one tab that shows a document, storage, the session's with a quota, a toolbar. */
export type FakeShell = {
  /** The document that the tab shows; undefined once the tab is closed. */
  document: string | undefined;
  /** Runs while the reader is in the page. */
  whileReading: () => Promise<void> | void;
  /** Bytes that session storage holds. */
  quota: number;
  stored: Map<string, unknown>;
  /** What `storage.local` holds. */
  lasting: Map<string, unknown>;
  badge: string;
  isPrivate: boolean;
  /** Files that were run in the page, in order. */
  injected: string[];
  /** Addresses of the tabs that were opened. */
  openedTabs: string[];
};

export const tabId = 7;

export const shell: FakeShell = {
  document: undefined,
  whileReading: () => {},
  quota: 0,
  stored: new Map(),
  lasting: new Map(),
  badge: '',
  isPrivate: false,
  injected: [],
  openedTabs: [],
};

export function resetShell(document: string): void {
  Object.assign(shell, { document, whileReading: () => {}, quota: 1_000_000, badge: '', isPrivate: false });
  shell.injected = [];
  shell.openedTabs = [];
  shell.stored.clear();
  shell.lasting.clear();
}

const page = {
  url: 'https://www.acme.test/privacy',
  clues: { titles: { main: ['Privacy policy'], page: [] }, language: 'en', above: [], below: [] },
  blocks: [{ kind: 'paragraph', text: 'We keep your data for a year.', heading: '', place: 'text' }],
  links: [],
  margins: [],
  coverage: 1,
  truncated: false,
};

type Listener = (changes: Record<string, { newValue?: unknown }>) => void;

/** A storage area over the map that `items` gives, which holds at most `quota()` characters. */
function areaOver(items: () => Map<string, unknown>, quota: () => number) {
  const listeners = new Set<Listener>();
  const tell = (keys: string[]) => {
    const changes = Object.fromEntries(keys.map((key) => [key, { newValue: items().get(key) }]));
    for (const listener of listeners) listener(changes);
  };
  return {
    get: async (key: string | null) =>
      Object.fromEntries([...items()].filter(([name]) => key === null || name === key)),
    set: async (added: Record<string, unknown>) => {
      const next = new Map([...items(), ...Object.entries(added)]);
      if (JSON.stringify([...next]).length > quota()) throw new Error('QUOTA_BYTES quota exceeded');
      for (const [key, value] of next) items().set(key, value);
      tell(Object.keys(added));
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) items().delete(key);
      tell([keys].flat());
    },
    clear: async () => {
      const keys = [...items().keys()];
      items().clear();
      tell(keys);
    },
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  };
}

/** Those who listen to an event, and `tell` as the browser does. */
function eventOf<Arguments extends unknown[]>() {
  const listeners = new Set<(...args: Arguments) => unknown>();
  return {
    addListener: (listener: (...args: Arguments) => unknown) => void listeners.add(listener),
    /** @returns what the listeners answer */
    tell: (...args: Arguments) => [...listeners].map((listener) => listener(...args)),
  };
}

/** The parts of the browser API that the worker's modules call. */
export const fakeApi = {
  runtime: {
    id: 'wayout',
    getURL: (path: string) => `extension:/${path}`,
    onMessage: eventOf<[message: unknown, sender: object]>(),
    onInstalled: eventOf<[{ reason: string }]>(),
  },
  windows: { onRemoved: eventOf<[window: number]>() },
  storage: {
    session: areaOver(
      () => shell.stored,
      () => shell.quota,
    ),
    local: areaOver(
      () => shell.lasting,
      () => Number.POSITIVE_INFINITY,
    ),
  },
  scripting: {
    executeScript: async ({ files: [file = ''] }: { files: string[] }) => {
      if (shell.document === undefined) throw new Error('No tab with this id');
      shell.injected.push(file);
      if (file === '/detect.js') return [{ result: { document: shell.document, isPolicy: true } }];
      await shell.whileReading();
      if (shell.document === undefined) throw new Error('The tab was closed');
      return [{ result: { status: 'read', page } }];
    },
  },
  action: {
    setBadgeText: async ({ text }: { text: string }) => {
      shell.badge = text;
    },
    setBadgeBackgroundColor: async () => {},
  },
  tabs: {
    onRemoved: eventOf<[tab: number]>(),
    create: async ({ url }: { url: string }) => void shell.openedTabs.push(url),
    get: async () => {
      if (shell.document === undefined) throw new Error('No tab with this id');
      return { id: tabId, url: page.url, incognito: shell.isPrivate };
    },
    query: async () => [{ id: tabId, url: page.url, incognito: shell.isPrivate }],
  },
};
