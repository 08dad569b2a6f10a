import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import * as v from "valibot";
import type { Definition } from "../../src/worker/http/definition.ts";
import { problemDetails } from "../../src/worker/http/problemDetails.ts";

/**
 * Holds every JSON answer that any test fetches from a local Worker against the schema that the API describes it with:
 * all keys there, no key more, every value of its type. An answer that breaks it makes the fetch fail.
 */

type Rule = { path: RegExp; schema: v.GenericSchema; narrowed: v.GenericSchema | undefined };
/** The guard of this process and its rules: files that share a process share it. Read before the first test, so that no fetch waits for it. */
const guarded = globalThis as typeof globalThis & { schemaGuard?: Rule[] };
const isFirst = guarded.schemaGuard === undefined;
const rules = guarded.schemaGuard ?? (await rulesOfSite());
guarded.schemaGuard = rules;

const original = globalThis.fetch;
const fetchGuarded: typeof fetch = async (input, init) => {
  const ask = () => original(input, init);
  // A connection that was kept may be closed just when it is used again: then it is asked once more.
  const response = await ask().catch((error: Error) => (isClosed(error) ? ask() : Promise.reject(error)));
  const url = new URL(input instanceof Request ? input.url : input);
  const json = (response.headers.get("content-type") ?? "").includes("json");
  if (url.hostname === "127.0.0.1" && json && init?.method !== "HEAD") await hold(url, response.clone());
  return response;
};
if (isFirst) globalThis.fetch = fetchGuarded;

function isClosed({ cause }: Error): boolean {
  return (cause as { code?: string } | undefined)?.code === "UND_ERR_SOCKET";
}

/** Answers that were held and found good: by schema, the hashes of their bytes. Tests ask for the largest of them over and over. */
const good = new WeakMap<v.GenericSchema, Set<string>>();

async function hold(url: URL, response: Response): Promise<void> {
  const problem = response.headers.get("content-type") === "application/problem+json";
  const rule = rules.find(({ path }) => path.test(url.pathname));
  const schema = problem ? problemDetails : url.searchParams.has("fields") ? rule?.narrowed : rule?.schema;
  if (!schema) return;
  const text = await response.text();
  const print = createHash("sha256").update(text).digest("base64");
  const known = good.get(schema) ?? new Set();
  if (known.has(print)) return;
  const fault = answerFault(schema, JSON.parse(text));
  if (fault) throw new Error(`${url.pathname}${url.search} breaks its schema: ${fault}`);
  good.set(schema, known.add(print));
}

/** What is wrong with an answer by its schema; null when nothing is. */
export function answerFault(schema: v.GenericSchema, body: unknown): string | null {
  const result = v.safeParse(schema, body);
  if (!result.success) return result.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`).join("; ");
  return isDeepStrictEqual(result.output, body) ? null : "it has keys that the schema does not know";
}

async function rulesOfSite(): Promise<Rule[]> {
  const [{ describedBy, templateOf }, { builtApp }] = await Promise.all([
    import("../../tools/openapi.ts"),
    import("../../tools/builtApp.ts"),
  ]);
  const rule = (d: Definition): Rule[] => (d.answer ? [{ path: pattern(templateOf(d)), schema: d.answer, narrowed: d.narrowed }] : []);
  return describedBy(builtApp()).flatMap(rule);
}

/** Matches the paths of an OpenAPI template. */
export function pattern(template: string): RegExp {
  const parts = template.split(/\{\w+\}/).map((part) => part.replace(/[.]/g, "\\."));
  return new RegExp(`^${parts.join("[^/]+?")}$`);
}
