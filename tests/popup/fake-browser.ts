import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

type Messages = Record<string, { message: string } | undefined>;

/** As browsers do it: '' for an unknown key, `$1` to `$9` replaced, `$$` for a dollar. */
export function getMessage(key: string, substitutions: string[] = []): string {
  const { message = '' } = (messages as Messages)[key] ?? {};
  return message.replace(/\$(\$|[1-9])/g, (_, which: string) =>
    which === '$' ? '$' : (substitutions[Number(which) - 1] ?? ''),
  );
}

const runtime = { id: 'wayout' };

/** What the words and the popup need of the browser, before anything imports its API. */
Object.assign(globalThis, { chrome: { runtime }, browser: { runtime, i18n: { getMessage } } });
