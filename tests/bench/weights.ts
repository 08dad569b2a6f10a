import { readdirSync, readFileSync } from "node:fs";
import { atMost, bytes, type Line } from "./budget.ts";
import { compress, compressBest } from "./compressingServer.ts";
import { type Ask, contentOf } from "./cost/ask.ts";
import { type Built, whileRunning } from "./cost/built.ts";

/** Bytes of an answer: its body at the best compression and as it is sent, and its headers. */
interface Sizes {
  path: string;
  best: number;
  sent: number;
  headers: number;
}

/** What goes over the wire: of every embed, of the dashboard, of the client. */
export async function weights(built: Built): Promise<Line[]> {
  return whileRunning(built, async (ask) => {
    const { charts } = await ask.json<{ charts: { id: string }[] }>("/v1/charts");
    const embeds: Sizes[] = [];
    for (const { id } of charts) embeds.push(await sizes(ask, `/embed/${id}`));
    const worst = (of: (size: Sizes) => number) => embeds.reduce((a, b) => (of(b) > of(a) ? b : a));
    const [best, sent, headers] = [worst((size) => size.best), worst((size) => size.sent + size.headers), worst((size) => size.headers)];
    const dashboard = await sizes(ask, "/");
    const scripts = readdirSync(`${built.files.assets}/assets`).filter((file) => file.endsWith(".js"));
    const client = scripts.reduce((sum, file) => sum + compress(readFileSync(`${built.files.assets}/assets/${file}`)).length, 0);
    return [
      atMost(`largest of ${embeds.length} embeds, its body at the best compression (${best.path})`, best.best, 10_000, bytes),
      atMost(`largest of ${embeds.length} embeds, as sent, headers included (${sent.path})`, sent.sent + sent.headers, 11_200, bytes),
      atMost(`headers of an embed, the longest (${headers.path})`, headers.headers, 1200, bytes),
      atMost("dashboard: its HTML as sent", dashboard.sent, 25_000, bytes),
      atMost("client JavaScript, all files together", client, 60_000, bytes),
    ];
  });
}

async function sizes(ask: Ask, path: string): Promise<Sizes> {
  const answer = await ask({ path });
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
  const headers = Object.entries(answer.headers).reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);
  const content = contentOf(answer);
  const sent = "content-encoding" in answer.headers ? answer.body.length : compress(content).length;
  return { path, best: compressBest(content).length, sent, headers };
}
