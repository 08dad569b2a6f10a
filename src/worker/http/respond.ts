/** Answers with indented JSON and a closing line feed. */
export function json(body: unknown): Response {
  return answer(`${JSON.stringify(body, null, 2)}\n`, "application/json; charset=utf-8");
}

/** Answers with JSON that only programs read: in one line. */
export function compactJson(body: unknown): Response {
  return answer(JSON.stringify(body), "application/json; charset=utf-8");
}

/** Answers with CSV and a name for the download. */
export function csvFile(body: string, name: string): Response {
  return answer(body, "text/csv; charset=utf-8; header=present", `attachment; filename="${name}.csv"`);
}

/** Answers with a whole HTML document. */
export function html(text: string, status = 200): Response {
  return new Response(text, { status, headers: { "content-type": "text/html; charset=UTF-8" } });
}

/** Sends an old address on to the one that took its place, for good. */
export function movedTo(address: string): Response {
  return moved(301, address);
}

/** Sends an address that always means the same on to it: 308 is kept for good, and says that the method stays. */
export function movedForGood(address: string): Response {
  return moved(308, address);
}

/** Sends on to another address that has what was asked for in its own way. */
export function seeOther(address: string): Response {
  return moved(303, address);
}

/** An apostrophe is the one sign of markup that URLs leave as it is. */
function moved(status: 301 | 303 | 308, address: string): Response {
  return new Response(null, { status, headers: { location: address.replaceAll("'", "%27") } });
}

/** Answers with a body of a media type; `disposition` says whether it is a file to keep, and under which name. */
export function answer(body: string | ArrayBuffer, media: string, disposition?: string): Response {
  return new Response(body, {
    headers: { "content-type": media, ...(disposition === undefined ? {} : { "content-disposition": disposition }) },
  });
}
