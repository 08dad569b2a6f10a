import * as v from "valibot";
import type { Urls } from "../../../edition/urls.ts";
import type { Catalog } from "../../../model/catalog.ts";
import { disagreementsInView } from "../../../model/facts/contradictions.ts";
import { groupBy } from "../../../model/groupBy.ts";
import type { DisagreementSide } from "../../../model/rows.ts";
import type { Vintage } from "../../../model/vintage.ts";
import { disagreementTable } from "../../../tables/disagreements.ts";
import { apiRow, computedFrom } from "../../http/apiRow.ts";

/** The rows of one disagreement share `id` and `topic`; the rest is of each side. */
const { id, topic, ...ofSide } = disagreementTable.columns;

/** A side's place, and where what it is about is served. */
interface AroundSide {
  source: string;
  paragraph: number;
  href: string;
}

const side = computedFrom<AroundSide>();

const sideRow = apiRow<AroundSide>()(
  { columns: ofSide },
  {
    first: {
      source: side(v.string(), ({ source }) => source),
      locator: side(v.object({ paragraph: v.pipe(v.number(), v.integer()) }), ({ paragraph }) => ({ paragraph })),
    },
    last: { href: side(v.pipe(v.string(), v.url()), ({ href }) => href) },
  },
);

const sides = computedFrom<v.InferOutput<typeof sideRow.schema>[]>();

const disagreementRow = apiRow<v.InferOutput<typeof sideRow.schema>[]>()(
  { columns: { id, topic } },
  { last: { sides: sides(v.array(sideRow.schema), (all) => all) } },
  "Disagreement",
);

/** A disagreement with its sides. */
export const disagreementJson = disagreementRow.schema;
/** A disagreement as the API gives it. */
export type DisagreementJson = v.InferOutput<typeof disagreementJson>;

/** The disagreements of a view, their sides in the order of the file. */
export function disagreementsToJson(catalog: Catalog, urls: Urls, vintage: Vintage): DisagreementJson[] {
  const all = groupBy(disagreementsInView(catalog, vintage), (row) => row.id).values();
  return [...all].map((rows) =>
    disagreementRow.toJson(
      rows[0] ?? {},
      rows.map((row) => sideToJson(catalog, row, urls)),
    ),
  );
}

function sideToJson(catalog: Catalog, row: DisagreementSide, urls: Urls) {
  const [source = "", paragraph = "1"] = row.side.split(":");
  const noun = catalog.eventById.has(row.ref) ? "events" : "observations";
  return sideRow.toJson(row, { source, paragraph: Number(paragraph), href: urls.data(noun, row.ref) });
}
