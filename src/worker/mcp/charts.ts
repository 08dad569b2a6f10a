import { type McpServer, ResourceNotFoundError, ResourceTemplate } from "@modelcontextprotocol/server";
import * as v from "valibot";
import type { Asked } from "../http/asked.ts";
import { text } from "../http/parameters.ts";
import { withRows } from "../http/partRows.ts";
import { readQuery } from "../http/readQuery.ts";
import { resolveEdition } from "../http/resolveEdition.ts";
import { releaseParameter } from "../http/vintageQuery.ts";
import { CHART_URI, chartText } from "./chartResource.ts";
import { notThere } from "./notThere.ts";
import { plainText } from "./plainText.ts";
import { Refused } from "./tool.ts";

/** Letters of a name that an answer repeats at most. */
const LONGEST_NAME = 80;

const MARKDOWN = "text/markdown";

const offset = v.pipe(
  text("How many rows of the table are passed over."),
  v.regex(/^\d{1,5}$/, "a whole number from 0 to 99999"),
  v.transform(Number),
);

/** Every chart as a resource. A release and rows are asked for behind its name. */
export function addCharts(server: McpServer, asked: Asked): void {
  const { catalog, words, urls } = asked.edition;
  const { resource } = words.assistant;
  const list = () => ({
    resources: catalog.charts.map(({ id, title }) => ({
      uri: `${CHART_URI}${id}`,
      name: id,
      title,
      description: urls.absolute.chart(id),
      mimeType: MARKDOWN,
    })),
  });
  const template = new ResourceTemplate(`${CHART_URI}{chart}`, { list });
  const meta = { title: resource.chart, description: resource.template, mimeType: MARKDOWN };
  server.registerResource("chart", template, meta, async (uri) => {
    const contents = await chartAt(asked, uri).catch((error: unknown) => {
      throw error instanceof Refused ? new ResourceNotFoundError(uri.href, error.message) : error;
    });
    return { contents: [{ uri: uri.href, mimeType: MARKDOWN, text: contents }] };
  });
}

/**
 * The text of the chart that an address names. Its query is read as strictly as that of the API: a misspelt parameter must not give today's
 * numbers.
 *
 * @throws Refused where the address has another parameter, a wrong value or one twice, or names no chart or row
 */
async function chartAt(asked: Asked, uri: URL): Promise<string> {
  const query = { release: v.optional(releaseParameter(asked.app)), offset: v.optional(offset) };
  const reading = readQuery(uri.searchParams, query, "strict", asked.app.words);
  if ("errors" in reading) throw new Refused(plainText(reading.errors.map(({ detail }) => detail).join("; ")));
  const edition = await resolveEdition(asked, reading.query.release);
  const id = uri.pathname.slice(1);
  const chart = edition.catalog.chartById.get(id);
  if (chart === undefined) {
    throw new Refused(notThere({ ...asked, edition }, "chart", plainText(id).slice(0, LONGEST_NAME), edition.catalog.chartById.keys()));
  }
  return withRows(asked.files, () => chartText(edition, chart, reading.query.offset ?? 0));
}
