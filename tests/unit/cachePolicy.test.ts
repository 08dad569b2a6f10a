import { describe, expect, it } from "vitest";
import { cachePolicy } from "../../src/worker/http/cachePolicy.ts";

const policy = (path: string, status: number) => cachePolicy(new URL(path, "http://a.test"), status);

describe("how long an answer may be kept", () => {
  it("is short where an address leads elsewhere, whatever stands there, and for good where it is made to", () => {
    for (const status of [301, 303, 308]) expect(policy("/v1/releases/none/", status)).toBe("moved");
    expect(policy("/charts/visits/?release=2026.1.0", 308)).toBe("moved");
    expect(policy("/p/abc", 308)).toBe("pinned");
  });
});
