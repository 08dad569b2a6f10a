import * as v from "valibot";
import { pinnedUrls } from "../../../edition/pinned.ts";
import { labelOf } from "../../../model/catalog.ts";
import { seriesBy } from "../../../model/noteInView.ts";
import { byCodeUnit, byRowId } from "../../../model/order.ts";
import { observationsForSeries } from "../../../model/queries.ts";
import type { Series } from "../../../model/series.ts";
import { matchesFilter } from "../../../model/vintage.ts";
import type { Asked } from "../../http/asked.ts";
import { vintageOf } from "../../http/vintageQuery.ts";
import { aroundList, listed } from "../answer.ts";
import { notThere } from "../notThere.ts";
import { numberAsFound, numberLine, numberToRow } from "../numberRow.ts";
import { pinnedQuery } from "../pinnedQuery.ts";
import { type Call, Refused, tool } from "../tool.ts";

/** What chooses among the figures of one series. */
const NARROWING = ["counterpart", "basis", "reporter", "from", "to"] as const;
/** Which sources count, of one series as of all. */
const VINTAGE = ["as_of", "collection"] as const;

const definition = v.object({
  id: v.string(),
  title: v.string(),
  definition: v.string(),
  unit: v.string(),
  caution: v.nullable(v.string()),
});

/** One series with its figures, or the list of all series. */
export const readSeries = tool({
  name: "read_series",
  inputs: (take, { words: { assistant } }) => ({
    series: v.optional(take.text(assistant.inputs.series)),
    counterpart: v.optional(take.code("counterpart", assistant.inputs.counterpart)),
    basis: v.optional(take.known("basis", assistant.inputs.basis)),
    reporter: v.optional(take.known("reporter", assistant.inputs.reporter)),
    ...take.period(),
    ...take.vintage(),
    offset: take.offset(),
  }),
  output: v.object({
    series: v.pipe(v.nullable(definition), v.description("The definition; null where all series are listed")),
    numbers: v.pipe(v.optional(v.array(numberAsFound)), v.description("Rows as search_numbers gives them")),
    all_series: v.optional(
      v.array(v.object({ id: v.string(), title: v.string(), unit: v.string(), topic: v.string(), numbers: v.number() })),
    ),
    ...aroundList,
  }),
  answer: (call) => {
    const { edition, query } = call.asked;
    if (query.series === undefined) return allSeries(call);
    const found = edition.catalog.seriesById.get(query.series);
    if (found === undefined) {
      const fault = notThere(call.asked, "series", query.series, edition.catalog.seriesById.keys());
      throw new Refused(edition.words.assistant.faultOf.noSeries(fault));
    }
    const series = seriesBy(edition.catalog, found, vintageOf(query).as_of);
    const among = (code: string | undefined) => (code === undefined ? [] : [code]);
    const filter = {
      ...{ counterpart: among(query.counterpart), basis: among(query.basis), reporter: among(query.reporter) },
      ...{ from: query.from ?? null, to: query.to ?? null },
    };
    const rows = observationsForSeries(edition.catalog, series.id, vintageOf(query))
      .filter((o) => matchesFilter(o, filter))
      .sort((a, b) => byCodeUnit(a.period.start, b.period.start) || byRowId(a.id, b.id));
    const { said } = edition.words.assistant;
    const data = pinnedUrls(edition).data("series", series.id, "observations");
    return listed(edition, call, {
      tool: "read_series",
      key: "numbers",
      rows: rows.map((o) => numberToRow(edition, o)),
      lead: [
        `${series.title}. ${series.definition}`,
        ...(series.caution === null ? [] : [series.caution]),
        ...(rows.length > 0 ? [] : [said.none]),
      ],
      text: (row) => numberLine(edition, row),
      beside: { series: defined(call, series) },
      place: { title: series.title, address: pinnedQuery(data, call.sent, [...NARROWING, ...VINTAGE]) },
    });
  },
});

function defined({ asked: { edition } }: Pick<Call, "asked">, { id, title, definition: text, unit, caution }: Series) {
  return { id, title, definition: text, unit: labelOf(edition.catalog, "unit", unit), caution };
}

/** @throws Refused where figures are chosen that no series is named of: the list has all of each */
function allSeries(call: Pick<Call, "sent"> & { asked: Asked<Parameters<typeof vintageOf>[0]> }) {
  const { edition, query } = call.asked;
  const { catalog, words } = edition;
  const choosing = NARROWING.filter((name) => call.sent[name] !== undefined);
  if (choosing.length > 0) throw new Refused(words.assistant.faultOf.ofOneSeries(choosing));
  const vintage = vintageOf(query);
  const rows = catalog.series.map(({ id, title, unit, topic }) => ({
    ...{ id, title, unit: labelOf(catalog, "unit", unit), topic: labelOf(catalog, "topic", topic) },
    numbers: observationsForSeries(catalog, id, vintage).length,
  }));
  return listed(edition, call, {
    tool: "read_series",
    key: "all_series",
    rows,
    text: ({ id, title, unit, numbers }) => `- ${id}: ${title}, ${unit} (${words.assistant.said.seriesCount(numbers)})`,
    beside: { series: null },
    place: {
      title: words.assistant.tools.read_series.title,
      address: pinnedQuery(pinnedUrls(edition).data("series"), call.sent, VINTAGE),
    },
  });
}
