import * as v from "valibot";
import { formJson } from "./formJson.ts";
import { axis, bounds, card, lang, shape } from "./specParts.ts";

/** The ChartSpec of `src/chart/chartSpec/chartSpec.ts` as the schema of an answer; a test holds both together. */

const text = v.string();
const nullableText = v.nullable(v.string());
const number = v.number();
const years = (description: string) => v.pipe(v.number(), v.description(`${description}, in decimal years`));

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
  role: v.exactOptional(
    v.pipe(
      v.picklist(["measure", "beside", "years"]),
      v.description("Of one count of both partners: the measure, with a point at each figure, or what it is held against"),
    ),
  ),
});

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
    size: v.exactOptional(v.pipe(number, v.description("Area as a multiple of the usual one"))),
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
    isWhole: v.exactOptional(v.pipe(v.literal(true), v.description("Has its row to itself"))),
    isAside: v.exactOptional(v.pipe(v.literal(true), v.description("Tells how the picture is made: on the chart's own page alone"))),
    bands: v.array(
      v.object({ isPale: v.exactOptional(v.literal(true)), points: v.array(v.object({ at: years("Moment"), low: number, high: number })) }),
    ),
    lines: v.array(line),
    marks: v.array(mark),
    moments: v.pipe(v.array(v.object({ at: years("Moment"), label: text })), v.description("When what is counted changes")),
    areas: v.exactOptional(
      v.pipe(
        v.array(v.object({ partner: text, points: v.array(v.object({ at: years("Moment"), value: number })) })),
        v.description("Filled between a line and zero"),
      ),
    ),
    callouts: v.exactOptional(
      v.pipe(
        v.array(v.object({ id: text, at: years("Moment"), value: number, partner: nullableText, figure: text, text, short: text })),
        v.description("Points of a line that are named"),
      ),
    ),
  }),
  v.metadata({ ref: "Panel" }),
);

const table = v.object({
  caption: text,
  columns: v.array(text),
  rows: v.array(
    v.object({
      id: v.exactOptional(v.pipe(text, v.description("Where a link to this row leads on the chart's page"))),
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

/** How the words of a chart are joined and quoted; absent in English. Without a description: the whole of the API must stay short enough to read. */
const spoken = v.pipe(
  v.object({
    code: text,
    direction: v.picklist(["ltr", "rtl"]),
    comma: text,
    semicolon: text,
    before: text,
    after: text,
    letters: v.exactOptional(text),
    digits: v.exactOptional(text),
  }),
  v.metadata({ ref: "Spoken" }),
);

const controls = v.pipe(
  v.object({
    open: text,
    read: text,
    close: text,
    keys: text,
    crosshair: v.pipe(
      v.object({ keys: text, none: text, noneInPeriod: text, period: text, chosen: text }),
      v.description("Keys of the crosshair, and what it says of empty and of chosen periods"),
    ),
  }),
  v.metadata({ ref: "Controls" }),
);

const legend = v.pipe(v.array(v.object({ partner: text, shape, label: text })), v.metadata({ ref: "Legend" }));

const spec = v.object({
  id: text,
  language: v.exactOptional(spoken),
  title: text,
  subtitle: text,
  headline: v.exactOptional(v.pipe(text, v.description("What it comes to in a few words; absent where the rows in view say nothing"))),
  finding: v.exactOptional(v.pipe(text, v.description("What the rows in view bear out; absent where nothing is in view"))),
  reading: v.pipe(text, v.description("How the picture is read")),
  ends: v.pipe(text, v.description("Where its knowledge ends")),
  sentences: v.exactOptional(
    v.pipe(
      v.array(v.object({ part: v.picklist(["headline", "finding", "ends"]), text, rows: v.array(text) })),
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
  forms: v.exactOptional(
    v.pipe(v.array(formJson), v.description("Panels of other forms, told apart by `kind`; absent where there are none")),
  ),
  legend,
  table,
  controls,
  sources: v.array(v.object({ id: text, label: text, href: text, lang })),
});

/** All that a chart says, without pixels. */
export const chartSpecJson = v.pipe(spec, v.metadata({ ref: "ChartSpec" }));

/** What its picture alone is drawn and explained from. */
export const pictureSpecJson = v.pipe(v.omit(spec, ["table", "sentences", "sources"]), v.metadata({ ref: "PictureSpec" }));
