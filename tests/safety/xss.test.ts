import { createHash } from "node:crypto";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { builtApp } from "../../tools/builtApp.ts";
import { browser, origin } from "../browser/started.ts";
import { drawn, isThorough, SEED } from "../fixtures/sample.ts";
import { sendSurely } from "./rawHttp.ts";
import { examples, fill, hasParameter, parametersOf } from "./routes.ts";
import { printTable } from "./table.ts";

/** Texts that run a script where they are not escaped: as markup, in attributes, addresses, SVG, style, JSON in a script, and in other encodings. */
const PAYLOADS = [
  "<script>alert(1)</script>",
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  "<img src=x onerror=alert(1)//",
  '" onmouseover="alert(1)" autofocus onfocus="alert(1)" x="',
  "</script><script>alert(1)</script>",
  "</style><script>alert(1)</script>",
  "</title><svg onload=alert(1)>",
  "<svg/onload=alert(1)>",
  "<iframe srcdoc='<script>parent.alert(1)</script>'>",
  "<details open ontoggle=alert(1)>",
  "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "]]><script xmlns='http://www.w3.org/1999/xhtml'>alert(1)</script>",
  "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
  "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
  "\u2028alert(1)//",
  "<base href=//evil.example/>",
  "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
];

/** Routes whose pages repeat texts of the address as such: what was searched for, what was filtered by, and what was not understood. */
const REPEATING = ["/", "/search", "/events", "/charts/:id", "/embed/:id"];

interface Attack {
  route: string;
  address: string;
}

const accept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

/**
 * Texts that are looked for in the answer: the first holds each sign that markup must escape, the second none but those of an address. Where no answer holds one of them, no payload can come through either.
 */
const PROBES = [`q7<x7 q7>x7"q7'x7&q7`, "javascript:alert(q7)"];

/** An address with a place for a text, percent-encoded. */
type Place = (text: string) => string;

function placesOf(route: string, path: string, names: string[]): Place[] {
  const inId: Place[] = hasParameter(route) ? [(text) => fill(route, text), (text) => `${fill(route, text)}?release=${text}`] : [];
  return [
    ...inId,
    ...names.map(
      (name): Place =>
        (text) =>
          `${path}?${name}=${text}`,
    ),
    (text) => `${path}?${text}=1`,
  ];
}

/** The answer, without what may hold any text: a query that is repeated percent-encoded, without quotation mark or bracket, is inert. */
async function answerTo(target: string): Promise<string> {
  const { body } = await sendSurely(origin, { method: "GET", target, headers: { accept } });
  return body.replace(/\?[\w%.~*!()+=&;-]*/g, "?");
}

/** The results for all items, of which so many are worked on at a time. */
async function inBatches<T, R>(items: T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += 16) results.push(...(await Promise.all(items.slice(at, at + 16).map(work))));
  return results;
}

/** Places whose text the answer holds in some form; in thorough mode all. */
async function reflecting(places: Place[]): Promise<Place[]> {
  if (isThorough()) return places;
  const found = await inBatches(places, async (place) => {
    const answers = await Promise.all(PROBES.map((probe) => answerTo(place(encodeURIComponent(probe)))));
    return answers.some((answer) => answer.includes("q7"));
  });
  return places.filter((_, i) => found[i]);
}

/**
 * Names that the answer takes notice of; in thorough mode all. Names are sent together, and those of an answer that is what the bare address
 * gets, byte for byte, are done with; else each half is sent by itself.
 */
async function noticed(path: string, names: string[], bare: string): Promise<string[]> {
  if (isThorough() || names.length < 2) return names;
  const answers = PROBES.map((probe) => answerTo(`${path}?${names.map((name) => `${name}=${encodeURIComponent(probe)}`).join("&")}`));
  if ((await Promise.all(answers)).every((answer) => answer === bare)) return [];
  const middle = names.length >> 1;
  const halves = [names.slice(0, middle), names.slice(middle)].map((half) => noticed(path, half, bare));
  return (await Promise.all(halves)).flat();
}

/** What the first page that takes notice of any name took notice of: most others do too. */
let usual: string[] = [];

/** The same, with the usual names, which are tried one by one at once: finding them in halves takes longer. */
async function noticedOrUsual(path: string, names: string[]): Promise<string[]> {
  const unusual = names.filter((name) => !usual.includes(name));
  const found = [...usual, ...(await noticed(path, unusual, await answerTo(path)))];
  usual = usual.length === 0 ? found : usual;
  return found;
}

/**
 * Every payload in every parameter, in a name and in the id, where the answer repeats what stands there; those whose answers differ are opened,
 * then all payloads at once in names, tracking parameters and fragment.
 */
async function attacksOn(route: string, path: string, names: string[]): Promise<{ places: number; tried: number; opened: Attack[] }> {
  const seen = new Set<string>();
  const opened: Attack[] = [];
  const places = placesOf(route, path, names);
  const left = placesOf(route, path, await noticedOrUsual(path, names));
  const texts = PAYLOADS.map((payload) => encodeURIComponent(payload));
  // In a sample each place gets every fifth payload, other ones with each version, and each payload every fifth place.
  const tries = (await reflecting(left)).flatMap((place, at) =>
    texts.filter((_, i) => isThorough() || (i + at + SEED) % 5 === 0).map((text) => ({ target: place(text), text })),
  );
  const answers = await inBatches(tries, ({ target }) => answerTo(target));
  for (const [i, { target, text }] of tries.entries()) {
    const told = withoutPayload(answers[i] ?? "", text);
    const print = createHash("sha256").update(told).digest("base64");
    if (!seen.has(print)) opened.push({ route, address: `${origin}${target}` });
    seen.add(print);
  }
  const address = `${origin}${path}?${texts.map((text) => `utm_x=${text}&${text}`).join("&")}#${texts.join("")}`;
  return { places: places.length, tried: tries.length + PAYLOADS.length, opened: [...opened, { route, address }] };
}

/**
 * An answer without a payload where it stands percent-encoded. In a sample also without it where it stands escaped as it has to be in HTML:
 * answers that differ by that alone are one, and an answer that escapes it otherwise is another.
 */
function withoutPayload(answer: string, text: string): string {
  const told = text.includes("'") ? answer : answer.replaceAll(text, "");
  if (isThorough()) return told;
  const payload = decodeURIComponent(text);
  const escaped = payload
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
  return escaped === payload ? told : told.replaceAll(escaped, "");
}

/** Opens an address and tells what ran or complained. */
async function open(page: Page, { address }: Attack): Promise<string[]> {
  const found: string[] = [];
  page.removeAllListeners();
  page.on("dialog", (dialog) => {
    found.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("pageerror", (error) => found.push(`error ${error.message}`));
  page.on("console", (message) => {
    // The answer's own status is no fault of the page.
    const own = message.location().url.split("#")[0] === new URL(address).href.split("#")[0] && /status of 40[045]/.test(message.text());
    if (message.type() === "error" && !own) found.push(message.text());
  });
  await page.goto(address, { waitUntil: "load" });
  const injected = await page.evaluate(
    () => document.querySelectorAll("img[src=x], base[href*=evil], [onload], [onerror], [onfocus], [ontoggle]").length,
  );
  return injected > 0 ? [...found, `${injected} injected elements`] : found;
}

it("no payload runs, opens a dialog or leaves an error, in any parameter of any page or picture", { timeout: 1_200_000 }, async () => {
  const all = examples(builtApp());
  const { names } = await parametersOf(origin, all);
  const page = await (await browser.newContext({ viewport: { width: 800, height: 600 } })).newPage();
  const rows: [string, number, number, number, number][] = [];
  const shown: typeof all = [];
  for (const one of all) {
    const media = (await fetch(`${origin}${one.path}`, { headers: { accept } })).headers.get("content-type") ?? "";
    if (/^(?:text\/html|image\/svg)/.test(media)) shown.push(one);
  }
  const repeats = ({ route }: (typeof all)[number]) => REPEATING.includes(route);
  // In a sample a tenth of the routes, besides those that repeat what was asked in more than one place.
  const others = shown.filter((one) => !repeats(one));
  for (const { route, path } of [...shown.filter(repeats), ...drawn(others, 10, 10)]) {
    const { places, tried, opened } = await attacksOn(route, path, names);
    const found: string[] = [];
    for (const attack of opened) for (const what of await open(page, attack)) found.push(`${attack.address}: ${what}`);
    rows.push([route, places, tried, opened.length, found.length]);
    expect.soft(found.slice(0, 5), route).toEqual([]);
  }
  printTable(
    `${PAYLOADS.length} payloads in ${names.length} parameters, ids and names`,
    ["route", "places", "tried", "opened", "found"],
    rows,
  );
  expect(rows.length).toBeGreaterThan(REPEATING.length);
});
