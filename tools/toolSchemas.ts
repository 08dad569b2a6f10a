import type { Catalog } from "../src/model/catalog.ts";
import { en } from "../src/words/en.ts";
import type { Build } from "../src/worker/application.ts";
import { Arguments } from "../src/worker/mcp/inputs.ts";
import { TOOLS } from "../src/worker/mcp/tools.ts";
import { inputSchema, type JsonSchema, outputSchema } from "./jsonSchema.ts";

/** What each tool of `/mcp` takes and answers, from the valibot schemas that its calls are read with. */
export function toolSchemas(catalog: Catalog, releases: string[]): Build["toolSchemas"] {
  const app = { catalog, words: en, build: { releases } };
  const take = new Arguments(app);
  return Object.fromEntries(
    TOOLS.map(({ name, inputs, output }) => [
      name,
      { input: inputSchema(take.all(inputs(take, app))), output: short(outputSchema(output)) },
    ]),
  );
}

/**
 * The same in fewer letters, as every client reads all of them before its first question: what may be null by the list of its types, and
 * only the outermost keys as required.
 */
function short(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, shorter(part)]));
}

function shorter(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(shorter);
  if (typeof part !== "object" || part === null) return part;
  const { anyOf, required, ...rest } = part as Record<string, unknown>;
  const inner = Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, shorter(one)]));
  // A property may itself be called "required".
  const kept = Array.isArray(required) || required === undefined ? {} : { required: shorter(required) };
  const all = { ...inner, ...kept };
  if (!Array.isArray(anyOf)) return anyOf === undefined ? all : { anyOf: shorter(anyOf), ...all };
  const [first, second] = anyOf as JsonSchema[];
  if (anyOf.length === 2 && typeof first?.["type"] === "string" && first["enum"] === undefined && second?.["type"] === "null")
    return { ...(shorter(first) as object), type: [first["type"], "null"], ...all };
  return { anyOf: anyOf.map(shorter), ...all };
}
