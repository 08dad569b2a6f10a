import { expect, it } from "vitest";
import { emptied, origin } from "./started.ts";

/** Links of an embed have no target of their own: `base` sends them out of the frame, and what they open has no way back into it. */
it("a link of an embed opens beside it, without a way back", async () => {
  const page = await emptied({ viewport: { width: 700, height: 800 } });
  await page.goto(`${origin}/embed/visits`);
  const link = page.locator(".credit a");
  expect(await link.getAttribute("target")).toBe(null);
  const [opened] = await Promise.all([page.context().waitForEvent("page"), link.click()]);
  await opened.waitForLoadState();
  expect(new URL(opened.url()).pathname).toBe("/charts/visits");
  expect(await opened.evaluate(() => window.opener)).toBe(null);
  await page.context().close();
});
