import * as v from "valibot";

/** The ChartSpec of `src/chart/chartSpec/chartSpec.ts` as the schema of an answer; a test holds both together. */

const text = v.string();
const nullableText = v.nullable(v.string());
const number = v.number();
const years = (description: string) => v.pipe(v.number(), v.description(`${description}, in decimal years`));

const axis = v.pipe(
  v.object({ min: number, max: number, ticks: v.array(v.object({ at: number, label: text })) }),
  v.description("Linear; ticks are formatted"),
  v.metadata({ ref: "Axis" }),
);

const lang = v.exactOptional(v.pipe(text, v.description("ISO 639-1 language of the source's words, where it is not the page's")));
const read = v.pipe(nullableText, v.description("Address of the words"));

const cardEvent = v.pipe(
  v.object({
    title: text,
    date: text,
    quote: text,
    lang,
    source: text,
    verdict: v.pipe(nullableText, v.description("The date held against records; null where it was not")),
    href: v.pipe(text, v.description("Path of the event")),
    read,
  }),
  v.metadata({ ref: "CardEvent" }),
);

const card = v.pipe(
  v.object({
    heading: text,
    figure: v.pipe(text, v.description("As the source prints it, or in the page's words where the print is foreign or a bare cell")),
    print: v.exactOptional(
      v.pipe(
        v.object({ before: text, text, after: text }),
        v.description("The print, where the figure is not it, and the words around it"),
      ),
    ),
    status: v.exactOptional(v.pipe(text, v.description("What kind of figure, such as of low reliability; absent for one as printed"))),
    lines: v.array(text),
    quote: nullableText,
    lang,
    source: text,
    href: v.pipe(text, v.description("Path of the observation's page")),
    read,
    events: v.exactOptional(v.pipe(v.array(cardEvent), v.description("The events that a count rests on; only of derived counts"))),
  }),
  v.metadata({ ref: "Card" }),
);

const bounds = {
  low: v.nullable(number),
  high: v.nullable(number),
  open: v.pipe(v.nullable(v.picklist(["up", "down"])), v.description("To which side the words leave the figure open")),
};

const linePoint = v.object({
  at: years("Moment"),
  value: number,
  dotted: v.pipe(v.boolean(), v.description("Nothing new here: the line only fades")),
  estimate: v.pipe(v.boolean(), v.description("Estimated or computed: of a quiet line a hollow point")),
  unreliable: v.pipe(v.boolean(), v.description("Of low reliability: hollow, the stretches to and from it broken")),
  ...bounds,
  partner: v.pipe(nullableText, v.description("Whose colour the stretch before has; null for grey")),
  card,
});

const line = v.object({
  id: text,
  label: text,
  quiet: v.pipe(v.boolean(), v.description("A record behind the claims")),
  broken: v.pipe(v.boolean(), v.description("Estimated, and not only summed from published figures")),
  shape: v.pipe(v.picklist(["dot", "square"]), v.description("A square where the other country counts")),
  partner: nullableText,
  points: v.array(linePoint),
});

const shape = v.pipe(v.picklist(["circle", "diamond", "square"]), v.description("Shape of a country's marks"));

const mark = v.pipe(
  v.object({
    id: v.pipe(text, v.description("Id of the observation or event")),
    partner: text,
    shape,
    from: years("First moment of the figure"),
    to: years("Last moment of the figure"),
    span: v.pipe(v.boolean(), v.description("Drawn as a bar over the period")),
    hollow: v.pipe(v.boolean(), v.description("Only the date of publication is known")),
    plan: v.pipe(v.boolean(), v.description("A target and not an outcome")),
    value: v.pipe(number, v.description("In the unit of the panel")),
    ...bounds,
    label: v.nullable(v.object({ figure: text, who: text })),
    card,
  }),
  v.metadata({ ref: "Mark" }),
);

const panel = v.pipe(
  v.object({
    id: text,
    title: text,
    reason: v.pipe(nullableText, v.description("Why it stands alone")),
    value: axis,
    ends: v.nullable(v.object({ high: text, low: text })),
    height: v.pipe(number, v.description("Share of the usual height")),
    bands: v.array(v.object({ points: v.array(v.object({ at: years("Moment"), low: number, high: number })) })),
    lines: v.array(line),
    marks: v.array(mark),
    moments: v.pipe(v.array(v.object({ at: years("Moment"), label: text })), v.description("When what is counted changes")),
  }),
  v.metadata({ ref: "Panel" }),
);

const table = v.object({
  caption: text,
  columns: v.array(text),
  rows: v.array(
    v.object({
      href: text,
      cells: v.array(text),
      details: v.exactOptional(
        v.pipe(
          v.array(v.object({ column: number, lang, links: v.exactOptional(v.array(v.object({ label: text, href: text }))) })),
          v.description("Of cells, by their position from 0: the language of their words, the links that their text consists of"),
        ),
      ),
    }),
  ),
});

/** All that a chart says, without pixels. */
export const chartSpecJson = v.pipe(
  v.object({
    id: text,
    title: text,
    subtitle: text,
    finding: v.exactOptional(v.pipe(text, v.description("What the rows in view bear out; absent where nothing is in view"))),
    reading: v.pipe(text, v.description("How the picture is read")),
    ends: v.pipe(text, v.description("Where its knowledge ends")),
    sentences: v.exactOptional(
      v.pipe(
        v.array(v.object({ part: v.picklist(["finding", "ends"]), text, rows: v.array(text) })),
        v.description(
          "Each sentence that was computed, with the ids of the rows or the years that it rests on; absent before release 2026.3.0",
        ),
      ),
    ),
    floor: text,
    release: text,
    href: v.pipe(text, v.description("Path of the chart's page")),
    time: axis,
    arrangement: v.picklist(["grid", "stacked"]),
    panels: v.array(panel),
    legend: v.array(v.object({ partner: text, shape, label: text })),
    table,
    controls: v.object({ open: text, read: text, close: text, keys: text }),
    sources: v.array(v.object({ id: text, label: text, href: text, lang })),
  }),
  v.metadata({ ref: "ChartSpec" }),
);
