import { Agent, request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { Running } from "../workerd.ts";

/** What is asked: an address to read, or a message to send there. */
export interface Question {
  path: string;
  message?: unknown;
  headers?: Record<string, string>;
}

/** An answer as it came, still compressed where the Worker compressed it. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** What an answer says, no longer compressed. */
export function contentOf({ headers, body }: Answer): Buffer {
  const coding = headers["content-encoding"];
  if (coding === undefined) return body;
  return coding === "br" ? brotliDecompressSync(body) : gunzipSync(body);
}

/** Asks a Worker over one connection that stays open, as the platform's edge asks: it takes Brotli and gzip. */
export interface Ask {
  (question: Question): Promise<Answer>;
  /** Scheme and host by which the Worker is asked: those that it was built for. */
  origin: string;
  /** Reads JSON. */
  json: <T>(path: string) => Promise<T>;
  close: () => void;
}

/** One that asks a running Worker under the address that it was built for. */
export function asking({ port }: Running, origin: string, connections = 1): Ask {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const ask = (question: Question): Promise<Answer> =>
    new Promise<Answer>((done, failed) => {
      const { path, message, headers = {} } = question;
      const body = message === undefined ? undefined : JSON.stringify(message);
      const sent = request(
        {
          ...{ agent, host: "127.0.0.1", port, path, method: body === undefined ? "GET" : "POST" },
          headers: {
            host: new URL(origin).host,
            "accept-encoding": "br, gzip",
            ...(body === undefined ? {} : { accept: "application/json, text/event-stream", "content-type": "application/json" }),
            ...headers,
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("error", failed);
          response.on("end", () => {
            const names = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
            done({ status: response.statusCode ?? 0, headers: Object.fromEntries(names), body: Buffer.concat(chunks) });
          });
        },
      );
      // A connection that was kept may just be closing.
      sent.on("error", (error) => (sent.reusedSocket ? ask(question).then(done, failed) : failed(error)));
      sent.end(body);
    });
  const json = async <T>(path: string): Promise<T> => JSON.parse(contentOf(await ask({ path })).toString()) as T;
  return Object.assign(ask, { origin, json, close: () => agent.destroy() });
}
