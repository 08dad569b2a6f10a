import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { startPseudoWorker } from "../fixtures/startPseudoWorker.ts";

let there: Awaited<ReturnType<typeof startPseudoWorker>>;

beforeAll(async () => {
  there = await startPseudoWorker();
}, 60_000);
afterAll(() => there?.end());

const get = (path: string) => fetch(`${there.origin}${path}`, { redirect: "manual" });

it("an embed under the prefix of a published language is in it, and its figures come in it", async () => {
  const answer = await get("/fa/embed/visits");
  const html = await answer.text();
  expect([answer.status, /<html lang="fa" dir="rtl">/.test(html)]).toEqual([200, true]);
  expect(answer.headers.get("content-security-policy")).toContain("script-src 'sha256-");
  const data = /data-spec="([^"]+)"/.exec(html)?.[1] ?? "";
  expect(data).toBe("/charts/visits.json?lang=fa");
  const spec = (await (await get(data)).json()) as { controls: { open: string }; language: object };
  expect(spec.language).toMatchObject({ code: "fa", direction: "rtl", semicolon: "؛ " });
  expect(spec.controls.open).toMatch(/^[א-ת ]+$/);
});

it("a language that is not published has no address, and data say what they allow", async () => {
  const missing = await fetch(`${inject("origin")}/fa/embed/visits`, { headers: { accept: "text/html" } });
  expect([missing.status, (await missing.text()).includes('<html lang="en" dir="ltr">')]).toEqual([404, true]);
  expect((await get("/ru/embed/visits")).status).toBe(404);
  expect((await fetch(`${inject("origin")}/charts/visits.json?lang=fa`)).status).toBe(400);
  expect(((await (await get("/charts/visits.json?lang=ru")).json()) as { errors: unknown }).errors).toMatchObject([
    { allowed: ["en", "fa", "tr"] },
  ]);
});
