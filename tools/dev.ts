import { spawn } from "node:child_process";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { createInterface } from "node:readline";

/**
 * `npm run dev`: the site at http://localhost:8787, rebuilt when `src` or `data` change; pages that are open load themselves again.
 * `npm run dev -- 9000` takes another port.
 *
 * wrangler serves on the next port. Its own live reload is an inline script, which the pages' policy rightly refuses, so this server stands
 * in front: it hands everything through and adds to each page a script file that waits for word of a new build.
 */
const PORT = Number(process.argv[2] ?? 8787);
const BEHIND = PORT + 1;

const RELOAD = "/__dev/reload.js";
const CHANGES = "/__dev/changes";
const SCRIPT = `new EventSource("${CHANGES}").onmessage = () => location.reload();`;
const EVENTS = { "content-type": "text/event-stream", "cache-control": "no-store" };

/** Pages that wait for a new build. */
const waiting = new Set<ServerResponse>();

function answer(asked: IncomingMessage, response: ServerResponse): void {
  if (asked.url === RELOAD) {
    response.writeHead(200, { "content-type": "text/javascript" }).end(SCRIPT);
  } else if (asked.url === CHANGES) {
    response.writeHead(200, EVENTS).write("\n");
    waiting.add(response);
    response.on("close", () => waiting.delete(response));
  } else {
    handThrough(asked, response);
  }
}

function handThrough(asked: IncomingMessage, response: ServerResponse): void {
  const { method, url, headers } = asked;
  const behind = request({ port: BEHIND, method, path: url, headers: { ...headers, "accept-encoding": "identity" } }, (found) => {
    const isPage = (found.headers["content-type"] ?? "").startsWith("text/html") && method === "GET";
    const { "content-length": length, ...others } = found.headers;
    response.writeHead(found.statusCode ?? 502, isPage || length === undefined ? others : { ...others, "content-length": length });
    found.pipe(response, { end: !isPage });
    if (isPage) found.on("end", () => response.end(found.statusCode === 304 ? "" : `<script src="${RELOAD}"></script>`));
  });
  behind.on("error", () => response.writeHead(503, { "retry-after": "1" }).end("The Worker is not there yet."));
  asked.pipe(behind);
}

/** The tag of an answer, which names the build; null while the Worker starts or is being replaced. */
function buildTag(): Promise<string | null> {
  return new Promise((resolve) => {
    const asked = request({ port: BEHIND, method: "HEAD", path: "/about" }, (found) => {
      found.resume();
      resolve(found.headers.etag ?? null);
    });
    asked.on("error", () => resolve(null));
    asked.end();
  });
}

/** Tells all pages when the build is another one than before. */
async function watch(known: string | null): Promise<void> {
  const tag = await buildTag();
  if (known !== null && tag !== null && tag !== known) for (const page of waiting) page.write("data: a new build\n\n");
  setTimeout(() => void watch(tag ?? known), 500);
}

/** The site, which has the port, and what draws its pictures. */
const BOTH = ["--config", "wrangler.toml", "--config", "wrangler.renderer.toml"];
const wrangler = ["--env-file=wrangler.env", "node_modules/wrangler/bin/wrangler.js", "dev", ...BOTH, "--port", String(BEHIND)];
const child = spawn(process.execPath, wrangler, {
  stdio: ["ignore", "pipe", "inherit"],
  // A change is seen at once: all is computed.
  env: { ...process.env, PRERENDER: "none" },
});
// The questions of this server would drown what wrangler says of those of readers.
createInterface({ input: child.stdout }).on("line", (line) => line.includes("HEAD /about") || console.log(line));
child.on("exit", (code) => process.exit(code ?? 1));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
createServer(answer).listen(PORT, "localhost", () => console.log(`http://localhost:${PORT} (pages load themselves again after a build)`));
void watch(null);
