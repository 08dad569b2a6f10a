import { sha256 } from "../../src/curator/sha256.ts";
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
  return readable ? bytes.toString("utf8").replaceAll("\r\n", "\n") : `sha256 ${sha256(bytes)}`;
}

/** Title, table cells and the facts of a number: what a page says of the data, without its looks and controls. Of an embed its sentences. */
function wordsOf(html: string): string {
  const embed = /<figure class="embed".*<\/figure>/s.exec(html)?.[0];
  if (embed !== undefined) return sentencesOf(embed.replace(/<svg\b.*?<\/svg>/gs, ""));
  const main = /<main id="main">(.*)<\/main>/s.exec(html)?.[1] ?? "";
  // Examples of the guide are rows of the data, which may change.
  const shown = main.replace(/<(svg|aside)\b.*?<\/\1>/gs, "").replace(/<td data-head="Example">.*?<\/td>/gs, "");
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
