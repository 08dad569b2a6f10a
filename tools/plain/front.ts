/**
 * What stands before the Worker where there is no Cloudflare: it serves the client modules below /assets/ as `tools/build.ts` orders in
 * `_headers`, and compresses what Cloudflare's edge would. Runs on workerd; bundled by `tools/plain/config.ts`.
 */

interface Service {
  fetch: (request: Request | string) => Promise<Response>;
}

interface Services {
  SITE: Service;
  FILES: Service;
}

const TYPES: Record<string, string> = { js: "text/javascript; charset=utf-8", css: "text/css; charset=utf-8" };

/** Modules are fetched with CORS, and a sandboxed embed has no origin of its own. */
const OPEN = {
  "access-control-allow-origin": "*",
  "cross-origin-resource-policy": "cross-origin",
  "x-content-type-options": "nosniff",
};

/** Files that are compressed inside. All else grows smaller; the Worker compresses CSV and feeds by itself. */
const SMALL_ALREADY = /\.(?:png|ico|zip|parquet|woff2|ttf)$/;

/** Below this many bytes, compressing saves nothing that is felt. */
const LEAST = 500;

async function moduleFile({ method, headers }: Request, name: string, files: Service): Promise<Response> {
  if (method !== "GET" && method !== "HEAD") return new Response(null, { status: 405, headers: { allow: "GET, HEAD" } });
  // A folder answers with the list of its files, which is nobody's business.
  const file = /^[\w.-]+\.\w+$/.test(name) ? await files.fetch(new Request(`http://files/assets/${name}`, { method })) : null;
  if (!file?.ok) return new Response("not found\n", { status: 404, headers: { ...OPEN, "cache-control": "no-store" } });
  const tag = `"${name}"`;
  const kept = {
    ...OPEN,
    etag: tag,
    "cache-control": "public, max-age=31536000, immutable",
    "content-type": TYPES[name.split(".").pop() ?? ""] ?? "application/octet-stream",
  };
  if (headers.get("if-none-match")?.includes(tag)) return new Response(null, { status: 304, headers: kept });
  const length = file.headers.get("content-length");
  return new Response(method === "HEAD" ? null : file.body, { headers: length === null ? kept : { ...kept, "content-length": length } });
}

/** Compressed where the reader takes that; otherwise as it is. workerd compresses what says that it is. */
function compressed(request: Request, answer: Response): Response {
  const headers = new Headers(answer.headers);
  const isFit = !SMALL_ALREADY.test(new URL(request.url).pathname) && !headers.has("content-encoding");
  if (!isFit || ![200, 304].includes(answer.status)) return answer;
  // Said of an answer that nothing changed in, too: caches take its headers over.
  if (!/accept-encoding/i.test(headers.get("vary") ?? "")) headers.append("vary", "accept-encoding");
  const { status } = answer;
  const encoding = ["br", "gzip"].find((name) => takes(request.headers.get("accept-encoding") ?? "", name));
  const isSmall = Number(headers.get("content-length") ?? LEAST) < LEAST;
  if (encoding === undefined || isSmall || answer.body === null) return new Response(answer.body, { status, headers });
  headers.set("content-encoding", encoding);
  headers.delete("content-length");
  return new Response(answer.body, { status, headers });
}

function takes(accepted: string, encoding: string): boolean {
  return accepted.split(",").some((token) => {
    const [name = "", weight = ""] = token
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q=/);
    return name === encoding && weight !== "0" && Number(weight || 1) > 0;
  });
}

export default {
  async fetch(request: Request, { SITE, FILES }: Services): Promise<Response> {
    const { pathname } = new URL(request.url);
    const isModule = pathname.startsWith("/assets/");
    return compressed(request, isModule ? await moduleFile(request, pathname.slice("/assets/".length), FILES) : await SITE.fetch(request));
  },
};
