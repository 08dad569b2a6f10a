/** A token of the header Accept-Encoding, and its weight. */
const TOKEN = /^\s*([^\s;]+)\s*(?:;\s*q=([\d.]+)\s*)?$/i;

/** A request as far as it says what its reader unpacks. */
type Asking = Pick<Request, "headers"> & { cf?: unknown };

/**
 * Whether the reader of a request takes an answer that is compressed so. The edge puts its own wishes into the header and keeps those of the
 * reader beside it.
 */
export function takes({ headers, cf }: Asking, encoding: "br" | "gzip"): boolean {
  const { clientAcceptEncoding: reader } = (cf ?? {}) as { clientAcceptEncoding?: unknown };
  const accepted = typeof reader === "string" ? reader : (headers.get("accept-encoding") ?? "");
  const weights = new Map(accepted.split(",").flatMap((token) => weighed(token)));
  return (weights.get(encoding) ?? weights.get("*") ?? 0) > 0;
}

function weighed(token: string): [string, number][] {
  const [, name, weight = "1"] = TOKEN.exec(token) ?? [];
  return name === undefined ? [] : [[name.toLowerCase(), Number(weight)]];
}
