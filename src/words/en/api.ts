import type { CorpusFacts } from "../../model/corpusFacts.ts";
import { listed } from "./cardinal.ts";

/** The query of the examples: one counterpart, in the pinned release where there is one. */
function israel(pin: string): string {
  return pin === "" ? "?counterpart=ISR" : `${pin}&counterpart=ISR`;
}

function leftOut({ closed }: CorpusFacts): string[] {
  if (closed.length === 0) return [];
  return [
    `CSV files leave out the rows of sources whose terms do not allow handing them on (${listed(closed)}); JSON shows them with their attribution.`,
  ];
}

/**
 * The guide to the API. `at` is scheme and host of the addresses; `pin` the query that pins the newest release, with its question mark, or
 * empty.
 */
export const api = {
  heading: "Data for programs",
  lead: "The numbers, events and charts of these pages as JSON and CSV, with words, uncertainty and source in every row. No key, no account; any page may fetch it (CORS).",
  promise: (f: CorpusFacts) => ({
    heading: "What stays",
    text: [
      "Within /v1 keys and columns are only added: none is renamed, moved or taken away, and none changes its meaning. All keys are always there, null when empty. A JSON list is never cut.",
      ...leftOut(f),
      "An address with release= answers with the same numbers and words for ever. Without it, it answers with the newest release. Every answer names its release.",
      "An old id of a corrected number keeps answering: it leads to its successor. What a release withdrew is answered 410, with the reason and the address where it still is.",
      "A parameter that is unknown, repeated, empty or malformed is an error that names it, and never quietly ignored. Pages, on the other hand, ignore what they do not know.",
    ],
  }),
  sections: {
    view: {
      heading: "The same three parameters everywhere",
      list: [
        ["release", "a frozen state of the data, by its number"],
        ["as_of", "a day, month or year: only sources certainly published by then count"],
        ["collection", "documents, references or all"],
      ],
    },
    license: {
      heading: "License and how to cite",
      text: [
        "The compiled data and our own words are CC BY 4.0; quotes belong to their authors, and records to the terms that sources.csv names. The code is MIT.",
        "Name Baku Balance, the release and the pinned address. Each answer gives the line ready to copy as cite_as, and the address in its Link header as cite-as:",
      ],
    },
    cache: {
      heading: "Ask again cheaply",
      text: [
        "Every answer has a weak ETag. Send it back as If-None-Match and nothing is sent again until something changed. Pinned data may be kept for a year.",
      ],
    },
  },
  nouns: {
    heading: "What there is",
    lead: "One example for each; every address opens in a browser too.",
    rows: [
      ["/v1", "where everything is"],
      ["/v1/series", "all series with definition, unit and caution"],
      ["/v1/series/oil-supply-share", "one series"],
      ["/v1/series/arms-import-share/observations", "its numbers, with their words; also .csv and .jsonstat.json"],
      ["/v1/observations?q=69%20percent", "all numbers, or those that hold some words; also .csv"],
      ["/v1/observations/arms-import-share.ISR.2016_2020.avim-2025", "one number; of a count also the events that it counts"],
      ["/v1/events?partner=ISR&status=happened", "events with every place that tells them; also .csv"],
      ["/v1/balance?half_life=5", "the balance year by year, with its band; also .csv"],
      ["/v1/balance/dimensions?dimension=votes", "the balance as measured: each row year by year, its sentence, its thresholds; also .csv"],
      ["/v1/balance/dimensions/refused", "figures of both partners that are no common count, each pair with the reason"],
      ["/v1/sources", "the sources, by id"],
      ["/v1/disagreements", "where they contradict each other"],
      ["/v1/checks", "claims held against records, each with verdict, rule and reason, or where none was found"],
      ["/v1/charts", "the curated charts"],
      ["/charts/trade-volumes.json", "all that a chart says, without pixels; also .csv"],
      ["/v1/codes?list=qualifier", "the closed vocabularies"],
      ["/v1/releases", "frozen releases, each with its Data Package and all files as one zip"],
      ["/v1/changes?kind=corrected", "what each release changed, and why; also as a feed, .atom"],
      ["/v1/openapi.json", "the contract for machines, OpenAPI 3.1"],
    ] as [string, string][],
  },
  snippets: {
    heading: "Lines to copy",
    lead: "They fetch the share of Azerbaijan's arms imports that is said to come from Israel, pinned so that they print the same next year.",
    list: [
      {
        id: "curl",
        name: "curl",
        code: (at: string, pin: string) => `curl --fail --silent "${at}/v1/series/arms-import-share/observations.csv${israel(pin)}"`,
      },
      {
        id: "python",
        name: "Python",
        code: (at: string, pin: string) =>
          [
            "import json, urllib.request",
            "",
            `with urllib.request.urlopen("${at}/v1/series/arms-import-share/observations${israel(pin)}") as answer:`,
            "    data = json.load(answer)",
            'for o in data["observations"]:',
            '    print(o["period"], o["value"], o["unit"], o["as_worded"])',
          ].join("\n"),
      },
      {
        id: "pandas",
        name: "Python with pandas",
        code: (at: string, pin: string) =>
          [
            "import pandas as pd",
            "",
            `rows = pd.read_csv("${at}/v1/series/arms-import-share/observations.csv${israel(pin)}", dtype={"period": str})`,
            'print(rows[["period", "value", "lower", "upper", "basis", "quote"]])',
          ].join("\n"),
      },
      {
        id: "r",
        name: "R",
        code: (at: string, pin: string) =>
          [
            `rows <- read.csv("${at}/v1/series/arms-import-share/observations.csv${israel(pin)}", encoding = "UTF-8", na.strings = "")`,
            'print(rows[, c("period", "value", "lower", "upper", "basis", "quote")])',
          ].join("\n"),
      },
      {
        id: "javascript",
        name: "JavaScript",
        code: (at: string, pin: string) =>
          [
            `const response = await fetch("${at}/v1/series/arms-import-share/observations${israel(pin)}");`,
            "const body = await response.json();",
            "if (!response.ok) throw new Error(body.detail);",
            "for (const o of body.observations) console.log(o.period, o.value, o.unit, o.as_worded);",
          ].join("\n"),
      },
      {
        id: "sheets",
        name: "Google Sheets",
        code: (at: string, pin: string) => `=IMPORTDATA("${at}/v1/series/arms-import-share/observations.csv${israel(pin)}")`,
      },
      {
        id: "excel",
        name: "Excel (Data, Get Data, From Other Sources, Blank Query)",
        code: (at: string, pin: string) =>
          `= Table.PromoteHeaders(Csv.Document(Web.Contents("${at}/v1/series/arms-import-share/observations.csv${israel(pin)}"), [Encoding = 65001]))`,
      },
    ],
  },
  host: "https://HOST",
};
