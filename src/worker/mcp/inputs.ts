import * as v from "valibot";
import { codesOf } from "../../model/catalog.ts";
import { parsePeriod } from "../../model/period.ts";
import type { Words } from "../../words/en.ts";
import type { App, Build } from "../application.ts";
import { plainText } from "./plainText.ts";

/** Longest text that an argument may have, in letters. */
const LONGEST = 200;

/** Arguments of a tool by name, each from what a client sends to what it means. */
export type Inputs = Record<string, v.GenericSchema>;

/** What the arguments of a tool depend on. */
export interface Known extends Pick<App, "catalog" | "words"> {
  build: Pick<Build, "releases">;
}

/** Arguments of tools, with messages that say what is expected and nothing else. */
export class Arguments {
  readonly #app: Known;
  readonly #words: Words["assistant"];

  constructor(app: Known) {
    this.#app = app;
    this.#words = app.words.assistant;
  }

  /** Any text. */
  text(description: string) {
    const message = this.#words.faults.text(LONGEST);
    return v.pipe(
      v.string(message),
      v.minLength(1, message),
      v.maxLength(LONGEST, message),
      v.description(description),
      v.transform(plainText),
      v.regex(/\S/, message),
    );
  }

  /** One of a closed list. */
  choice<const T extends readonly string[]>(allowed: T, description: string) {
    return v.pipe(v.picklist(allowed, this.#words.faults.choice(allowed)), v.description(description));
  }

  /** A code of a vocabulary of the data. */
  code(list: string, description: string) {
    return this.choice(this.#codes(list), description);
  }

  /** A code of a long vocabulary: the schema, which every client reads whole, does not list them. */
  known(list: string, description: string) {
    const codes = this.#codes(list);
    return v.pipe(
      this.text(description),
      v.check((code) => codes.includes(code), this.#words.faults.choice(codes)),
    );
  }

  #codes(list: string): string[] {
    return codesOf(this.#app.catalog, list);
  }

  /** The first or last day of a year, month or day, as `YYYY-MM-DD`. */
  day(end: "start" | "end", description: string) {
    const { day } = this.#words.faults;
    return v.pipe(
      v.string(day),
      v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, day),
      v.description(description),
      v.check((text) => parsePeriod(text) !== null, day),
      v.transform((text) => parsePeriod(text)?.[end] ?? text),
    );
  }

  /** From and to, of periods. */
  period() {
    const { inputs } = this.#words;
    return { from: v.optional(this.day("start", inputs.from)), to: v.optional(this.day("end", inputs.to)) };
  }

  /** Which sources count, and of which release: every tool takes them. */
  vintage() {
    const { inputs } = this.#words;
    return {
      as_of: v.optional(this.day("end", inputs.as_of)),
      collection: v.optional(this.choice(["documents", "references", "all"], inputs.collection)),
      release: v.optional(this.#release()),
    };
  }

  /** A release that exists. The schema names their form and not all of them: in every tool that list would grow with each release. */
  #release() {
    const { inputs, faults } = this.#words;
    const { releases } = this.#app.build;
    const message = faults.release(releases);
    return v.pipe(
      v.string(message),
      v.regex(/^\d{4}\.\d+\.\d+$/, message),
      v.description(inputs.release),
      v.check((release) => releases.includes(release), message),
    );
  }

  /** How many rows are passed over. */
  offset() {
    const message = this.#words.faults.offset;
    const whole = v.pipe(v.number(message), v.integer(message), v.minValue(0, message), v.maxValue(99_999, message));
    return v.optional(v.pipe(whole, v.description(this.#words.inputs.offset)));
  }

  /** All arguments of a tool: any other is refused, names that every object inherits too, and so is a call without one that is needed. */
  all<T extends Inputs>(entries: T) {
    const { unknown, missing, object } = this.#words.faults;
    const own = Object.assign(Object.create(null) as object, entries) as T;
    return v.strictObject(own, ({ expected }) => {
      if (expected === "never") return unknown(Object.keys(entries));
      // An argument that is missing is expected by its name, in quotes.
      return expected === "Object" ? object : missing;
    });
  }
}
