import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * What stands behind `caches.default` of a workerd without Cloudflare: keeps what is put under its address and gives it back, for ever.
 * It runs in the process of the bench, so that keeping costs the measured process no more than the way there.
 */
export async function startCacheService(): Promise<{ port: number; stop: () => void }> {
  const kept = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const address = `${request.headers.host}${request.url}`;
    const body: Buffer[] = [];
    for await (const chunk of request) body.push(chunk as Buffer);
    if (request.method === "PUT") {
      // The body is a whole answer: its head, an empty line, its content.
      kept.set(address, Buffer.concat(body));
      response.writeHead(204).end();
      return;
    }
    const answer = kept.get(address);
    if (!answer) {
      response.writeHead(504, { "cf-cache-status": "MISS" }).end();
      return;
    }
    const head = answer.indexOf("\r\n\r\n");
    const lines = answer.subarray(0, head).toString("latin1").split("\r\n").slice(1);
    const headers = lines
      .map((line) => /^([^:]+):\s*(.*)$/.exec(line)?.slice(1, 3) ?? [])
      .filter(([name]) => !/^transfer-encoding$/i.test(name ?? ""));
    response.writeHead(200, { ...Object.fromEntries(headers), "cf-cache-status": "HIT" }).end(answer.subarray(head + 4));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
