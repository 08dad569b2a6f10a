import * as v from "valibot";
import { type Column, type Flat, meaningAlone, type ShownColumn } from "../../tables/column.ts";
import type { Columns, Table } from "../../tables/definition.ts";

/** A key of the API's rows that is no cell of the table: an address, something of another table, something computed. */
export interface Computed<C, J = unknown> {
  json: v.GenericSchema<J>;
  /** From what stands around the row to JSON. */
  of: (context: C) => J;
  /** Its name in CSV where that differs; null: CSV does not have it. */
  csv?: string | null;
  /** From JSON to a cell of CSV, where it is neither a single value nor a list. */
  flat?: (json: J) => Flat;
  /** The list of labels for its codes, where it is one. */
  labels?: string;
  /** What it means for whoever reads a file, where the API's schema does not describe it. */
  meaning?: string;
  /** The list of codes that closes it, where words for its codes stand elsewhere. */
  codes?: string;
  /** It came after version 1 of the API, with this round of additions, from 1: rows end with the latest. */
  appended?: number;
}

/** Declares computed keys of rows with a `C` around them; `says` is a key's description in the API's schema. */
export function computedFrom<C>() {
  return <J>(
    json: v.GenericSchema<J>,
    of: (context: C) => J,
    { says, ...rest }: Omit<Computed<C, J>, "json" | "of"> & { says?: string } = {},
  ): Computed<C, J> => ({ json: said(json, says), of, ...rest });
}

/** The words for a code of a list. */
export type Labels = (list: string, code: string) => string;

/** The key of the words that stand for the code under a key. */
export const labelKey = (key: string) => `${key}_label`;

/** Words for a code: only where they are asked for, so that a row without them keeps its keys. */
export const LABEL = v.optional(v.nullable(v.string()));

/** Computed keys of whatever row and value. */
type Keys = Record<string, Pick<Computed<never>, "csv" | "appended" | "labels" | "meaning" | "codes"> & AnyValue>;
interface AnyValue {
  json: v.GenericSchema;
  of: (context: never) => unknown;
  flat?: (json: never) => Flat;
}

/** Keys that are no cells, before, between and behind the columns that the table shows. */
export interface Places {
  first?: Keys;
  /** By the key that they stand behind. */
  after?: Record<string, Keys>;
  last?: Keys;
}

/** One key of a row with all that the API's forms need of it. */
interface Key {
  json: v.GenericSchema;
  give: (row: Record<string, unknown>, context: never) => unknown;
  csv: string | null;
  flat: (json: never) => Flat;
  after?: string | undefined;
  appended?: number | undefined;
  labels?: string | undefined;
  meaning: string;
  codes: string | null;
}

/** A column of a file, for whoever reads it: what it means, and the list of codes.csv that closes it, if one does. */
export interface ColumnSaid {
  name: string;
  meaning: string;
  codes: string | null;
}

/** The rows of a noun in the API: their JSON schema, how they are made, and the columns of their CSV. */
export interface ApiRow<J, C> {
  schema: v.GenericSchema<J>;
  /** The same without its name, whose keys can be taken apart. */
  object: v.ObjectSchema<v.ObjectEntries, undefined>;
  /** A row as JSON; `labels` puts the words for its codes behind it. */
  toJson: (row: object, context: C, labels?: Labels | null) => J;
  /** Names of its keys in order; words for codes, which come only where they are asked for, are none of them. */
  keys: string[];
  /** What CSV calls the column of a key; null where it has none. */
  columnOf: Record<string, string | null>;
  /** Columns of CSV in order, with the cell that a row of JSON has there. */
  csv: (ColumnSaid & { appended: number; of: (json: J) => Flat })[];
  /** Columns of CSV for the words, behind all others. */
  labelCsv: { name: string; of: (json: J) => Flat }[];
}

type OwnKey<K, N> = N extends "" ? K : N;
type FromColumns<C extends Columns> = {
  [K in keyof C as C[K] extends ShownColumn<infer _, infer N, infer _> ? OwnKey<K, N> : never]: C[K] extends ShownColumn<
    infer _,
    string,
    infer J
  >
    ? J
    : never;
};
type FromComputed<D> = { [K in keyof D]: D[K] extends { of: (context: never) => infer J } ? J : never };
type Between<A> = A extends Record<string, unknown> ? Intersected<{ [K in keyof A]: FromComputed<A[K]> }[keyof A]> : unknown;
type Intersected<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void ? I : never;
type JsonOf<C extends Columns, P> = Flattened<
  FromColumns<C> &
    (P extends { first: infer D } ? FromComputed<D> : unknown) &
    (P extends { after: infer A } ? Between<A> : unknown) &
    (P extends { last: infer D } ? FromComputed<D> : unknown)
>;
type Flattened<T> = { [K in keyof T]: T[K] };

/**
 * The rows of a noun in the API, from the definition of its table: `apiRow<Context>()(table, places, ref)`. Their keys are the table's
 * shown columns in the order of the file, the computed keys where `places` puts them, and last whatever came after version 1.
 *
 * @param places keys that are no cells, each computed from a `Context` that the caller hands to `toJson`
 * @param ref name of the schema in the OpenAPI document; a schema without one is written out where it is used
 * @returns the JSON schema, how a row becomes JSON, and the columns of CSV
 * @throws {Error} when a key is placed behind one that the row does not have
 */
export function apiRow<C>() {
  return <T extends Columns, const P extends Places>(
    table: Pick<Table<T>, "columns">,
    places: P,
    ref?: string,
  ): ApiRow<JsonOf<T, P>, C> => {
    const keys = ordered(table.columns, places);
    const own = Object.fromEntries(keys.map(([name, { json }]) => [name, json]));
    const labelled = keys.flatMap(([name, { labels, csv: title }]) =>
      labels === undefined || Object.hasOwn(own, labelKey(name)) ? [] : [{ name, list: labels, title: labelKey(title ?? name) }],
    );
    const object = v.object({ ...own, ...Object.fromEntries(labelled.map(({ name }) => [labelKey(name), LABEL])) });
    const csv = keys.flatMap(([name, { csv: title, flat, appended, meaning, codes }]) => {
      const of = (json: Record<string, unknown>) => flat(json[name] as never);
      return title === null ? [] : [{ name: title, appended: appended ?? 0, of, meaning, codes }];
    });
    const labelCsv = labelled.map(({ name, title }) => ({ name: title, of: (json: Record<string, unknown>) => json[labelKey(name)] }));
    const toJson = (row: object, context: C, labels: Labels | null = null) => {
      const json: Record<string, unknown> = {};
      for (const [name, { give }] of keys) json[name] = give(row as Record<string, unknown>, context as never);
      if (labels) for (const { name, list } of labelled) json[labelKey(name)] = labelFor(labels, list, json[name]);
      return json;
    };
    const schema = ref === undefined ? object : v.pipe(object, v.metadata({ ref }));
    const columnOf = Object.fromEntries(keys.map(([name, { csv: title }]) => [name, title]));
    return { schema, object, toJson, keys: Object.keys(own), columnOf, csv, labelCsv } as unknown as ApiRow<JsonOf<T, P>, C>;
  };
}

function ordered(columns: Columns, { first = {}, after = {}, last = {} }: Places): [string, Key][] {
  const own = inPlace(Object.entries(columns).flatMap(([name, column]) => shownKey(name, column)));
  const list = (some: Keys) => Object.entries(some).map(([name, one]): [string, Key] => [name, computedKey(name, one)]);
  const strange = Object.keys(after).find((name) => !own.some(([key]) => key === name));
  if (strange !== undefined) throw new Error(`no column is shown as ${strange}`);
  const all = [...list(first), ...own.flatMap(([name, key]): [string, Key][] => [[name, key], ...list(after[name] ?? {})]), ...list(last)];
  return all.sort(([, a], [, b]) => (a.appended ?? 0) - (b.appended ?? 0));
}

/** Keys in the order of the file, but for those that say which one they stand behind. */
function inPlace(keys: [string, Key][]): [string, Key][] {
  const moved = [...keys];
  for (const entry of keys) {
    const { after } = entry[1];
    if (after === undefined) continue;
    moved.splice(moved.indexOf(entry), 1);
    const at = moved.findIndex(([name]) => name === after);
    if (at < 0) throw new Error(`no column is shown as ${after}`);
    moved.splice(at + 1, 0, entry);
  }
  return moved;
}

function shownKey(name: string, column: Column): [string, Key][] {
  const { shown, code } = column;
  if (!shown) return [];
  const { key, json, says, give, csv = name, flat = flattened, after, appended, labels = code } = shown;
  // All keys are always there: a computed row may have nothing under a column's name.
  const of = give as (value: unknown, row: unknown) => unknown;
  const forReaders = { meaning: meaningAlone(column), codes: labels ?? null };
  const ofRow = (row: Record<string, unknown>) => of(row[name] ?? null, row);
  return [[key || name, { json: said(json, says), give: ofRow, csv, flat, after, appended, labels, ...forReaders }]];
}

function computedKey(name: string, { json, of, csv = name, flat = flattened, appended, labels, ...rest }: Keys[string]): Key {
  const { meaning = v.getDescription(json) ?? "", codes = labels ?? null } = rest;
  return { json, give: (_, context) => of(context), csv, flat, appended, labels, meaning, codes };
}

function said<J>(json: v.GenericSchema<J>, says: string | undefined): v.GenericSchema<J> {
  return says === undefined ? json : v.pipe(json, v.description(says));
}

function labelFor(labels: Labels, list: string, code: unknown): string | null {
  return typeof code === "string" && code !== "" ? labels(list, code) : null;
}

/** Lists stand in one cell, separated by spaces. */
function flattened(value: unknown): Flat {
  return Array.isArray(value) ? value.join(" ") : (value as Flat);
}
