import { expect, it } from "vitest";
import { bearHangUps } from "../../src/curator/hangUps.ts";

it("bearHangUps lets a reader hang up, and no other error pass", () => {
  const before = process.stdout.listeners("error");
  bearHangUps();
  const [own] = process.stdout.listeners("error").filter((listener) => !before.includes(listener)) as ((error: Error) => void)[];
  expect(() => own?.(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }))).not.toThrow();
  expect(() => own?.(Object.assign(new Error("no space"), { code: "ENOSPC" }))).toThrow("no space");
  for (const stream of [process.stdout, process.stderr])
    for (const listener of stream.listeners("error").slice(-1)) stream.removeListener("error", listener as () => void);
});
