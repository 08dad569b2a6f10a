import { createMcpHandler, isLegacyRequest, WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/server";
import type { Asked } from "../http/asked.ts";
import { mcpServer } from "./server.ts";

/**
 * Answers one message of the protocol, of its newest revision or an older one, with one JSON body: no session, and no stream that stays
 * open.
 */
export async function serveMcp(asked: Asked, request: Request, message: unknown): Promise<Response> {
  const factory = () => mcpServer(asked);
  if (await isLegacyRequest(request, message)) {
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    const server = factory();
    await server.connect(transport);
    try {
      return await transport.handleRequest(request, { parsedBody: message });
    } finally {
      await server.close();
    }
  }
  const handler = createMcpHandler(factory, { legacy: "reject", maxSubscriptions: 0, keepAliveMs: 0 });
  return handler.fetch(request, { parsedBody: message });
}
