import type { Hono } from "hono";
import { cors } from "hono/cors";
import { FOUND } from "../../edition/foundPaths.ts";
import type { App } from "../application.ts";
import { askedOf } from "../http/asked.ts";
import { problemJson } from "../http/problem.ts";
import { readBody } from "./readBody.ts";

/** Bytes of a message, at most. */
const LARGEST_MESSAGE = 64 * 1024;

/** Bytes of an answer, at most. */
const LARGEST_ANSWER = 20_000;

/** Codes of JSON-RPC 2.0. */
const [PARSE_ERROR, INVALID_REQUEST] = [-32700, -32600];

const ALLOWED = "POST, OPTIONS";

/** Headers that clients in a browser send with a message. */
const SENT = ["accept", "content-type", "last-event-id", "mcp-method", "mcp-name", "mcp-protocol-version", "mcp-session-id"];

/** Seconds for which a browser may keep the answer to a preflight request. */
const PREFLIGHT = 86_400;

/**
 * `/mcp`: the Model Context Protocol over Streamable HTTP, without sessions. Everything is public and read-only, so any origin may ask.
 * The protocol's library is loaded with the first message, and never at start-up.
 * Why: docs/decisions/0026-mcp-by-its-own-library.md
 */
export function mcpRoutes(router: Hono, app: App): void {
  const { faultOf } = app.words.assistant;
  router.use(FOUND.mcp, cors({ origin: "*", allowMethods: ["POST", "OPTIONS"], allowHeaders: SENT, maxAge: PREFLIGHT }));
  router.post(FOUND.mcp, async (c) => {
    const body = await readBody(c.req.raw, LARGEST_MESSAGE);
    if (body === null) return rpcError(413, INVALID_REQUEST, faultOf.large(LARGEST_MESSAGE));
    const message = parsed(body);
    if (message === undefined) return rpcError(400, PARSE_ERROR, faultOf.parse);
    if (Array.isArray(message)) return rpcError(400, INVALID_REQUEST, faultOf.batch);
    const { serveMcp } = await import("./serve.ts");
    const response = await serveMcp(askedOf(c, app), c.req.raw, message);
    // What a client sends may come back in an error: then it may be as long as a message.
    const answer = await response.arrayBuffer();
    if (answer.byteLength > LARGEST_ANSWER) return rpcError(400, INVALID_REQUEST, faultOf.echo);
    return new Response(answer.byteLength === 0 ? null : answer, response);
  });
  router.all(FOUND.mcp, (c) => {
    if (c.req.method === "OPTIONS") return new Response(null, { status: 204, headers: { allow: ALLOWED } });
    const detail = app.words.problem.method(c.req.method.slice(0, 40), ALLOWED);
    const response = problemJson(askedOf(c, app), { type: "method-not-allowed", detail });
    response.headers.set("allow", ALLOWED);
    return response;
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function rpcError(status: number, code: number, message: string): Response {
  return Response.json({ jsonrpc: "2.0", error: { code, message }, id: null }, { status });
}
