import fc from "fast-check";
import { fill, hasParameter } from "./routes.ts";

/** One request as it goes over the wire. */
export interface Wild {
  route: string;
  method: string;
  /** Path and query, as sent: visible ASCII only, all else percent-encoded. */
  target: string;
  headers: Record<string, string>;
}

/** Stands in places where an answer might echo it; each sign that HTML, XML or JSON must escape has letters on both sides. */
export const MARKER = `q7<x7q7>x7q7"x7q7'x7q7&x7`;
/** The marker where a sign came through as it is. */
export const RAW = /q7[<>"']x7/;
/** Named by forged headers; no answer may name it. */
export const FORGED = "q7-forged.example";

const CONTROL = ["\u0000", "\u0007", "\r\nset-cookie: q7=1", "\u001b[31m", "\u007f", "\u0085", "\u2028", "\u202e", "\ufeff", "\ufffe"];
const NUMBERS = [
  "0",
  "-1",
  "1e309",
  "NaN",
  "Infinity",
  "9".repeat(400),
  "0x10",
  "1.0000000001",
  "٣",
  "2020-02-30",
  "2020-13",
  "0000",
  "9999",
];
const TRICKS = ["..", "../../etc/passwd", ".", "//", "\\", "%2e%2e%2f", "%00", ";a=b", "*", "$&", "constructor", "__proto__", "toString"];
const SCRIPT = ['"><script>alert(1)</script>', "javascript:alert(1)", "</script><svg/onload=alert(1)>", "{{7*7}}", "' or 1=1--"];

const odd = fc.oneof(
  fc.constant(MARKER),
  fc.constantFrom(...CONTROL, ...NUMBERS, ...TRICKS, ...SCRIPT, "", " ", "\ud83d\udc19", "\ud800"),
  fc.constantFrom(1_000, 4_000).map((n) => "x".repeat(n)),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ maxLength: 40 }).map((text) => `${text}${MARKER}`),
);

/** Ways to put a text into an address, right ones and wrong ones. */
const encoded = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(text, fc.constantFrom("right", "right", "right", "twice", "raw", "latin", "broken", "plus"))
    .map(([raw, how]) => encode(raw, how));

function encode(raw: string, how: string): string {
  const right = percent(raw);
  if (how === "twice") return encodeURIComponent(right);
  if (how === "raw") return raw.replace(/[^!-~]|[#?]/g, percent);
  if (how === "latin") return [...Buffer.from(raw, "latin1")].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
  if (how === "broken") return `${right}${right.length % 2 ? "%" : "%c0%af%zz"}`;
  return how === "plus" ? right.replaceAll("%20", "+") : right;
}

/** Percent-encoded; a lone surrogate becomes U+FFFD. */
function percent(text: string): string {
  return encodeURIComponent(Buffer.from(text, "utf8").toString("utf8"));
}

interface Known {
  routes: string[];
  ids: (route: string) => string[];
  names: (route: string) => string[];
  values: string[];
}

/** Requests over all routes: mostly near a valid one, so that they reach the code behind the first check. */
export function wildRequest(known: Known): fc.Arbitrary<Wild> {
  return fc.constantFrom(...known.routes).chain((route) =>
    fc
      .record({
        path: path(route, known.ids(route)),
        query: query(known.names(route), known.values),
        method: fc.oneof(
          { weight: 14, arbitrary: fc.constant("GET") },
          fc.constantFrom("HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"),
          {
            weight: 1,
            arbitrary: fc.constantFrom("PROPFIND", "LOCK", "SEARCH", "REPORT", "PURGE"),
          },
        ),
        headers,
      })
      .map(({ path, query, method, headers }) => ({ route, method, target: `${path}${query}`, headers })),
  );
}

function path(route: string, ids: string[]): fc.Arbitrary<string> {
  const id = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...ids) }, { weight: 2, arbitrary: encoded(odd) });
  const filled = hasParameter(route) ? id.map((text) => fill(route, text)) : fc.constant(route);
  const trick = fc.constantFrom("/", "//", "/.", "/..", "/../..", "/%2e%2e/", "%00", ".csv", ".png", ";x", "%", "/%5c", "%ff", "%2f", ".");
  const bent = fc.tuple(filled, trick, fc.constantFrom("end", "start", "upper")).map(([text, sign, where]) => {
    if (where === "upper") return text.toUpperCase();
    return where === "end" ? `${text}${sign}` : `/${sign.replace(/^\//, "")}${text}`;
  });
  return fc.oneof({ weight: 4, arbitrary: filled }, { weight: 1, arbitrary: bent });
}

function query(names: string[], values: string[]): fc.Arbitrary<string> {
  const name = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...names) },
    encoded(odd),
    fc.constantFrom("__proto__", "constructor", "as_off", "utm_source"),
  );
  const shape = fc.oneof(
    { weight: 8, arbitrary: name },
    name.map((text) => `${text}[]`),
    name.map((text) => `${text}[a][b]`),
  );
  const value = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...values, "2015", "2016-06-01", "5") },
    encoded(odd),
    encoded(fc.constant(MARKER)),
  );
  const pair = fc.tuple(shape, fc.constantFrom("=", "=", "=", "", "=="), value).map((parts) => parts.join(""));
  const few = fc.array(pair, { maxLength: 3 });
  const many = fc.tuple(pair, fc.integer({ min: 2, max: 60 })).map(([text, times]) => Array<string>(times).fill(text));
  return fc
    .tuple(fc.oneof({ weight: 9, arbitrary: few }, many), fc.constantFrom("&", "&", "&", ";", "&&"))
    .map(([pairs, sign]) => (pairs.length === 0 ? "" : `?${pairs.join(sign)}`.slice(0, 12_000).replace(/%.?$/, "")));
}

const headers: fc.Arbitrary<Record<string, string>> = fc
  .array(
    fc.oneof(
      fc.constantFrom("text/html", "application/json", "*/*", "q7<", "text/html;q=0").map((value) => ["accept", value]),
      fc.constantFrom("*", 'W/"x"', "q7", `"${"e".repeat(3000)}"`, ",,,").map((value) => ["if-none-match", value]),
      fc.constantFrom(FORGED, `localhost.${FORGED}`, `127.0.0.1.${FORGED}`, `${FORGED}:80`).map((value) => ["host", value]),
      fc
        .constantFrom("x-forwarded-host", "x-original-url", "x-forwarded-proto", "forwarded", "origin", "referer")
        .map((name) => [name, `//${FORGED}/q7`]),
      fc.constantFrom("bytes=0-1", "bytes=-1", "x").map((value) => ["range", value]),
      fc.constantFrom(500, 7_000).map((n) => ["x-huge", "h".repeat(n)]),
      fc.constantFrom("GET", "DELETE").map((value) => ["x-http-method-override", value]),
    ),
    { maxLength: 2 },
  )
  .map((pairs) => Object.fromEntries(pairs));
