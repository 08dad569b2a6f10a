import { McpServer, type StandardSchemaWithJSON, SUPPORTED_PROTOCOL_VERSIONS } from "@modelcontextprotocol/server";
import * as v from "valibot";
import type { Edition } from "../../edition/edition.ts";
import { foundAddress } from "../../edition/foundPaths.ts";
import { withChecksInView } from "../../model/checksInView.ts";
import { SITE_ID } from "../../words/naming.ts";
import type { Asked } from "../http/asked.ts";
import { inOrder } from "../http/inOrder.ts";
import { TooManyRows, withRows } from "../http/partRows.ts";
import { resolveEdition } from "../http/resolveEdition.ts";
import { vintageOf } from "../http/vintageQuery.ts";
import { addCharts } from "./charts.ts";
import { Arguments } from "./inputs.ts";
import { plainText } from "./plainText.ts";
import { Refused, type Tool } from "./tool.ts";
import { TOOLS } from "./tools.ts";

/** What a tool does to the world: it reads, and reads nothing but these data. */
const READS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** Revisions that begin with a handshake, the newest first; not the one that obliges servers to take batches, which are refused here. */
const REVISIONS = SUPPORTED_PROTOCOL_VERSIONS.filter((revision) => revision !== "2025-03-26");

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
      supportedProtocolVersions: REVISIONS,
      capabilities: { tools: { listChanged: false }, resources: { listChanged: false } },
    },
  );
  // The library looks up a tool by the name that a client sends: what every object inherits is none.
  Object.setPrototypeOf(server["_registeredTools"], null);
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
      const [disorder] = inOrder(given, app.words);
      if (disorder) throw new Refused(disorder.detail);
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
