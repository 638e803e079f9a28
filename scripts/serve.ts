/** A server on localhost for pages that are values, not files. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Served = {
  body: string | Buffer;
  type?: string /** Milliseconds before the answer. */;
  delay?: number;
};

export type Site = { origin: string; close: () => Promise<void>; requests: string[] };

/**
 * Serves each path's page; everything else is 404.
 *
 * @param pages by path as the browser asks for it, percent-encoding included, without the query
 */
export async function serve(pages: Record<string, string | Served>): Promise<Site> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*/, '');
    requests.push(path);
    const page = pages[path];
    if (page === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    const {
      body,
      type = 'text/html; charset=utf-8',
      delay = 0,
    } = typeof page === 'string' ? { body: page } : page;
    setTimeout(() => response.writeHead(200, { 'content-type': type }).end(body), delay);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // listening on a TCP port, so this is no pipe's name
  return { origin: `http://localhost:${port}`, close: () => close(server), requests };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
