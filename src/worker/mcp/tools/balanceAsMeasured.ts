import * as v from "valibot";
import { cautionText } from "../../../chart/chartSpec/sheet/eventsRow.ts";
import { groupName } from "../../../chart/chartSpec/sheet/groupName.ts";
import { notClaimedText } from "../../../chart/chartSpec/sheet/notClaimedText.ts";
import { sheetNames } from "../../../chart/chartSpec/sheetNames.ts";
import type { Edition } from "../../../edition/edition.ts";
import { pinnedUrls } from "../../../edition/pinned.ts";
import { labelOf } from "../../../model/catalog.ts";
import { DIMENSIONS, GROUPS, type GroundedCell, STATES, STRENGTHS } from "../../../model/dimensions/dimension.ts";
import { sheetSentence } from "../../../model/dimensions/sentence.ts";
import { names } from "../../../words/en/names.ts";
import { sided, sidedKeys } from "../../http/sides.ts";
import { vintageOf } from "../../http/vintageQuery.ts";
import { sheetOf } from "../../nouns/balance/dimensions/query.ts";
import { rounded } from "../../nouns/balance/json.ts";
import { aroundList, listed } from "../answer.ts";
import { pinnedQuery } from "../pinnedQuery.ts";
import { tool } from "../tool.ts";

const number = v.nullable(v.number());
const optional = v.nullable(v.string());

const cell = v.object(
  sidedKeys({
    measure: v.pipe(v.string(), v.description("The measure by name: a series, or a count made here")),
    period: v.string(),
    irn: v.pipe(number, v.description(`${names.partner.irn}'s value in \`unit\`; both values are of one count`)),
    isr: v.pipe(number, v.description(`${names.partner.isr}'s value in \`unit\``)),
    unit: optional,
    lean: v.pipe(
      number,
      v.description(`-1 towards ${names.partner.irn} to +1 towards ${names.partner.isr}, of this row alone; null where none is known`),
    ),
    state: v.pipe(v.picklist(STATES.map(sided)), v.description("Whom one count has; no_common_count is an empty year and no zero")),
    strength: v.pipe(v.nullable(v.picklist(STRENGTHS)), v.description("How clear the difference is, by the published thresholds")),
    sources: v.array(v.string()),
  }),
);

const row = v.object({
  dimension: v.picklist(DIMENSIONS),
  title: v.string(),
  stands: v.pipe(
    v.picklist(GROUPS.map(sided)),
    v.description("Where the row stands today: towards a country, one country alone, or nothing claimed"),
  ),
  latest: v.pipe(v.nullable(v.looseObject({ period: v.string() })), v.description("Its latest cell, with the keys of `cells`")),
  caution: v.string(),
});

/** The balance sheet: its sentence, its rows, or one row year by year. */
export const balanceAsMeasured = tool({
  name: "balance_as_measured",
  inputs: (take, { words: { assistant } }) => ({
    dimension: v.optional(take.choice(DIMENSIONS, assistant.inputs.dimension)),
    ...take.period(),
    ...take.vintage(),
    offset: take.offset(),
  }),
  output: v.object({
    sentence: v.pipe(v.string(), v.description("What the clear rows say, computed from them")),
    not_claimed: v.pipe(v.array(v.string()), v.description("Rows of which nothing is claimed, each with the reason")),
    rows: v.pipe(v.optional(v.array(row)), v.description("Without `dimension`: all rows")),
    cells: v.pipe(v.optional(v.array(cell)), v.description("With `dimension`: the row year by year")),
    ...aroundList,
  }),
  answer: (call) => {
    const { edition, query } = call.asked;
    const { catalog, words } = edition;
    const { said, tools } = words.assistant;
    const names = sheetNames(edition);
    const sheet = sheetOf(edition, query);
    const fact = sheetSentence(catalog, vintageOf(query), sheet);
    const sentence = words.sheet.sentence(fact, names);
    const not_claimed = fact.notClaimed.map((one) => `${words.sheet.dimension[one.dimension]}: ${notClaimedText(edition, sheet, one)}`);
    const data = pinnedUrls(edition).data("balance", "dimensions");
    const common = {
      tool: "balance_as_measured",
      beside: { sentence, not_claimed },
      place: {
        title: tools.balance_as_measured.title,
        address: pinnedQuery(data, call.sent, ["dimension", "from", "to", "as_of", "collection"]),
      },
    } as const;
    const chosen = sheet.rows.find(({ dimension }) => dimension === query.dimension);
    if (chosen !== undefined) {
      const title = words.sheet.dimension[chosen.dimension];
      const rows = chosen.cells.filter(({ preferred }) => preferred).map((one) => sidedKeys(cellToJson(one)));
      return listed(edition, call, {
        ...common,
        key: "cells",
        rows,
        lead: [`${title}. ${words.sheet.caution([chosen.dimension], names)}`, ...(rows.length === 0 ? [said.noCount] : [])],
        text: (one) => cellLine(edition, one),
      });
    }
    return listed(edition, call, {
      ...common,
      key: "rows",
      rows: sheet.rows.map(({ dimension, group, latest }) => ({
        dimension,
        title: words.sheet.dimension[dimension],
        stands: sided(group),
        latest: latest === null ? null : sidedKeys(cellToJson(latest)),
        caution: latest === null ? words.sheet.caution([dimension], names) : cautionText(edition, latest, latest.caution),
      })),
      lead: [sentence, said.notClaimed, ...not_claimed.map((text) => `- ${text}`)],
      text: ({ dimension, title, stands, latest, caution }) =>
        `- ${title}: ${groupName(edition, GROUPS.find((group) => sided(group) === stands) ?? stands, [dimension])}. ${latest === null ? said.noCount : cellLine(edition, latest)} ${caution}`,
    });
  },
});

/** Digits behind the point that a text gives of a share or a distance. */
const DIGITS = 3;

/** A cell as a line: the figures with their unit, as readers write them. */
function cellLine(edition: Edition, one: ReturnType<typeof cellToJson>): string {
  const { catalog, words } = edition;
  const { said } = words.assistant;
  const { partner } = sheetNames(edition);
  const unit = one.unit ?? "";
  const figure = (value: number | null) => (value === null ? said.noFigure : words.figure(value, unit, DIGITS));
  const [low, high] = [one[sided("irn")], one[sided("isr")]];
  const label = low === null && high === null ? "" : labelOf(catalog, "unit", unit);
  const title = catalog.seriesById.get(one.measure)?.title ?? one.measure;
  if (one.state === "no_common_count") return said.noCommonCount(one.period);
  return said.cell({ ...one, title, figures: `${partner.irn} ${figure(low)}, ${partner.isr} ${figure(high)}`, unit: label });
}

function cellToJson({ measure, period, irn, isr, unit, lean, state, strength, sources }: GroundedCell) {
  const said = { measure, period, irn: rounded(irn), isr: rounded(isr), unit, lean: rounded(lean) };
  return { ...said, state: sided(state), strength, sources };
}
