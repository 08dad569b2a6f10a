import * as v from "valibot";
import type { Edition } from "../../../edition/edition.ts";
import { pinnedUrls } from "../../../edition/pinned.ts";
import { VERDICTS } from "../../../model/check.ts";
import type { Observation } from "../../../model/observation.ts";
import { allObservations, checksOf } from "../../../model/queries.ts";
import { rowsFound } from "../../../model/search/rowsFound.ts";
import { search } from "../../../model/search/search.ts";
import { searchWords } from "../../../model/search/searchWords.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { matchesFilter, type Vintage } from "../../../model/vintage.ts";
import type { Asked } from "../../http/asked.ts";
import { vintageOf } from "../../http/vintageQuery.ts";
import { answerTo } from "../../pages/search/answer.ts";
import { textsIn } from "../../pages/search/texts.ts";
import { aroundList, listed, type Place } from "../answer.ts";
import { narrowedTitle } from "../narrowedTitle.ts";
import { numberLine, numberRow, numberToRow } from "../numberRow.ts";
import { pinnedQuery } from "../pinnedQuery.ts";
import { tool } from "../tool.ts";

/** Words that were looked for apart, at most. */
const APART = 5;

/** Figures by words, by what they are of and by verdict. */
export const searchNumbers = tool({
  name: "search_numbers",
  inputs: (take, { words: { assistant } }) => ({
    q: v.optional(take.text(assistant.inputs.q)),
    counterpart: v.optional(take.code("counterpart", assistant.inputs.counterpart)),
    verdict: v.optional(take.choice(VERDICTS, assistant.inputs.verdict)),
    ...take.period(),
    ...take.vintage(),
    offset: take.offset(),
  }),
  output: v.object({
    numbers: v.array(numberRow),
    alone: v.pipe(
      v.array(v.object({ word: v.string(), numbers: v.number() })),
      v.description("Where no figure matches: how many hold each word alone, whatever the other arguments"),
    ),
    ...aroundList,
  }),
  answer: async (call) => {
    const { edition, query } = call.asked;
    const { said } = edition.words.assistant;
    const { q, counterpart, verdict, from, to } = query;
    const found = q === undefined ? null : await searched(call.asked, q, vintageOf(query));
    const all = found === null ? allObservations(edition.catalog, vintageOf(query)) : found.figures;
    const filter = {
      counterpart: counterpart === undefined ? [] : [counterpart],
      basis: [],
      reporter: [],
      from: from ?? null,
      to: to ?? null,
    };
    const isAsked = (o: Observation) => verdict === undefined || checksOf(edition.catalog, o.id)[0]?.verdict === verdict;
    const rows = all.filter((o) => matchesFilter(o, filter) && isAsked(o)).map((o) => numberToRow(edition, o));
    const isHeld = found !== null && found.figures.length > 0;
    const isAlone = rows.length === 0 && !(isHeld && isOlderThan(edition.catalog.release, "2026.30.0"));
    const apart = isAlone && found !== null ? found.apart : [];
    const lead = [
      ...(rows.length > 0 ? [] : apart.length > 0 ? [said.apart(apart, isHeld)] : [said.none]),
      ...(rows.length === 0 && found?.hint ? [said.hint(found.hint)] : []),
    ];
    return listed(edition, call, {
      tool: "search_numbers",
      key: "numbers",
      rows,
      lead,
      text: (row) => numberLine(edition, row),
      beside: { alone: apart.map(({ word, n }) => ({ word, numbers: n })) },
      place: placeOf(edition, q, call.sent),
    });
  },
});

/** The page of the search; without words the list of the API. The page narrows by no argument, the list by no verdict. */
function placeOf(edition: Edition, q: string | undefined, sent: Record<string, unknown>): Place {
  const { words } = edition;
  const { said, tools } = words.assistant;
  const at = pinnedUrls(edition);
  if (q === undefined) {
    return {
      title: narrowedTitle(words, tools.search_numbers.title, sent, ["verdict"]),
      address: pinnedQuery(at.data("observations"), sent, ["counterpart", "from", "to", "as_of", "collection"]),
    };
  }
  return {
    title: narrowedTitle(words, said.searched(q), sent, ["counterpart", "verdict", "from", "to"]),
    address: pinnedQuery(at.search(q), sent, ["as_of", "collection"]),
  };
}

async function searched(asked: Pick<Asked, "app" | "files" | "edition">, q: string, vintage: Vintage) {
  const { catalog, words } = asked.edition;
  const all = await textsIn(asked.edition, vintage, asked);
  const { found, shown, apart, hint } = answerTo(all, q, "figures", words.search.small);
  const isBefore = isOlderThan(catalog.release, "2026.30.0");
  const each = isBefore ? apart : searchWords(q, words.search.small).map((word) => ({ word, found: search(all, [word]) }));
  const alone = each.slice(0, APART).map(({ word, found: own }) => ({ word, n: own.figures.length }));
  const { figures } = rowsFound(catalog, vintage, all, { ...shown, figures: found.figures });
  return { figures, apart: alone.filter(({ n }) => n > 0), hint };
}
