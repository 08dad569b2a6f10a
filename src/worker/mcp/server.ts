import { McpServer, ResourceNotFoundError, ResourceTemplate, type StandardSchemaWithJSON } from "@modelcontextprotocol/server";
import * as v from "valibot";
import type { Edition } from "../../edition/edition.ts";
import { foundAddress } from "../../edition/foundPaths.ts";
import { withChecksInView } from "../../model/queries.ts";
import { SITE_ID } from "../../words/naming.ts";
import type { Asked } from "../http/asked.ts";
import { TooManyRows, withRows } from "../http/partRows.ts";
import { resolveEdition } from "../http/resolveEdition.ts";
import { vintageOf } from "../http/vintageQuery.ts";
import { CHART_URI, chartText } from "./chartResource.ts";
import { Arguments } from "./inputs.ts";
import { plainText } from "./plainText.ts";
import { Refused, type Tool } from "./tool.ts";
import { TOOLS } from "./tools.ts";

/** What a tool does to the world: it reads, and reads nothing but these data. */
const READS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** One server for one message: it holds nothing, and knows the request that it answers. */
export function mcpServer(asked: Asked): McpServer {
  const { app, edition } = asked;
  const { words, catalog, urls } = edition;
  const { site, assistant } = words;
  const server = new McpServer(
    {
      name: SITE_ID,
      title: site.name,
      version: catalog.release,
      websiteUrl: urls.absolute.home(),
      icons: [{ src: foundAddress(urls, "icon"), mimeType: "image/svg+xml" }],
    },
    {
      instructions: assistant.instructions({ search: "search_numbers", number: "read_number" }),
      capabilities: { tools: { listChanged: false }, resources: { listChanged: false } },
    },
  );
  const take = new Arguments(app);
  for (const one of TOOLS) addTool(server, asked, one, take);
  addCharts(server, asked);
  return server;
}

function addTool(server: McpServer, asked: Asked, tool: Tool, take: Arguments): void {
  const { app } = asked;
  const { title, description } = app.words.assistant.tools[tool.name];
  const schemas = app.build.toolSchemas[tool.name];
  const input = take.all(tool.inputs(take, app));
  let sent: Record<string, unknown> = {};
  const config = {
    title,
    description,
    // What was sent is kept beside what it means: a call for further rows repeats it.
    inputSchema: described(input, schemas?.input, (value) => {
      sent = Object.fromEntries(
        Object.entries(value as object).map(([name, one]) => [name, typeof one === "string" ? plainText(one) : one]),
      );
    }),
    outputSchema: described(tool.output, schemas?.output),
    annotations: READS,
  };
  server.registerTool(tool.name, config, async (query) => {
    try {
      const given = query as Parameters<typeof vintageOf>[0] & { release?: string };
      const pinned = await resolveEdition(asked, given.release);
      const edition: Edition = { ...pinned, catalog: withChecksInView(pinned.catalog, vintageOf(given)) };
      return await withRows(asked.files, () => tool.answer({ asked: { ...asked, edition, query: query as never }, sent }));
    } catch (error) {
      return { isError: true, content: [{ type: "text", text: toldOf(error, asked) }] };
    }
  });
}

/** What a client is told of what went wrong: what is wrong with its call, or that the fault is ours, and nothing of the inside. */
function toldOf(error: unknown, { edition: { words } }: Asked): string {
  if (error instanceof Refused) return error.message;
  if (error instanceof TooManyRows) return words.problem.tooManyRows;
  console.error(error);
  return words.problem.internal;
}

/** Faults that a client is told of at once, and letters of a name that it made up. */
const [MOST_FAULTS, LONGEST_NAME] = [5, 80];

/** A schema with the JSON schema that the build made of it; `see` is shown what is validated. */
function described(schema: v.GenericSchema, json: object | undefined, see: (value: unknown) => void = () => {}): StandardSchemaWithJSON {
  const jsonSchema = () => ({ ...json });
  const validate = (value: unknown) => {
    see(value);
    const { success, output, issues } = v.safeParse(schema, value);
    return success ? { value: output } : { issues: issues.slice(0, MOST_FAULTS).map(told) };
  };
  return { "~standard": { version: 1, vendor: "valibot", validate, jsonSchema: { input: jsonSchema, output: jsonSchema } } };
}

function told({ message, path }: v.BaseIssue<unknown>) {
  return { message, path: (path ?? []).map(({ key }) => plainText(String(key)).slice(0, LONGEST_NAME)) };
}

/** Years and rows are asked for behind the name of a chart. */
function addCharts(server: McpServer, asked: Asked): void {
  const { catalog, words, urls } = asked.edition;
  const { resource, faultOf } = words.assistant;
  const list = () => ({
    resources: catalog.charts.map(({ id, title }) => ({
      uri: `${CHART_URI}${id}`,
      name: id,
      title,
      description: urls.absolute.chart(id),
      mimeType: "text/markdown",
    })),
  });
  const template = new ResourceTemplate(`${CHART_URI}{chart}`, { list });
  const meta = { title: resource.chart, description: resource.template, mimeType: "text/markdown" };
  server.registerResource("chart", template, meta, async (uri) => {
    const release = uri.searchParams.get("release") ?? undefined;
    const known = release === undefined || asked.app.build.releases.includes(release);
    const edition = known ? await resolveEdition(asked, release) : asked.edition;
    const chart = known ? edition.catalog.chartById.get(uri.pathname.slice(1)) : undefined;
    if (chart === undefined) throw new ResourceNotFoundError(uri.href, faultOf.noChart(plainText(uri.href).slice(0, LONGEST_NAME)));
    const offset = /^\d{1,5}$/.exec(uri.searchParams.get("offset") ?? "0")?.[0] ?? "0";
    const text = await withRows(asked.files, () => chartText(edition, chart, Number(offset)));
    return { contents: [{ uri: uri.href, mimeType: "text/markdown", text }] };
  });
}
