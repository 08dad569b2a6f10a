import { toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { getMetadata } from "valibot";

export type JsonSchema = Record<string, unknown>;

const TARGET = { target: "draft-2020-12", errorMode: "throw" } as const;

/** The schema of a query parameter as it is sent: what stands before its first transformation, or the list it chooses from. */
export function inputSchema(schema: v.GenericSchema): JsonSchema {
  try {
    return bare(toJsonSchema(schema, { ...TARGET, typeMode: "output" }));
  } catch {
    return bare(toJsonSchema(schema, { ...TARGET, typeMode: "input", ignoreActions: ["check"] }));
  }
}

/** The schema of an answer; parts that have a name are references to the components. */
export function outputSchema(schema: v.GenericSchema): JsonSchema {
  return bare(
    toJsonSchema(schema, {
      ...TARGET,
      typeMode: "output",
      definitions: Object.fromEntries(named(schema)),
      overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
    }),
  );
}

/** The named parts of these schemas, by name. Throws when two of them share a name. */
export function components(schemas: v.GenericSchema[]): Record<string, JsonSchema> {
  const all = new Map<string, v.GenericSchema>();
  for (const schema of schemas) named(schema, all);
  return Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, schema]) => [name, component(name, schema)]));
}

/** A component is its own schema, and refers to the others. */
function component(name: string, schema: v.GenericSchema): JsonSchema {
  const others = [...named(schema)].filter(([other]) => other !== name);
  const converted = toJsonSchema(schema, {
    ...TARGET,
    typeMode: "output",
    definitions: Object.fromEntries(others),
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
  });
  return bare(converted);
}

/** Every schema inside this one, itself included, that bears a name. Throws when two of them share one. */
function named(value: unknown, found = new Map<string, v.GenericSchema>(), seen = new Set<unknown>()): Map<string, v.GenericSchema> {
  if (typeof value !== "object" || value === null || seen.has(value)) return found;
  seen.add(value);
  if ("kind" in value && value.kind === "schema") {
    const ref = getMetadata(value as v.GenericSchema)["ref"];
    if (typeof ref === "string") {
      if ((found.get(ref) ?? value) !== value) throw new Error(`two schemas are named ${ref}`);
      found.set(ref, value as v.GenericSchema);
    }
  }
  for (const key of ["wrapped", "item", "value", "entries", "options", "pipe", "items"]) {
    const part = (value as Record<string, unknown>)[key];
    for (const inner of Array.isArray(part) ? part : key === "entries" ? Object.values(part ?? {}) : [part]) named(inner, found, seen);
  }
  return found;
}

/** Without what OpenAPI does not know: the dialect, the definitions and our own marks. */
function bare(schema: object): JsonSchema {
  const ours = ([key, part]: [string, unknown]) => key === "$schema" || key === "$defs" || (key === "ref" && typeof part === "string");
  const kept = Object.entries(schema).filter((entry) => !ours(entry) && !["among", "grows"].includes(entry[0]));
  return orNull(Object.fromEntries(kept.map(([key, part]) => [key, inner(part)])));
}

/** A plain type or nothing is one type in two words, where it would be a choice of two schemas. */
function orNull(schema: JsonSchema): JsonSchema {
  const { anyOf, ...rest } = schema;
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return schema;
  const [some, none] = anyOf as [JsonSchema, JsonSchema];
  const isPlain = typeof some["type"] === "string" && !["enum", "const", "properties"].some((key) => key in some);
  return isPlain && none["type"] === "null" ? { ...some, ...rest, type: [some["type"], "null"] } : schema;
}

function inner(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(inner);
  return typeof part === "object" && part !== null ? bare(part) : part;
}
