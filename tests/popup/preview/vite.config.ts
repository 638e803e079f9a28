import { join } from 'node:path';
import { defineConfig } from 'vite';

/**
 * The popup's states and the welcome page without an extension around them, for looking at:
 *
 *     npx vite build -c tests/popup/preview/vite.config.ts && npx vite preview -c tests/popup/preview/vite.config.ts
 *
 * then `/?state=ready`, `/?state=pdf`, … (the names in `states-fixture.ts`), `&view=tab` for a full page, `/welcome.html`.
 */
export default defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: join(import.meta.dirname, '../../../.cache/preview'),
    emptyOutDir: true,
    modulePreload: false,
    target: 'esnext',
    rolldownOptions: {
      input: ['index.html', 'welcome.html'].map((page) => join(import.meta.dirname, page)),
    },
  },
});
