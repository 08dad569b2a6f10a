import * as v from "valibot";
import { onCondition, verdictWords } from "../../../chart/chartSpec/verdict.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { Check } from "../../../model/check.ts";
import { numberContext } from "../../../model/numberContext.ts";
import type { Observation } from "../../../model/observation.ts";
import { observationOf } from "../../../model/queries.ts";
import { deepLink, type Source } from "../../../model/source.ts";
import { vintageOf } from "../../http/vintageQuery.ts";
import { numberFacts } from "../../nouns/observation/facts.ts";
import { around, whole } from "../answer.ts";
import { notThere } from "../notThere.ts";
import { numberAsFound, numberLine, numberToRow } from "../numberRow.ts";
import { pinnedQuery } from "../pinnedQuery.ts";
import { Refused, tool } from "../tool.ts";

/** Records, events, charts and contradictions of one figure that are listed at most: the rest is on its page. */
const MOST = 12;

const optional = v.nullable(v.string());
const named = v.object({ id: v.string(), what: v.string() });

const source = v.object({
  ...{ id: v.string(), title: v.string(), publisher: v.string(), author: optional, published: optional },
  ...{ url: v.pipe(optional, v.description("Leads to the words where the page holds them")), language: v.string(), license: v.string() },
});

const check = v.object({
  verdict: v.string(),
  rule: v.string(),
  inferred: v.optional(v.literal(true)),
  reason: v.string(),
  records: v.array(named),
});

/** One figure with its words, its source and its verdict. */
export const readNumber = tool({
  name: "read_number",
  inputs: (take, { words: { assistant } }) => ({ id: take.text(assistant.inputs.number), ...take.vintage() }),
  output: v.object({
    number: v.pipe(numberAsFound, v.description("A row as search_numbers gives it")),
    words: v.pipe(
      v.nullable(v.object({ quote: v.string(), language: v.string(), paragraph: v.nullable(v.number()) })),
      v.description("The words of the source that hold the figure"),
    ),
    source: v.nullable(source),
    fact_check: v.nullable(check),
    facts: v.pipe(v.array(v.object({ name: v.string(), text: v.string() })), v.description("What is known of it beside its words")),
    events: v.pipe(v.array(named), v.description("Of a count made here: the events, as far as there is room")),
    charts: v.array(named),
    contradictions: v.pipe(v.array(named), v.description("Points on which other places say something else")),
    left_out: v.pipe(v.number(), v.description("Events, records, charts and contradictions that had no room: they are on `address`")),
    ...around,
  }),
  answer: ({ asked, sent }) => {
    const { edition, query } = asked;
    const { catalog } = edition;
    const id = catalog.successorOf.get(query.id) ?? query.id;
    const o = observationOf(catalog, id, vintageOf(query));
    if (o === undefined) {
      const isHidden = catalog.observationById.has(id);
      const fault = isHidden
        ? edition.words.assistant.faultOf.hidden(query.id)
        : notThere(asked, "observation", query.id, catalog.observationById.keys());
      throw new Refused(fault);
    }
    const context = numberContext(catalog, o, vintageOf(query));
    const row = numberToRow(edition, o);
    const from = o.source === null ? undefined : catalog.sourceById.get(o.source);
    const records = (context.check?.records ?? []).flatMap((ref) => observationOf(catalog, ref, vintageOf(query)) ?? []);
    const lists = {
      records: records.map((record) => ({ id: record.id, what: line(edition, record) })),
      events: (o.events ?? []).map((event) => ({ id: event.id, what: event.summary })),
      charts: context.charts.map((chart) => ({ id: chart.id, what: chart.title })),
      contradictions: context.contradictions.map((side) => ({ id: side.id, what: side.topic })),
    };
    const kept = Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, list.slice(0, MOST)])) as typeof lists;
    const left_out = Object.values(lists).reduce((sum, list) => sum + Math.max(0, list.length - MOST), 0);
    const facts = numberFacts(edition, o, vintageOf(query)).map(([name, text]) => ({ name, text }));
    const content = {
      number: row,
      words: o.quote === null ? null : { quote: o.quote, language: from?.language ?? edition.words.site.language, paragraph: o.paragraph },
      source: from === undefined ? null : sourceToJson(from, o),
      fact_check:
        context.check === null
          ? null
          : {
              ...{
                verdict: context.check.verdict,
                rule: context.check.rule,
                ...(context.check.inferred ? { inferred: true as const } : {}),
              },
              ...{ reason: context.check.reason, records: kept.records },
            },
      ...{ facts, events: kept.events, charts: kept.charts, contradictions: kept.contradictions, left_out },
    };
    return whole(edition, {
      text: textOf(edition, o, from, content, context.check),
      content,
      place: { title: `${row.what}: ${row.figure}`, address: pinnedQuery(row.page, sent, ["as_of", "collection"]) },
    });
  },
});

function sourceToJson(from: Source, o: Observation) {
  const { id, title, publisher, author, published, language, license } = from;
  return { id, title, publisher, author, published, url: deepLink(from, o.quote), language, license };
}

function line(edition: Edition, o: Observation): string {
  const { figure, what, who } = numberToRow(edition, o);
  return edition.words.assistant.said.row(figure, what, who);
}

interface Content {
  number: ReturnType<typeof numberToRow>;
  fact_check: { verdict: string; inferred?: true; reason: string; records: { what: string }[] } | null;
  facts: { name: string; text: string }[];
  events: { what: string }[];
  contradictions: { what: string }[];
}

function textOf(edition: Edition, o: Observation, from: Source | undefined, content: Content, check: Check | null): string[] {
  const { words } = edition;
  const { said } = words.assistant;
  const { fact_check } = content;
  const paragraph = o.paragraph === null ? null : words.observation.paragraph(o.paragraph);
  return [
    numberLine(edition, content.number),
    ...(o.quote === null ? [] : [said.quote(o.quote)]),
    ...(from === undefined ? [] : [`${from.title}. ${said.place(from.publisher, paragraph)}. ${said.terms(from.license)}`]),
    ...(check === null ? [] : [`${said.verdict(onCondition(edition, check, verdictWords(edition, check)))} ${check.reason}`.trimEnd()]),
    ...(fact_check?.records ?? []).map(({ what }) => `- ${what}`),
    ...content.facts.map(({ name, text }) => `${name}: ${text}`),
    ...content.events.map(({ what }) => `- ${what}`),
    ...content.contradictions.map(({ what }) => `${words.disagreement.heading}: ${what}`),
  ];
}
