import type { Context } from "hono";

/** Answers with indented JSON and a closing line feed. */
export function json(c: Context, body: unknown): Response {
  return c.body(`${JSON.stringify(body, null, 2)}\n`, 200, { "content-type": "application/json; charset=utf-8" });
}

/** Answers with a file and a name for the download. */
export function file(c: Context, body: ArrayBuffer, media: string, name: string): Response {
  return c.body(body, 200, { "content-type": media, "content-disposition": `attachment; filename="${name}"` });
}

/** Answers with CSV and a name for the download. */
export function csvFile(c: Context, body: string, name: string): Response {
  return c.body(body, 200, {
    "content-type": "text/csv; charset=utf-8; header=present",
    "content-disposition": `attachment; filename="${name}.csv"`,
  });
}
