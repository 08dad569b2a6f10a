import { describe, expect, it } from "vitest";
import { toolCalled } from "../../src/worker/mcp/server.ts";
import { TOOLS } from "../../src/worker/mcp/tools.ts";

describe("the tool that a message calls", () => {
  it.each(TOOLS.map(({ name }) => name))("is %s by its name", (name) => {
    expect(toolCalled({ jsonrpc: "2.0", id: 1, method: "tools/call", params: { name, arguments: {} } })?.name).toBe(name);
  });

  it.each([
    { method: "tools/list", params: { name: "read_number" } },
    { method: "tools/call", params: { name: "read_letter" } },
    { method: "tools/call", params: { name: 3 } },
    { method: "tools/call", params: null },
    { method: "tools/call" },
    {},
    "tools/call",
    3,
    null,
  ])("is none of %j", (message) => expect(toolCalled(message)).toBeUndefined());
});
