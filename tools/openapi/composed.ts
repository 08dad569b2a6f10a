import * as v from "valibot";
import { envelope } from "../../src/worker/http/envelope.ts";
import { formEntries } from "../../src/worker/nouns/chart/formJson.ts";
import { pictureSpecJson } from "../../src/worker/nouns/chart/json.ts";
import { verdictJson } from "../../src/worker/nouns/check/json.ts";
import { releaseJson } from "../../src/worker/nouns/release/json.ts";
import { components, type JsonSchema, outputSchema } from "../jsonSchema.ts";

/** Parts that schemas hold whole, among keys of their own: said once, by name. */
export const PARTS: Record<string, JsonSchema> = {
  Envelope: outputSchema(v.object(envelope)),
  FormBase: outputSchema(v.object(formEntries)),
  ...picked(components([pictureSpecJson, verdictJson, releaseJson]), ["PictureSpec", "Verdict", "Release"]),
};

/** A schema, and each that it chooses from, as the parts that it holds and what is its own; `name` is its own where it is a part itself. */
export function composed(schema: JsonSchema, name?: string): JsonSchema {
  const { oneOf } = schema;
  if (Array.isArray(oneOf)) return { ...schema, oneOf: oneOf.map((one: JsonSchema) => composed(one)) };
  const mine = said(schema);
  const held = Object.entries(PARTS).filter(
    ([other, part]) => other !== name && [...said(part)].every(([key, text]) => mine.get(key) === text),
  );
  const [first] = held;
  if (first === undefined) return schema;
  const taken = new Set(held.flatMap(([, part]) => [...said(part).keys()]));
  const own = Object.entries(schema["properties"] as JsonSchema).filter(([key]) => !taken.has(key));
  const required = (schema["required"] as string[]).filter((key) => !taken.has(key));
  const refs = held.map(([other]) => ({ $ref: `#/components/schemas/${other}` }));
  if (own.length === 0 && held.length === 1) return refs[0] ?? schema;
  return { allOf: [...refs, { type: "object", properties: Object.fromEntries(own), required }] };
}

/** What a schema says of each key: whether it must be there, and what it holds. */
function said(schema: JsonSchema): Map<string, string> {
  const required = new Set(schema["required"] as string[] | undefined);
  return new Map(
    Object.entries((schema["properties"] ?? {}) as JsonSchema).map(([key, part]) => [key, JSON.stringify([required.has(key), part])]),
  );
}

function picked(all: Record<string, JsonSchema>, names: string[]): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
}
