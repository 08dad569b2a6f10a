import * as v from "valibot";

/** Parts of the schema of a ChartSpec that its panels and forms share. */

const text = v.string();
const nullableText = v.nullable(v.string());
const number = v.number();

/** A linear axis: time in decimal years, values in the panel's unit. */
export const axis = v.pipe(
  v.object({ min: number, max: number, ticks: v.array(v.object({ at: number, label: text })) }),
  v.description("Linear; ticks are formatted"),
  v.metadata({ ref: "Axis" }),
);

/** Language of a source's words; the key is absent where it is the page's. */
export const lang = v.exactOptional(v.pipe(text, v.description("ISO 639-1 language of the words, where not the page's")));
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

/** What a mark opens to. */
export const card = v.pipe(
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
    brief: v.exactOptional(
      v.pipe(
        v.object({ name: text, figure: v.exactOptional(text), hedge: text }),
        v.description("The same in one line, among other things of its year; absent where heading, figure and first line are that"),
      ),
    ),
    events: v.exactOptional(v.pipe(v.array(cardEvent), v.description("The events that a count rests on; only of derived counts"))),
  }),
  v.metadata({ ref: "Card" }),
);

const open = v.pipe(
  v.nullable(v.picklist(["up", "down"])),
  v.description("To which side the words leave the figure open"),
  v.metadata({ ref: "OpenSide" }),
);

/** What the wording or the print of a figure allows; null where none is given. */
export const bounds = {
  low: v.nullable(number),
  high: v.nullable(number),
  open,
};

/** Partners differ by shape as well as by colour. */
export const shape = v.pipe(
  v.picklist(["circle", "diamond", "square"]),
  v.description("Shape of a country's marks"),
  v.metadata({ ref: "Shape" }),
);
