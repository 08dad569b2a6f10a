import { expect, it } from "vitest";
import { createApp } from "../../src/worker/app.ts";
import { builtApp } from "../../tools/builtApp.ts";
import type { Ask, Question } from "../bench/cost/ask.ts";
import { kindsOf } from "../bench/cost/kinds.ts";
import { origin } from "../fixtures/running.ts";

/** What is measured at another address: nobody is named in a local run, pages' pictures are drawn alike, files of a package come alike. */
const LEFT_OUT = /^\/(?:\.well-known\/security\.txt|apple-touch-icon\.png|[a-z-]+\.png|v1\/releases\/:id\/package\/:path\{\.\+\})$/;

/** One that asks the running Worker. */
function fetching(): Ask {
  const ask = async ({ path }: Question) => {
    const response = await fetch(`${origin}${path}`);
    return { status: response.status, headers: {}, body: Buffer.from(await response.arrayBuffer()) };
  };
  const json = async <T>(path: string) => JSON.parse((await ask({ path })).body.toString()) as T;
  return Object.assign(ask, { origin, json, close: () => {} });
}

/** A route as an expression that its addresses match. */
function expressionOf(route: string): RegExp {
  const text = route.replace(/:\w+(?:\{([^}]+)\})?/g, (_, within: string | undefined) => `(?:${within ?? "[^/]+"})`);
  return new RegExp(`^${text}$`);
}

it("the bench measures an address of every route", async () => {
  const paths = (await kindsOf(fetching())).map(({ path }) => path.split("?")[0] ?? "");
  const routes = new Set(createApp(builtApp()).routes.flatMap(({ method, path }) => (method === "GET" ? [path] : [])));
  const missed = [...routes].filter((route) => !LEFT_OUT.test(route) && !paths.some((path) => expressionOf(route).test(path)));
  expect(missed).toEqual([]);
});
