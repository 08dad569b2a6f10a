import type { CorpusFacts } from "../../model/corpusFacts.ts";
import { counted } from "./cardinal.ts";
import { names } from "./names.ts";

/** Where every figure leads. */
const EVERY_FIGURE = "Every figure on this site links to where it comes from.";

/** Articles and tables that figures come from. */
export const source = {
  heading: "Sources",
  lead: ({ documents, references }: Pick<CorpusFacts, "documents" | "references">) => {
    const argue = `${counted(documents, "article")} ${documents === 1 ? "discusses" : "discuss"} how ${names.subject} keeps its balance.`;
    const them = documents === 1 ? "it" : "them";
    const others = `Beside ${them} stand ${counted(references, "other source")}: statistics, databases and press reports.`;
    const text = [argue, ...(references > 0 ? [others] : []), EVERY_FIGURE].join(" ");
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
  /** Of a view with none of the articles: what it has. */
  leadOfOthers: (n: number): string =>
    n === 0 ? "This view has no sources." : `This view has none of the articles, only ${counted(n, "other source")}. ${EVERY_FIGURE}`,
  /** How many of the other sources in view have figures, where not all do: the others report events or are named in notes. */
  withFigures: (n: number, of: number) => `Figures come from ${n} of the ${of} other sources.`,
  author: "Author",
  noAuthor: "not named",
  publisher: "Publisher",
  published: "Published",
  /** In place of a date of publication that is not known. */
  unpublished: "not known; left out of every view by date",
  kind: "Kind",
  license: "License",
  /** Licenses that are sentences and no names, by how their rows have them: what is not here stands as it is. */
  licenses: {
    "all rights reserved": "all rights reserved",
    "all rights reserved; facts and few words quoted": "all rights reserved; facts and few words quoted",
  } as Readonly<Record<string, string>>,
  address: "Address",
  noAddress: "no public address",
  paragraphs: "Paragraphs",
  checksum: "SHA-256 of the text",
  note: "Note",
  cite: "Cite this source",
  numbers: (n: number) => (n === 1 ? "1 figure" : `${n} figures`),
  mapHeading: (n: number) => `How we treated each of its ${n} numbers`,
  mapLead:
    "Every number in the article, paragraph by paragraph, and what we did with it. The text itself is not shown. Paragraph numbers count captions and menus too.",
  noNumbers: "nothing to record",
  events: (n: number) => (n === 1 ? "1 event" : `${n} events`),
  /** In place of what was taken, where nothing was: that a note of ours names the source, by what the note is on, or else that there is nothing. */
  named: "named in a note on a figure",
  namedOnEvent: "named in a note on an event",
  namedOnSource: "named in a note on another source",
  nothing: "no figures or events",
  /** What was taken from a source; what it has none of is not said. */
  taken: (figures: number, events: number) =>
    [
      ...(figures === 0 ? [] : [figures === 1 ? "1 figure" : `${figures} figures`]),
      ...(events === 0 ? [] : [events === 1 ? "1 event" : `${events} events`]),
    ].join(", "),
  /** Heading over the pages whose notes name the source. */
  namedIn: "Named in notes on other pages",
  json: "This source as JSON",
};
