import * as v from "valibot";
import { LOOKS } from "../../../chart/chartSpec/formPanel.ts";
import { axis, bounds, card, shape } from "./specParts.ts";

/** The forms of `src/chart/chartSpec/formPanel.ts` as the schema of an answer; a test holds both together. */

const text = v.string();
const nullableText = v.nullable(v.string());
const number = v.number();

const partners = v.pipe(
  v.array(v.object({ code: text, label: text, shape })),
  v.description("Who has a place in it, in their order"),
  v.metadata({ ref: "FormPartners" }),
);
const look = v.picklist(LOOKS);

const key = v.pipe(
  v.array(v.object({ look, partner: nullableText, label: text })),
  v.description("Words for every mark that may occur"),
  v.metadata({ ref: "FormKey" }),
);

const place = v.pipe(v.object({ id: text, label: text }), v.metadata({ ref: "FormPlace" }));
/** What every form says, whatever its kind. */
export const formEntries = {
  id: text,
  title: text,
  isTitled: v.exactOptional(v.pipe(v.literal(true), v.description("Its title is written where it stands alone, too"))),
  reason: v.pipe(nullableText, v.description("Why it stands alone")),
  partners,
  key,
  note: v.exactOptional(v.pipe(text, v.description("Which figures in view it does not draw, and what has none"))),
};
const form = <const Kind extends string>(kind: Kind) => ({ kind: v.literal(kind), ...formEntries });

const datum = { id: text, partner: text, card: v.nullable(card) };
const notCounted = (description: string) => v.pipe(v.nullable(number), v.description(`${description}; null where it was not counted`));

const columns = v.object({
  ...form("columns"),
  isLow: v.exactOptional(v.literal(true)),
  value: axis,
  windows: v.array(v.object({ id: text, label: text, short: v.array(text) })),
  columns: v.array(
    v.object({ ...datum, window: text, value: notCounted("Height"), isEstimate: v.boolean(), label: text, isNamed: v.boolean() }),
  ),
  levels: v.array(v.object({ ...datum, window: text, value: number, label: nullableText })),
  claims: v.array(v.object({ ...datum, window: text, value: number, label: text })),
  records: v.exactOptional(
    v.array(v.object({ ...datum, window: text, value: number, look: v.picklist(["record", "computed"]), label: nullableText })),
  ),
  totals: v.exactOptional(v.array(v.object({ ...datum, window: text, value: number, isEstimate: v.boolean() }))),
});

const diverging = v.object({
  ...form("diverging"),
  sides: v.exactOptional(v.pipe(v.array(place), v.description("Below or left, then above or right"))),
  direction: v.pipe(v.picklist(["across", "down"]), v.description("Whether rows run from left to right or from top to bottom")),
  value: axis,
  rows: v.array(place),
  bars: v.array(
    v.object({
      ...datum,
      row: text,
      side: v.exactOptional(text),
      size: notCounted("Length"),
      isEstimate: v.boolean(),
      label: text,
      isNamed: v.boolean(),
    }),
  ),
  records: v.exactOptional(
    v.array(
      v.object({
        ...datum,
        row: text,
        side: v.exactOptional(text),
        size: number,
        look: v.picklist(["claim", "record", "computed"]),
        label: nullableText,
      }),
    ),
  ),
});

const dots = v.object({
  ...form("dots"),
  value: axis,
  rows: v.array(
    v.object({
      id: text,
      label: text,
      isQuiet: v.boolean(),
      dots: v.array(
        v.object({
          ...datum,
          ...bounds,
          value: v.nullable(number),
          look: v.picklist(["claim", "record", "computed", "doubtful"]),
          label: text,
        }),
      ),
    }),
  ),
});

const strip = v.object({
  ...form("strip"),
  value: axis,
  strips: v.array(
    v.object({
      partner: text,
      note: nullableText,
      value: v.pipe(v.nullable(axis), v.description("Its own scale; null where it shares that of the others")),
      claim: v.nullable(v.object({ ...datum, ...bounds, value: number, label: text })),
      verdict: v.nullable(v.object({ result: v.picklist(["agrees", "differs", "untested"]), label: text })),
      tracks: v.array(
        v.object({
          label: text,
          records: v.array(v.object({ ...datum, ...bounds, value: number, isEstimate: v.boolean(), label: nullableText })),
        }),
      ),
      gap: v.pipe(
        v.nullable(v.object({ value: number, label: text })),
        v.description("The way from a value on record to the claim, in words"),
      ),
      asides: v.pipe(
        v.array(v.object({ label: text, href: nullableText })),
        v.description("What belongs to it and is no count of the same thing"),
      ),
    }),
  ),
});

const timeline = v.object({
  ...form("timeline"),
  time: axis,
  totals: v.pipe(v.array(v.object({ partner: text, label: text })), v.description("How many of each partner, in words")),
  events: v.array(
    v.object({
      ...datum,
      from: number,
      to: number,
      look: v.picklist(["to", "from", "act", "found-to", "found-from", "found-act"]),
      label: nullableText,
    }),
  ),
});

const cell = v.pipe(
  v.object({
    id: text,
    at: v.pipe(text, v.description("Id of its year or period")),
    partner: v.pipe(nullableText, v.description("Null where it leans to neither")),
    isBreak: v.pipe(v.boolean(), v.description("From here on counted otherwise")),
    isRough: v.pipe(v.boolean(), v.description("Rougher than others")),
    isNeutral: v.exactOptional(v.pipe(v.literal(true), v.description("In gray"))),
    look: v.picklist(["clear", "slight", "equal", "even", "share", "alone", "few", "counted", "zero", "other"]),
    share: v.pipe(v.nullable(number), v.description("How full it is, from 0 to 1")),
    text: nullableText,
    extent: v.pipe(v.object({ from: number, to: number }), v.description("Which part of its period was counted, from 0 to 1")),
    card: v.nullable(card),
  }),
  v.metadata({ ref: "FormCell" }),
);

const cells = v.object({
  ...form("cells"),
  years: v.array(v.object({ id: text, label: nullableText })),
  periods: v.array(place),
  periodNote: nullableText,
  isKeyFilled: v.exactOptional(v.boolean()),
  latestLabel: v.exactOptional(text),
  areNotesOfYears: v.exactOptional(v.boolean()),
  areReasonsEverywhere: v.exactOptional(v.literal(true)),
  groups: v.array(
    v.object({
      id: text,
      label: text,
      partner: nullableText,
      rows: v.array(
        v.object({
          id: text,
          label: text,
          note: text,
          ungraded: v.exactOptional(text),
          aside: v.exactOptional(text),
          latest: text,
          href: nullableText,
          years: v.array(cell),
          periods: v.array(cell),
        }),
      ),
    }),
  ),
});

const segments = v.object({
  ...form("segments"),
  time: axis,
  bands: v.array(v.object({ from: number, to: number, label: text })),
  segments: v.array(v.object({ ...datum, from: number, to: number, look: v.picklist(["solid", "estimate"]), label: text })),
});

/** A panel of another form than marks and lines over time. */
export const formJson = v.pipe(
  v.variant("kind", [columns, diverging, dots, strip, timeline, cells, segments]),
  v.metadata({ ref: "Form" }),
);
