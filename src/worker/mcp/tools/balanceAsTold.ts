import * as v from "valibot";
import { pinnedUrls } from "../../../edition/pinned.ts";
import { BALANCE_CHART } from "../../../edition/urls.ts";
import { countryName } from "../../../model/catalog.ts";
import { balanceRows, DEFAULT_BALANCE } from "../../../model/sensitivity.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { names } from "../../../words/en/names.ts";
import { vintageOf } from "../../http/vintageQuery.ts";
import { rounded } from "../../nouns/balance/json.ts";
import { chartViewOf } from "../../nouns/chart/query.ts";
import { aroundList, listed } from "../answer.ts";
import { claimInWords } from "../claimInWords.ts";
import { Refused, tool } from "../tool.ts";

const number = v.nullable(v.number());

const year = v.object({
  year: v.number(),
  lean: v.pipe(number, v.description(`-1 towards ${names.partner.irn} to +1 towards ${names.partner.isr}; null where nothing is known`)),
  band_low: v.pipe(number, v.description("Lowest with each source left out in turn; null of one source alone")),
  band_high: number,
  direction: v.pipe(
    v.nullable(v.string()),
    v.description("The country towards which a tilt may be claimed; null: none may, whatever `lean` is"),
  ),
  claimable: v.pipe(number, v.description("Share of the variants, 0 to 1, that keep the sign of lean")),
  held: v.optional(v.pipe(number, v.description("The same share of the extremes of the method; not in releases before 2026.30.0"))),
  fresh: v.pipe(v.boolean(), v.description("Whether an event of this very year is told; else the value only fades")),
});

/** The balance index, year by year, and what may be claimed of it. */
export const balanceAsTold = tool({
  name: "balance_as_told",
  inputs: (take) => ({ ...take.period(), ...take.vintage(), offset: take.offset() }),
  output: v.object({
    sentence: v.pipe(
      v.nullable(v.string()),
      v.description("What may be claimed of these years, computed from the rows; null where nothing may"),
    ),
    years: v.array(year),
    ...aroundList,
  }),
  answer: (call) => {
    const { edition, query } = call.asked;
    const { catalog, words } = edition;
    const { said } = words.assistant;
    const collection = query.collection ?? DEFAULT_BALANCE.vintage.collection;
    const vintage = { ...vintageOf(query), collection };
    const all = balanceRows(catalog, { ...DEFAULT_BALANCE, vintage });
    const [from, to] = [query.from, query.to].map((day) => (day === undefined ? undefined : Number(day.slice(0, 4))));
    const rows = all.filter((row) => row.year >= (from ?? row.year) && row.year <= (to ?? row.year));
    const [first, last] = [all[0], all.at(-1)];
    if (rows.length === 0 && first !== undefined && last !== undefined) {
      throw new Refused(words.assistant.faultOf.noYears(first.year, last.year));
    }
    const chart = catalog.chartById.get(BALANCE_CHART);
    // The address of the chart takes no year that lies outside the index.
    const years = { from: from === undefined ? from : rows[0]?.year, to: to === undefined ? to : rows.at(-1)?.year };
    const view = chart === undefined ? undefined : chartViewOf({ ...query, ...years }, chart);
    const finding = chart === undefined || view === undefined ? null : claimInWords(edition, chart, view);
    return listed(edition, call, {
      tool: "balance_as_told",
      key: "years",
      rows: rows.map(({ year: at, lean, band_low, band_high, direction, claimable, held, fresh }) => ({
        ...{ year: at, lean: rounded(lean), band_low: rounded(band_low), band_high: rounded(band_high) },
        ...{ direction, claimable: rounded(claimable) },
        ...(isOlderThan(catalog.release, "2026.30.0") ? {} : { held: rounded(held) }),
        fresh,
      })),
      lead: finding === null ? [] : [finding],
      text: ({ year: at, lean, direction }) =>
        said.year(at, lean === null ? said.noLean : lean.toFixed(2), direction === null ? null : countryName(catalog, direction)),
      beside: { sentence: finding },
      place: {
        title: words.assistant.tools.balance_as_told.title,
        address: pinnedUrls(edition).chart(BALANCE_CHART, view),
      },
    });
  },
});
