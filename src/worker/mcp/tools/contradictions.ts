import * as v from "valibot";
import { sourceLabel } from "../../../chart/chartSpec/credits.ts";
import { pinnedUrls } from "../../../edition/pinned.ts";
import { allContradictions } from "../../../model/facts/contradictions.ts";
import { foldText, holdsAll } from "../../../model/search/foldText.ts";
import { searchWords } from "../../../model/search/searchWords.ts";
import { vintageOf } from "../../http/vintageQuery.ts";
import { aroundList, listed } from "../answer.ts";
import { narrowedTitle } from "../narrowedTitle.ts";
import { pinnedQuery } from "../pinnedQuery.ts";
import { tool } from "../tool.ts";

const side = v.object({
  source: v.string(),
  publisher: v.string(),
  paragraph: v.number(),
  reading: v.pipe(v.string(), v.description("What it says, in our words")),
  quote: v.pipe(v.nullable(v.string()), v.description("Its own words, where a row keeps them")),
  about: v.pipe(v.string(), v.description("Id of the figure or event: read_number takes that of a figure")),
});

const point = v.object({ id: v.string(), topic: v.string(), sides: v.array(side), page: v.string() });

/** Points on which the articles contradict each other or themselves, with all sides. */
export const contradictions = tool({
  name: "contradictions",
  inputs: (take, { words: { assistant } }) => ({ q: v.optional(take.text(assistant.inputs.q)), ...take.vintage(), offset: take.offset() }),
  output: v.object({ contradictions: v.array(point), ...aroundList }),
  answer: (call) => {
    const { edition, query } = call.asked;
    const { catalog, words } = edition;
    const at = pinnedUrls(edition);
    const wanted = query.q === undefined ? [] : searchWords(query.q, words.search.small);
    const rows = allContradictions(catalog, vintageOf(query)).map(({ id, topic, sides }) => ({
      id,
      topic,
      sides: sides.map(({ ref, source, ...told }) => ({ source, publisher: sourceLabel(catalog, source), ...told, about: ref })),
      page: at.disagreements(id),
    }));
    const holds = ({ topic, sides }: (typeof rows)[number]) =>
      holdsAll([topic, ...sides.flatMap(({ reading, quote, publisher }) => [reading, quote ?? "", publisher])].map(foldText), wanted);
    const isByArticles = ({ sides }: (typeof rows)[number]) =>
      sides.every(({ source }) => catalog.sourceById.get(source)?.collection === "documents");
    const shown = wanted.length === 0 ? rows : rows.filter(holds);
    return listed(edition, call, {
      tool: "contradictions",
      key: "contradictions",
      rows: shown,
      lead: [shown.length === 0 ? words.assistant.said.noPoint : words.disagreement.lead(shown.every(isByArticles))],
      text: ({ topic, sides }) =>
        [
          `${topic}:`,
          ...sides.map(
            ({ publisher, paragraph, reading, quote }) =>
              `- ${words.assistant.said.place(publisher, words.disagreement.paragraph(paragraph))}: ${reading}${quote === null ? "" : ` ${words.assistant.said.quote(quote)}`}`,
          ),
        ].join("\n"),
      // Its page has all of them, whatever the words.
      place: {
        title: narrowedTitle(words, words.disagreement.heading, call.sent, ["q"]),
        address: pinnedQuery(at.disagreements(), call.sent, ["as_of", "collection"]),
      },
    });
  },
});
