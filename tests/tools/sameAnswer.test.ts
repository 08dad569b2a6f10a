import { afterAll, describe, expect, it } from "vitest";
import { origin } from "../fixtures/running.ts";
import { clients, codesAsRead, installed, spreadsheet } from "./clients.ts";

/** The same question by programs that have nothing in common has the same right answer: one table of what each of them got. */

const RIGHT = "69 percent";
const answers: [name: string, form: string, answer: string][] = [];

describe("Israel's share of Azerbaijan's arms imports, 2016 to 2020", () => {
  it.each(clients.filter(({ lacks }) => lacks === null))("by $name", async (client) => {
    const answer = await client.ask(origin);
    answers.push([client.name, client.form, answer]);
    expect(answer).toBe(RIGHT);
  });
  for (const { name, form, lacks } of clients.filter((one) => one.lacks !== null)) {
    it.skip(`by ${name} (skipped: ${lacks})`, () => {});
    answers.push([name, form, `skipped: ${lacks}`]);
  }
  afterAll(() => {
    const order = clients.map(({ name }) => name);
    const rows = [...answers].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
    const line = (cells: string[]) => cells.map((cell, i) => cell.padEnd([26, 19, 0][i] ?? 0)).join("");
    console.info(["", line(["Program", "Reads", "Answer"]), ...rows.map(line)].join("\n"));
  });
});

describe("letters of Azerbaijani", () => {
  const quotes = async (query: string) => (await spreadsheet(`${origin}/v1/events.csv${query}`)).map(({ quote }) => quote);
  const served = async () => {
    const { events } = (await (await fetch(`${origin}/v1/events`)).json()) as { events: { mentions: { quote: { exact: string } }[] }[] };
    return new Set(events.flatMap(({ mentions }) => mentions.map(({ quote }) => quote.exact)));
  };

  it("survive in a spreadsheet where the file has a byte order mark, and are garbled without one", async () => {
    const right = await served();
    const [marked, plain] = [await quotes("?bom=true"), await quotes("")];
    const foreign = marked.filter((quote) => /[əşığ]/i.test(quote ?? ""));
    expect(foreign.length).toBeGreaterThan(0);
    for (const quote of foreign) expect(right.has(quote), quote).toBe(true);
    for (const [i, quote] of marked.entries()) if (foreign.includes(quote)) expect(plain[i]).not.toBe(quote);
  });
});

describe("codes that begin with a zero", () => {
  const address = `${origin}/v1/events.csv`;
  for (const program of ["pandas", "r"] as const)
    it.skipIf(!installed[program])(
      `stay text in ${program} as the guide says, and only so${installed[program] ? "" : " (skipped: not installed)"}`,
      async () => {
        const isShort = (code: string) => /^\d{1,2}(?:\.0)?$/.test(code);
        const [guessed, asText] = [await codesAsRead[program](address, false), await codesAsRead[program](address, true)].map((text) =>
          text.split(" "),
        );
        expect((asText ?? []).filter((code) => /^0\d\d/.test(code)).length).toBeGreaterThan(0);
        expect((asText ?? []).filter(isShort)).toEqual([]);
        expect((guessed ?? []).some(isShort)).toBe(true);
      },
    );

  it("are texts by the types of the Data Package", async () => {
    const { releases } = (await (await fetch(`${origin}/v1/releases`)).json()) as { releases: { package: { href: string } | null }[] };
    const pack = (await (await fetch(releases[0]?.package?.href ?? "")).json()) as {
      resources: { schema?: { fields: { name: string; type: string }[] } }[];
    };
    const types = pack.resources.flatMap(({ schema }) => schema?.fields ?? []).filter(({ name }) => /cameo/.test(name));
    expect(types.length).toBeGreaterThan(1);
    expect([...new Set(types.map(({ type }) => type))]).toEqual(["string"]);
  });
});
