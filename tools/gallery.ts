import { createServer, type ServerResponse } from "node:http";
import { openGallery } from "./gallery/open.ts";

/**
 * `npm run gallery`: every chart of the head and every form in all widths, themes and painters on one page, at http://localhost:8790.
 * tsx starts it again when the source changes, and pages that are open then load themselves again. `npm run gallery -- 9000` takes another
 * port. `?chart=visits&width=360&theme=dark&painter=static` shows fewer pictures. Nothing of it is in the Worker.
 */
const PORT = Number(process.argv[2] ?? 8790);

/** Names this start of the server: a page that comes from another one loads itself again, also where it missed when that ended. */
const START = `${process.pid}-${Date.now()}`;
const RELOAD = `new EventSource("/changes").onmessage = ({ data }) => { if (data !== "${START}") location.reload(); };`;

const gallery = await openGallery();

function send(response: ServerResponse, type: string, body: string | Uint8Array, status = 200): void {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
}

createServer((asked, response) => {
  const url = new URL(asked.url ?? "/", "http://localhost");
  if (url.pathname === "/changes") {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" }).write(`data: ${START}\n\n`);
    return;
  }
  if (url.pathname === "/reload.js") return send(response, "text/javascript", RELOAD);
  const found = gallery.answer(url);
  return found ? send(response, found.type, found.body) : send(response, "text/plain", "nothing here", 404);
}).listen(PORT, "localhost", () => console.log(`http://localhost:${PORT} (${gallery.count} pictures; loads itself again after a change)`));
