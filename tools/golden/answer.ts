import { createHash } from "node:crypto";
import type { Asked } from "./addresses.ts";

/** Where golden answers say that they come from. */
export const GOLDEN_ORIGIN = "https://baku.example";

const HEADERS = [
  "content-type",
  "cache-control",
  "link",
  "access-control-allow-origin",
  "content-disposition",
  "location",
  "allow",
  "vary",
];
/** Longer bodies are kept as their hash. */
const READABLE = 80_000;

/**
 * An answer as text: the request, status and headers that are part of the promise, and the body. `origin` is where the Worker listens.
 * `whole` keeps long bodies too, so that keys and columns may be added to them.
 */
export async function answerText(origin: string, { path, method = "GET", accept }: Asked, whole = false): Promise<string> {
  const response = await fetch(`${origin}${path}`, { method, redirect: "manual", headers: accept ? { accept } : {} });
  const headers = HEADERS.flatMap((name) => (response.headers.has(name) ? [`${name}: ${response.headers.get(name)}`] : []));
  return [`${method} ${path}`, response.status, ...headers, "", await body(response, whole)].join("\n").trimEnd().concat("\n");
}

async function body(response: Response, whole: boolean): Promise<string> {
  const bytes = Buffer.from(await response.arrayBuffer());
  const media = response.headers.get("content-type") ?? "";
  if (media.startsWith("text/html")) return wordsOf(bytes.toString("utf8"));
  // Line ends of CSV are a matter of its own test; version control keeps these files with line feeds.
  const long = bytes.length > READABLE;
  if (long && whole && media.includes("json")) return JSON.stringify(JSON.parse(bytes.toString("utf8")));
  const readable = (whole || !long) && !media.includes("zip");
  return readable ? bytes.toString("utf8").replaceAll("\r\n", "\n") : `sha256 ${createHash("sha256").update(bytes).digest("hex")}`;
}

/** Title, table cells and the facts of a number: what a page says of the data, without its looks and controls. Of an embed its sentences. */
function wordsOf(html: string): string {
  const embed = /<figure class="embed".*<\/figure>/s.exec(html)?.[0];
  if (embed !== undefined) return sentencesOf(embed.replace(/<svg\b.*?<\/svg>/gs, ""));
  const main = /<main id="main">(.*)<\/main>/s.exec(html)?.[1] ?? "";
  const shown = main.replace(/<(svg|aside)\b.*?<\/\1>/gs, "");
  const facts = /<article class="number.*?<\/article>/s.exec(shown)?.[0] ?? "";
  const parts = [...shown.matchAll(/<(h1|th|td)\b[^>]*>(.*?)<\/\1>/gs), ...facts.matchAll(/<(dt|dd)\b[^>]*>(.*?)<\/\1>/gs)];
  return parts.map(([, tag, text]) => `${tag} ${(text ?? "").replace(/<[^>]*>/g, "")}`).join("\n");
}

/** What an embed says: title, text, what is measured, and the first of its notes, where its knowledge ends. */
function sentencesOf(embed: string): string {
  const said = [...embed.matchAll(/<(h1|p)\b([^>]*)>(.*?)<\/\1>/gs)].filter(
    ([, , attributes]) => !/class="(?:notice|credit)"/.test(attributes ?? ""),
  );
  const noted = said.findIndex(([, tag, attributes]) => tag === "p" && /^(?: class="long")?$/.test(attributes ?? ""));
  return said
    .slice(0, noted + 1)
    .map(([, tag, , text]) => `${tag} ${(text ?? "").replace(/<[^>]*>/g, "")}`)
    .join("\n");
}

/** What is wrong with a pinned answer by its golden one; null when nothing is. Keys and columns may have come, nothing may have gone or changed. */
export function pinnedFault(golden: string, answer: string): string | null {
  const [before, after] = [split(golden), split(answer)];
  if (before.head.filter(promised).join("\n") !== after.head.filter(promised).join("\n")) return "status, type or policy differ";
  if (before.body === after.body) return null;
  if (before.head.some((line) => /^content-type: .*json/.test(line))) return lack(JSON.parse(before.body), JSON.parse(after.body), "");
  if (before.head.some((line) => line.startsWith("content-type: text/csv"))) return columnFault(before.body, after.body);
  if (before.head.some((line) => line.startsWith("content-type: text/html"))) return lineFault(before.body, after.body);
  return "the body differs";
}

function split(text: string): { head: string[]; body: string } {
  const at = text.indexOf("\n\n");
  return { head: text.slice(0, at).split("\n"), body: text.slice(at + 2) };
}

function promised(line: string): boolean {
  return !line.startsWith("link:") && !line.startsWith("vary:");
}

/**
 * The license of an envelope is the one promise that was narrowed: it said more than its rows allow. JSON-stat has its envelope in
 * `extension`.
 */
const NARROWED = ["/license", "/extension/license"];

/** Where an answer lacks something that the golden one has; null when it has all of it. */
function lack(golden: unknown, answer: unknown, path: string): string | null {
  if (NARROWED.includes(path)) return typeof answer === "string" ? null : `${path} is gone`;
  if (typeof golden !== "object" || golden === null) return Object.is(golden, answer) ? null : `${path}: ${golden} became ${answer}`;
  if (typeof answer !== "object" || answer === null) return `${path} is gone`;
  if (Array.isArray(golden) && (answer as unknown[]).length !== golden.length) return `${path} has another length`;
  for (const [key, part] of Object.entries(golden)) {
    const fault = lack(part, (answer as Record<string, unknown>)[key], `${path}/${key}`);
    if (fault) return fault;
  }
  return null;
}

/** Every line must still be there, in order; a page may say more. */
function lineFault(golden: string, answer: string): string | null {
  const said = answer.split("\n");
  let at = 0;
  for (const line of golden.split("\n")) {
    at = said.indexOf(line, at) + 1;
    if (at === 0) return `it no longer says: ${line.slice(0, 120)}`;
  }
  return null;
}

/** Each line must begin with the golden one: columns are only appended. */
function columnFault(golden: string, answer: string): string | null {
  const [before, after] = [golden.split("\n"), answer.split("\n")];
  if (before.length !== after.length) return "it has another number of lines";
  const at = before.findIndex((line, i) => after[i] !== line && !after[i]?.startsWith(`${line},`));
  return at === -1 ? null : `line ${at + 1} differs`;
}
