import type { Definition } from "../../src/worker/http/definition.ts";
import { metadataOf } from "../../src/worker/http/parameters.ts";
import { inputSchema, type JsonSchema } from "../jsonSchema.ts";
import { templateOf } from "./template.ts";

/** A parameter as OpenAPI has it. */
export interface Parameter {
  name: string;
  in: "path" | "query";
  required?: true;
  description: string;
  schema: JsonSchema;
  [key: string]: unknown;
}

/** An address with what its path may hold, where that is a choice. */
type Described = Definition & { choices: string[] };

/** The parameters of one address: those of its path, then those of its query. */
export function parametersOf(d: Described): Parameter[] {
  return [...pathParameters(d), ...Object.entries(d.query).map(([name, schema]) => queryParameter(d, name, schema))];
}

function pathParameters(d: Described): Parameter[] {
  return [...templateOf(d).matchAll(/\{(\w+)\}/g)].map(([, name = ""], i) => {
    if (d.id === undefined) throw new Error(`${d.path}: expected a description of its parameter`);
    const examples = [...d.id.matchAll(/such as ([^\s,]+)/g)].map(([, one]) => one);
    const example = examples[i];
    return {
      name,
      in: "path",
      required: true,
      description: d.id,
      schema: { type: "string", ...(d.choices.length === 0 ? {} : { enum: d.choices }) },
      ...(example === undefined ? {} : { example }),
    };
  });
}

function queryParameter(d: Definition, name: string, parameter: Definition["query"][string]): Parameter {
  const { description, ...read } = inputSchema(parameter);
  if (typeof description !== "string") throw new Error(`${d.path}: expected a description of ${name}`);
  const { schema, among, grows, examples } = metadataOf(parameter);
  const said = { name, in: "query", description } as const;
  if (among) return { ...said, style: "form", explode: false, schema: listOf(among, grows === true) };
  // Releases grow with each: /v1/releases lists them, and the contract stays as long as it is.
  const { enum: _, ...open } = read;
  return {
    ...said,
    schema: {
      ...(schema ?? (grows ? open : read)),
      ...(examples?.length ? { examples } : {}),
    },
  };
}

/** Letters of a list that a description repeats at most; longer ones stand at /v1/codes, /v1/series or /v1/sources. */
const LONGEST_LIST = 400;

/** A list of choices. One that grows names what there is now and closes nothing, so that clients made today take what comes tomorrow. */
function listOf(among: readonly string[], grows: boolean): JsonSchema {
  const items = grows
    ? { type: "string", ...(among.join().length <= LONGEST_LIST ? { "x-values": among } : {}) }
    : { type: "string", enum: among };
  return { type: "array", minItems: 1, items, ...(among.length === 0 ? {} : { examples: [among.slice(0, 2)] }) };
}

/** Parameters that several addresses share, by a name of their own, and how each address refers to its own. */
export function shared(all: Parameter[][]): {
  components: Record<string, Parameter>;
  of: (parameter: Parameter) => Parameter | { $ref: string };
} {
  const uses = new Map<string, { parameter: Parameter; times: number }>();
  for (const parameter of all.flat()) {
    const key = JSON.stringify(parameter);
    uses.set(key, { parameter, times: (uses.get(key)?.times ?? 0) + 1 });
  }
  const often = [...uses].filter(([, { times }]) => times > 1).sort(([, a], [, b]) => b.times - a.times);
  const names = new Map<string, string>();
  for (const [key, { parameter }] of often) {
    const same = [...names.values()].filter((name) => name.replace(/\d+$/, "") === parameter.name).length;
    names.set(key, same === 0 ? parameter.name : `${parameter.name}${same + 1}`);
  }
  const entries = often.map(([key, { parameter }]) => [names.get(key) ?? "", parameter] as const);
  return {
    components: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))),
    of: (parameter) => {
      const name = names.get(JSON.stringify(parameter));
      return name === undefined ? parameter : { $ref: `#/components/parameters/${name}` };
    },
  };
}
