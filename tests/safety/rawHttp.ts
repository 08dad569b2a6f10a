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
export function send(origin: string, { method, target, headers }: Omit<Wild, "route">): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path: target, headers, agent, timeout: 30_000 }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const found = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
        resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(found), body: Buffer.concat(chunks).toString("utf8") });
      });
    });
    sent.on("timeout", () => sent.destroy(new Error("no answer within 30 seconds")));
    sent.on("error", reject);
    sent.end();
  });
}

/** Closes all connections. */
export function hangUp(): void {
  agent.destroy();
}
