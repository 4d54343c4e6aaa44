import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An HTTP server on the loopback that counts who knocks. */
export interface Listener {
  readonly origin: string;
  /** Connections and requests so far. */
  readonly seen: { connections: number; readonly requests: string[] };
  readonly close: () => Promise<void>;
}

/** Opens a listener that answers everything, so that a fetch would succeed. */
export async function openListener(): Promise<Listener> {
  const seen = { connections: 0, requests: [] as string[] };
  const server: Server = createServer((request, response) => {
    seen.requests.push(request.url ?? '');
    response.end('body{background:red}');
  });
  server.on('connection', () => seen.connections++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
