import * as v from "valibot";
import type { Words } from "../../words/en.ts";
import { inOrder } from "./inOrder.ts";
import { metadataOf } from "./parameters.ts";
import { isOpen } from "./passedOver.ts";
import { suggestion } from "./suggestion.ts";

/** Parameters by name, each from text to what it means. */
export type QuerySchema = Record<string, v.GenericSchema<string | undefined, unknown>>;

/** What a query means: parameters by name, as their schemas give them. */
export type Query<Q extends QuerySchema> = v.InferOutput<v.ObjectSchema<Q, undefined>>;

/** One parameter that is wrong. */
export interface ParameterError {
  parameter: string;
  detail: string;
  /** What the parameter, or the address, allows; absent when that is no list. */
  allowed?: string[];
}

/** What a query says: its meaning, and the known values as they stand in the address. Or what is wrong with it. */
export type Reading<Q extends QuerySchema> = { query: Query<Q>; asked: Record<string, string> } | { errors: ParameterError[] };

/** Letters of an unknown name that an answer repeats at most. */
const LONGEST_ECHO = 80;

/**
 * Reads the query of an address; the one way in for machines and people.
 * An invalid value of a known parameter, or one given twice that is no list, is an error in both modes. Lists take commas, or are repeated
 * as most clients do. Only own keys of the schema are known.
 *
 * @param mode `strict`, for machines: an unknown or empty parameter is an error, so that no misspelt one goes unnoticed; `lenient`, for
 * pages: unknown parameters such as `utm_source` are ignored, and so are an empty value and `all`, with which a form leaves a choice open
 * @returns what the parameters mean and how they stand in the address; or what is wrong, one error for each parameter
 */
export function readQuery<Q extends QuerySchema>(given: URLSearchParams, schema: Q, mode: "strict" | "lenient", words: Words): Reading<Q> {
  const isKnown = (name: string) => Object.hasOwn(schema, name);
  const isSaid = (name: string) => (value: string) => mode === "strict" || !isOpen(name, value);
  const values = [...new Set(given.keys())].filter(isKnown).map((name) => [name, given.getAll(name).filter(isSaid(name))] as const);
  const counted = values.filter(([, all]) => all.length > 0);
  const asked = Object.fromEntries(counted.map(([name, all]) => [name, asOne(schema[name], all)]));
  const result = v.safeParse(v.object(schema), asked);
  const known = Object.keys(schema);
  const errors = (result.issues ?? []).map((issue) => invalid(String(issue.path?.[0]?.key ?? ""), issue, words));
  const stranger = mode === "strict" ? [...given.keys()].find((name) => !isKnown(name)) : undefined;
  if (stranger !== undefined) errors.push(unknown(stranger.slice(0, LONGEST_ECHO), known, words));
  if (result.success) errors.push(...inOrder(result.output, words));
  if (!result.success || errors.length > 0) return { errors: firstOfEach(errors) };
  return { query: result.output as Query<Q>, asked: asked as Record<string, string> };
}

/** What is given for a parameter: a text, as several for a list make one; what must be given once and is given twice stays several. */
function asOne(parameter: v.GenericSchema | undefined, all: string[]): string | string[] | undefined {
  if (all.length === 1) return all[0];
  return parameter !== undefined && metadataOf(parameter).among !== undefined ? all.join(",") : all;
}

function unknown(parameter: string, known: string[], { problem }: Words): ParameterError {
  if (parameter === "") return { parameter, detail: problem.unnamed, allowed: known };
  const hint = suggestion(parameter, known);
  return { parameter, detail: hint ? problem.unknownWithHint(parameter, hint) : problem.unknown(parameter), allowed: known };
}

function invalid(parameter: string, issue: v.BaseIssue<unknown>, { problem }: Words): ParameterError {
  if (issue.type === "string") return { parameter, detail: problem.repeated(parameter) };
  if (issue.type === "non_empty") return { parameter, detail: problem.empty(parameter) };
  const allowed = allowedIn(issue.message);
  const hint = allowed ? suggestion(String(issue.input), allowed) : null;
  const detail = hint ? problem.invalidWithHint(parameter, issue.message, hint) : problem.invalid(parameter, issue.message);
  return { parameter, detail, ...(allowed ? { allowed } : {}) };
}

/** The list that a message of `choice` or `choices` names. */
function allowedIn(message: string): string[] | null {
  const match = /^one (?:or more )?of (.*?)(?:, separated by commas)?$/.exec(message);
  return match ? (match[1] ?? "").split(", ") : null;
}

function firstOfEach(errors: ParameterError[]): ParameterError[] {
  return errors.filter((error, i) => errors.findIndex(({ parameter }) => parameter === error.parameter) === i);
}
