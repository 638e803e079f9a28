import { JSDOM, VirtualConsole } from 'jsdom';
import { analyze } from '../../lib/analyze.ts';
import { readPolicy } from '../../lib/page/read-policy.ts';
import type { Report } from '../../lib/types.ts';
import { classifier } from '../classify/shipped.ts';
import { seedPages } from '../support/seed-pages.ts';

/** The day on which the seeds are judged: their void frameworks and dead links do not change with the calendar. */
const now = new Date('2026-09-01T00:00:00Z');

/** Each seed through the whole pipeline, as a local server would show it. */
export function seedReports(): Map<string, Report> {
  return new Map(
    seedPages().map(({ id, html, path }) => {
      const url = new URL(path, 'http://127.0.0.1:8080').href;
      const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
      try {
        const result = readPolicy(dom.window.document, { url });
        if (result.status === 'unreadable') throw new Error(`seed ${id} is unreadable: ${result.reason}`);
        return [id, analyze(result.page, classifier, now)];
      } finally {
        dom.window.close();
      }
    }),
  );
}
