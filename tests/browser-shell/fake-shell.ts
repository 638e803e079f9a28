/** What the worker needs of a browser: one tab that shows a document, session storage with a quota, a toolbar. */
export type FakeShell = {
  /** The document that the tab shows; undefined once the tab is closed. */
  document: string | undefined;
  /** Runs while the reader is in the page. */
  whileReading: () => Promise<void> | void;
  /** Bytes that session storage holds. */
  quota: number;
  stored: Map<string, unknown>;
  badge: string;
};

export const tabId = 7;

export const shell: FakeShell = {
  document: undefined,
  whileReading: () => {},
  quota: 0,
  stored: new Map(),
  badge: '',
};

export function resetShell(document: string): void {
  Object.assign(shell, { document, whileReading: () => {}, quota: 1_000_000, badge: '' });
  shell.stored.clear();
}

const page = {
  url: 'https://www.acme.test/privacy',
  title: 'Privacy policy',
  language: 'en',
  blocks: [{ kind: 'paragraph', text: 'We keep your data for a year.', heading: '', place: 'text' }],
  links: [],
  margins: [],
  coverage: 1,
  truncated: false,
};

function size(): number {
  return JSON.stringify([...shell.stored]).length;
}

/** The parts of the browser API that the worker's modules call. */
export const fakeApi = {
  storage: {
    session: {
      get: async (key: string | null) =>
        Object.fromEntries([...shell.stored].filter(([name]) => key === null || name === key)),
      set: async (items: Record<string, unknown>) => {
        const before = new Map(shell.stored);
        for (const [key, value] of Object.entries(items)) shell.stored.set(key, value);
        if (size() <= shell.quota) return;
        shell.stored = before;
        throw new Error('QUOTA_BYTES quota exceeded');
      },
      remove: async (keys: string | string[]) => {
        for (const key of [keys].flat()) shell.stored.delete(key);
      },
    },
  },
  scripting: {
    executeScript: async ({ files }: { files: string[] }) => {
      if (shell.document === undefined) throw new Error('No tab with this id');
      if (files[0] === '/detect.js') return [{ result: { document: shell.document, isPolicy: true } }];
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
    get: async () => {
      if (shell.document === undefined) throw new Error('No tab with this id');
      return { url: page.url };
    },
  },
};
