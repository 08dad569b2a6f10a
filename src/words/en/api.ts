import { subjectText } from "../naming.ts";
import { apiSnippets, textColumns } from "./apiSnippets.ts";
import { names } from "./names.ts";

/**
 * The guide to the API. `at` is scheme and host of the addresses; `pin` the query that pins the newest release, with its question mark, or
 * empty.
 */
export const api = {
  heading: "API and data",
  lead: "All figures, events and charts as JSON and CSV, with quote, uncertainty and source in every row. No key, no account. CORS is open.",
  sections: {
    promise: {
      heading: "What we promise",
      text: [
        "Within /v1 we only add keys and columns. None is renamed, moved or removed, and none changes meaning. Every key is always present, null when empty. JSON lists are never truncated.",
        "An address with release= returns the same numbers and words forever. Without it, you get the latest release. Every response names its release.",
        "The old id of a corrected figure redirects to its successor. What a release withdrew returns 410, with the reason and the address where it still is.",
        `A parameter that is unknown, empty or malformed is an error that names it. It is never silently ignored. (Web pages do ignore unknown parameters.) Lists take commas or repetition: counterpart=${names.code.irn},${names.code.isr} or counterpart=${names.code.irn}&counterpart=${names.code.isr}. Anything else may appear only once.`,
      ],
    },
    view: {
      heading: "Three parameters of nearly all addresses",
      list: [
        ["release", "the number of a frozen state of the data"],
        ["as_of", "a day, month or year: use only sources certainly published by then"],
        [
          "collection",
          "documents (the articles), references (other sources) or all. Left out it is all; of the balance index it is documents",
        ],
      ],
      where:
        "Every address of figures, events, charts and what belongs to them takes all three. /v1 and /v1/changes take release alone; /v1/releases and what stands below it, the feeds and /v1/openapi.json take none of them. lang= puts labels and titles into another language; /v1/openapi.json stays in English.",
      undated: (n: number, all: number) =>
        `${n} of ${all} sources ${n === 1 ? "has" : "have"} no known date of publication: under as_of ${n === 1 ? "it does not count" : "they do not count"}, whatever the date.`,
    },
    files: {
      heading: "CSV in Excel, pandas and R",
      text: [
        "Excel opens a CSV file as UTF-8 only if it begins with a byte order mark; without one it garbles letters such as ə and ş. Add bom=true to any CSV address and save the file. The query for Excel above needs no mark.",
        `Codes are text, and some begin with a zero: the CAMEO code 054 becomes 54 where a program guesses types. Name such columns when you read events: pd.read_csv(address, dtype=${textColumns.pandas}) in pandas, read.csv(address, colClasses = ${textColumns.r}) in R, types = ${textColumns.duckdb} in DuckDB's read_csv. Parquet files and Data Packages carry the types themselves.`,
      ],
    },
    cache: {
      heading: "Caching",
      text: [
        "Every response has a weak ETag. Send it back as If-None-Match and you get a 304 until something changes. If-Match compares only strong tags: anything but * gets a 412. Pinned data may be kept for a year.",
      ],
    },
  },
  nouns: {
    heading: "Endpoints",
    lead: "One example each. All open in a browser.",
    rows: [
      ["/v1", "entry point"],
      [
        "/v1/series",
        "all series with definition, unit, caution, first and last period, last change, and the addresses of their other forms",
      ],
      ["/v1/series/oil-supply-share", "one series"],
      [`/v1/series/${subjectText("example.series")}/observations`, "its figures, with their quotes; also .csv and .jsonstat.json"],
      [
        `/v1/series/${subjectText("example.series")}/observations?last=1&last_per=count`,
        "the latest figure of each count: one reporter, one basis. last=1 alone takes one for each country",
      ],
      [
        "/v1/observations?q=69%20percent",
        "all figures, or those whose id, series title, figure, quote or note hold all the words; also .csv",
      ],
      [
        "/v1/observations?topic=oil&sort=-period&labels=true",
        "figures on one topic or, with series=, of some series; sorted, with words beside codes. fields=period,value keeps just these keys; also .csv, where fields takes names of columns",
      ],
      ["/v1/observations.parquet", "all figures with typed columns, for DuckDB, pandas and Arrow"],
      [`/v1/observations/${subjectText("example.number")}`, "one figure; for a count, also the events behind it"],
      [`/v1/events?partner=${names.code.isr}&status=happened`, "events with every passage that mentions them; also .csv"],
      [
        "/v1/balance?half_life=5",
        "the balance index year by year, with its band; also .csv. direction is null unless every variant, every extreme setting and both codings agree: claimable is the share of the variants, held that of the extreme settings",
      ],
      [
        "/v1/balance/dimensions?dimension=votes",
        "the balance sheet: each row year by year, its sentence and thresholds; also .csv. A cell is known by its dimension, measure, period and basis together",
      ],
      ["/v1/balance/dimensions/refused", "pairs of figures that cannot be compared, each with the reason"],
      ["/v1/sources", "sources by id"],
      ["/v1/disagreements", "contradictions between sources, and within one"],
      [
        "/v1/checks",
        "fact checks, each with the figures of both sides, verdict, rule and reason, or where we looked and found nothing; also .csv",
      ],
      ["/v1/charts", "the curated charts"],
      [
        "/charts/trade-volumes.json",
        "everything a chart shows, as data; also .csv, which has figures of the chart's own series alone and takes labels=true; its rows without a counterpart are of both countries together, with low and high as the ends of a 90% interval. from, to and estimates=without choose what it shows",
      ],
      [
        "/v1/codes?list=qualifier",
        "code lists of the tables; codes of keys that are computed, such as state, stand in the schemas of /v1/openapi.json",
      ],
      ["/v1/releases", "frozen releases, each as a Data Package whose files open from its address, and as one zip"],
      [
        "/v1/changes?kind=corrected",
        "what each release changed, and why; also as an Atom feed, .atom. With release= it is all up to that release: what one changed stands at /v1/releases/ and its number, which takes since= for all that changed since an earlier one",
      ],
      ["/v1/openapi.json", "description for machines, OpenAPI 3.1"],
    ] as [string, string][],
  },
  columns: {
    heading: "What the columns mean",
    lead: [
      "The columns of the CSV files of figures, of charts and of the balance sheet, in the order of the files. With labels=true the words for the codes stand behind them, each under the name of its column and _label. Where a meaning says null, the cell is empty.",
      "status and grade are two things: status says how one figure stands in its source, A being a figure as printed; grade says how far a count can be relied on, A being the furthest. A status of A is no grade.",
    ],
    head: { name: "Column", meaning: "Meaning", example: "Example", codes: "List of codes" },
    files: {
      figures: "Figures: /v1/observations.csv, and every chart made of figures",
      ofBoth: "Charts of both countries have these too, for figures that belong to both together",
      sheet: "Balance sheet: /charts/balance-sheet.csv and /v1/balance/dimensions.csv",
      index: "Balance index: /charts/balance.csv and /v1/balance.csv",
    },
  },
  snippets: {
    heading: "Code examples",
    lead: subjectText("example.lead"),
    list: apiSnippets,
  },
  assistants: {
    heading: "For assistants",
    text: (at: string) =>
      `Assistants that speak the Model Context Protocol connect to ${at} (Streamable HTTP, no key, no session). Its tools search the numbers, read one with its words, source and verdict, read a series, the balance by the articles and as measured, and the contradictions; the charts are resources. Every answer is at most 20 kB, says how many rows it leaves out and which call gets them, and carries its pinned address.`,
  },
  host: "https://HOST",
};
