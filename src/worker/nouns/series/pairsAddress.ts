import { dataPath } from "../../../edition/paths.ts";
import { pairsForSeries } from "../../../model/queries.ts";
import type { Series } from "../../../model/series.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { Asked } from "../../http/asked.ts";
import { vintageOf } from "../../http/vintageQuery.ts";

/** What of a request chooses the figures of both partners, as it does those of each. */
const CHOICE = ["release", "as_of", "collection"];

/**
 * Absolute address of the figures of a series that belong to both partners together, where the view has any: its observations lack them, and
 * a series may have no others. Null where there are none, and in releases before 2026.29.0, which lead nowhere.
 */
export function pairsAddress({ edition, query, url }: Asked<Parameters<typeof vintageOf>[0]>, { id }: Pick<Series, "id">): string | null {
  const { catalog, urls } = edition;
  if (isOlderThan(catalog.release, "2026.29.0") || pairsForSeries(catalog, id, vintageOf(query)).length === 0) return null;
  const chosen = [...url.searchParams].filter(([name]) => CHOICE.includes(name));
  return urls.latest.absolute.at(dataPath("series", id), chosen);
}

/** Says that address in the headers of an answer that lacks what stands there, where there is one. */
export function leadToPairs(response: Response, address: string | null): Response {
  if (address !== null) response.headers.set("link", `<${address}>; rel="related"; type="application/json"`);
  return response;
}
