import type { CallToolResult } from "@modelcontextprotocol/server";
import * as v from "valibot";
import type { Edition } from "../../edition/edition.ts";
import { type Call, Refused, type ToolName } from "./tool.ts";

/** Bytes of an answer, at most: what assistants keep in mind. The protocol's own frame gets the rest of 20 kB. */
export const MOST_BYTES = 18_500;
/** Rows of an answer at most, however short they are. */
const MOST_ROWS = 100;

const count = v.pipe(v.number(), v.integer());

/** What stands around every answer: its release, the pinned address at which it stays, and how to cite it. Described once, in the instructions. */
export const around = { release: v.string(), address: v.string(), cite_as: v.string() };

/** What stands around the rows of a list: how many there are, are here and were left out, and the call that gets the next. */
export const aroundList = {
  total: count,
  returned: count,
  left_out: count,
  next: v.nullable(v.object({ tool: v.string(), arguments: v.record(v.string(), v.union([v.string(), v.number()])) })),
  ...around,
};

/** Where an answer stays, and what it is called there. */
export interface Place {
  title: string;
  address: string;
}

/** A list before it is cut: all rows in order, with the text of each, and what is said of them all. */
export interface Listing<Row> {
  tool: ToolName;
  /** Under which key the rows stand. */
  key: string;
  rows: Row[];
  text: (row: Row) => string;
  lead?: string[];
  /** What stands beside the rows. */
  beside?: Record<string, unknown>;
  place: Place;
}

/** Bytes of a text as it is sent. */
const encoder = new TextEncoder();
function bytesOf(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}

/** The rows from the offset on, as many as fit, and what was left out with the call that gets it. */
export function listed<Row>(edition: Edition, { sent }: Pick<Call, "sent">, all: Listing<Row>): CallToolResult {
  const offset = Number(sent["offset"] ?? 0);
  const total = all.rows.length;
  if (offset > 0 && offset >= total) throw new Refused(edition.words.assistant.faultOf.noOffset(offset, total));
  let n = Math.min(MOST_ROWS, total - offset);
  let result = cut(edition, all, sent, offset, n);
  // Rows are about as long as each other: the share that fits is found in two or three steps, and each is smaller than the one before.
  for (let size = bytesOf(result); size > MOST_BYTES && n > 1; size = bytesOf(result)) {
    n = Math.max(1, Math.min(n - 1, Math.floor((n * MOST_BYTES) / size)));
    result = cut(edition, all, sent, offset, n);
  }
  return result;
}

function cut<Row>(edition: Edition, all: Listing<Row>, sent: Record<string, unknown>, offset: number, n: number): CallToolResult {
  const { said } = edition.words.assistant;
  const total = all.rows.length;
  const rows = all.rows.slice(offset, offset + n);
  const end = offset + rows.length;
  const next = end < total ? { tool: all.tool, arguments: { ...sent, offset: end } } : null;
  const text = [
    ...(all.lead ?? []),
    ...rows.map(all.text),
    ...(total > 0 ? [said.rows(offset + 1, end, total)] : []),
    ...(next === null ? [] : [said.more(total - end, `${next.tool} ${JSON.stringify(next.arguments)}`)]),
  ];
  const counted = { total, returned: rows.length, left_out: total - rows.length, next };
  return whole(edition, { text, content: { ...all.beside, [all.key]: rows, ...counted }, place: all.place });
}

/** An answer that is one thing: its text, the same as data, where it stays and how to cite it. */
export function whole(
  { catalog, words }: Edition,
  { text, content, place }: { text: string[]; content: Record<string, unknown>; place: Place },
): CallToolResult {
  const cite_as = words.site.citeAs(place.title, catalog.release, place.address);
  const said = [...text, words.assistant.said.cite(cite_as)].join("\n");
  return {
    content: [{ type: "text", text: said }],
    structuredContent: { ...content, release: catalog.release, address: place.address, cite_as },
  };
}
