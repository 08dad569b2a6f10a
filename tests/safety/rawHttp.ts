import { Agent, request } from "node:http";
import type { Wild } from "./requests.ts";

/** What came back, as sent. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 24 });

/** Sends a request without the repairs that fetch makes to paths and headers. */
export function send(origin: string, wild: Omit<Wild, "route">): Promise<Answer> {
  return exchange(origin, wild, agent, 30_000);
}

function exchange(origin: string, wild: Omit<Wild, "route">, agent: Agent, timeout: number): Promise<Answer> {
  const { method, target, headers } = wild;
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path: target, headers, agent, timeout }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const found = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
        resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(found), body: Buffer.concat(chunks).toString("utf8") });
      });
    });
    sent.on("timeout", () => sent.destroy(new Error(`no answer within ${timeout / 1000} seconds`)));
    // A kept connection that its server was just closing says nothing of the answer (nodejs.org/api/http.html, request.reusedSocket).
    sent.on("error", (error: NodeJS.ErrnoException) => {
      if (sent.reusedSocket && error.code === "ECONNRESET") resolve(exchange(origin, wild, new Agent(), timeout));
      else reject(error);
    });
    sent.end();
  });
}

/** How long a request may take that is the only one, on a machine that does a lot besides. */
const ALONE_MS = 300_000;

/**
 * The same for requests sent many at a time: one that got no answer is sent once more, alone, on a connection of its own and with time enough,
 * so that neither a busy machine nor a connection that was just being closed counts as a fault. What then gets none rejects with the reason.
 */
export async function sendSurely(origin: string, wild: Omit<Wild, "route">): Promise<Answer> {
  try {
    return await send(origin, wild);
  } catch {
    const alone = lonely.then(() => exchange(origin, wild, new Agent(), ALONE_MS));
    lonely = alone.catch(() => {});
    return alone;
  }
}

/** The last of the requests that are sent alone, one after the other. */
let lonely: Promise<unknown> = Promise.resolve();

/** Closes all connections. */
export function hangUp(): void {
  agent.destroy();
}
