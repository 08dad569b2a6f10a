import { expect, it } from "vitest";
import { rememberingRenderer } from "../../tools/rememberingRenderer.ts";

it("the build draws no picture twice, and each with its own bytes", async () => {
  const known = new Map<string, Uint8Array>();
  let made = 0;
  const memory = {
    remembered: async (key: string, make: () => Promise<Uint8Array>) => {
      const file = known.get(key) ?? (await make());
      if (!known.has(key)) made++;
      known.set(key, file);
      return file;
    },
    forget: () => {},
  };
  const svg = (color: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4" fill="${color}"/></svg>`;
  const draw = async (color: string) => {
    const { fetch } = rememberingRenderer(memory);
    return Buffer.from(await (await fetch("http://renderer/", { method: "POST", body: svg(color) })).arrayBuffer());
  };
  const [red, again, blue] = [await draw("red"), await draw("red"), await draw("blue")];
  expect([...red.subarray(1, 4)].map((code) => String.fromCharCode(code)).join("")).toBe("PNG");
  expect(again.equals(red)).toBe(true);
  expect(blue.equals(red)).toBe(false);
  expect(made).toBe(2);
});
