import type { CardEvent, ChartSpec, DetailCard, MarkShape } from "../chart/chartSpec/chartSpec.ts";
import { spokenOf } from "../chart/chartSpec/spoken.ts";
import type { Entry, PlaceRow } from "../chart/scene/crosshair.ts";

/** What a card shows: a year with what each panel or row holds in it, and in full the entries that were asked about. */
export interface CardContent {
  /** The year or years; empty for a mark that has no place in time. */
  label: string;
  rows: PlaceRow[];
  full: ReadonlySet<Entry>;
  /** What is said of rows that hold nothing. */
  none: string;
}

/** Of a chart: the words of its links, and the shapes of its countries. */
type Words = Pick<ChartSpec, "controls" | "legend" | "language">;

/** The parts of a card below its heading. What was asked about stands first; rows without anything are named together at the end. */
export function cardContent({ rows, full, none }: CardContent, words: Words): HTMLElement[] {
  const isAsked = ({ entries }: PlaceRow) => entries.some((entry) => full.has(entry));
  const filled = rows.filter(({ entries }) => entries.length > 0).sort((a, b) => Number(isAsked(b)) - Number(isAsked(a)));
  const empty = [...new Set(rows.filter(({ entries }) => entries.length === 0).map(({ title }) => title))];
  const isTitled = filled.length + empty.length > 1;
  return [
    ...filled.map((row) => rowSection(row, full, words, isTitled)),
    ...(empty.length === 0 ? [] : [text("p", "nothing", isTitled ? `${none}: ${empty.join(spokenOf(words).semicolon)}` : none)]),
  ];
}

/** One line of all that is shown, for those who hear it. */
export function inOneLine({ label, rows, none }: CardContent, words: Pick<ChartSpec, "language">): string {
  const { comma, semicolon } = spokenOf(words);
  const told = rows.map(({ title, entries }) => {
    const figures = entries.map(({ name, figure, hedge }) =>
      [name && `${name}: ${figure}`, name ? "" : figure, hedge].filter(Boolean).join(comma),
    );
    return `${title}: ${figures.join(semicolon) || none}`;
  });
  return `${label}. ${told.join(". ")}`;
}

function rowSection({ title, entries }: PlaceRow, full: ReadonlySet<Entry>, words: Words, isTitled: boolean): HTMLElement {
  const asked = entries.filter((entry) => full.has(entry));
  const others = entries.filter((entry) => !full.has(entry));
  const isNamed = isTitled && title !== "" && asked.length === 0 && entries.some(({ name }) => name !== title);
  const [section, list] = [text("section", "", ""), text("ul", "others", "")];
  list.append(...others.map((entry) => short(entry, words)));
  if (isNamed) section.append(text("p", "panel", title));
  section.append(...asked.map(({ card }) => entire(card, words)), ...(others.length > 0 ? [list] : []));
  return section;
}

/** An entry in one line, its figure the link to the number. */
function short({ name, figure, hedge, card, partner }: Entry, { legend }: Words): HTMLElement {
  const [item, bold] = [text("li", "", ""), text("b", "", "")];
  bold.append(link(card.href, figure));
  const shape = legend.find((entry) => entry.partner === partner)?.shape;
  if (shape && partner) {
    const glyph = text("span", "glyph", GLYPHS[shape]);
    glyph.style.color = `var(--${partner.toLowerCase()})`;
    glyph.ariaHidden = "true";
    item.append(glyph, " ");
  }
  item.append(...(name === "" ? [] : [`${name}: `]), bold);
  if (hedge !== "") item.append(" ", text("span", "hedge", `· ${hedge}`));
  return item;
}

/** Each shape as a letter. */
const GLYPHS: Record<MarkShape, string> = { circle: "●", diamond: "◆", square: "■" };

/** All that is known of one number or event. */
function entire(card: DetailCard, words: Words): HTMLElement {
  const entry = text("div", "entry", "");
  const links = text("p", "links", "");
  links.append(link(card.href, words.controls.open));
  if (card.read !== null) links.append(" · ", link(card.read, words.controls.read));
  entry.append(
    text("p", "heading", card.heading),
    text("p", "figure", card.figure),
    ...(card.print ? [around(card.print.before, foreign(card.print.text, card.lang), card.print.after)] : []),
    ...(card.status === undefined ? [] : [text("p", "line", card.status)]),
    ...card.lines.map((line) => text("p", "line", line)),
    ...(card.quote === null ? [] : [quoted(card.quote, card.lang, words)]),
    ...(card.events ? [eventList(card.events, words)] : []),
    around("", foreign(card.source, card.events ? undefined : card.lang), ""),
    links,
  );
  return entry;
}

/** Up to so many events, a card has room for all that is known of each. */
const FEW = 2;

/** The events that a count rests on, each with its date and words; of few also the verdict on the date and the way to the words. */
function eventList(events: CardEvent[], words: Words): HTMLElement {
  const list = text("ul", "events", "");
  const { comma, before, after } = spokenOf(words);
  list.append(
    ...events.map((event) => {
      const item = text("li", "", "");
      item.append(link(event.href, event.title), comma, event.date, ": ", foreign(before + event.quote + after, event.lang));
      if (events.length > FEW) return item;
      if (event.verdict !== null) item.append(text("p", "line", event.verdict));
      if (event.read !== null) item.append(" ", link(event.read, words.controls.read));
      return item;
    }),
  );
  return list;
}

/** Words of a source, which name their language where it is not the page's and keep their direction to themselves. */
function foreign(content: string, lang: string | undefined): HTMLElement {
  const span = text("span", "", content);
  if (lang !== undefined) Object.assign(span, { lang, dir: "auto" });
  return span;
}

function quoted(quote: string, lang: string | undefined, words: Words): HTMLElement {
  const { before, after } = spokenOf(words);
  const p = text("p", "quote", "");
  p.append(foreign(before + quote + after, lang));
  return p;
}

function around(before: string, middle: HTMLElement, after: string): HTMLElement {
  const p = text("p", "line", "");
  p.append(before, middle, after);
  return p;
}

function text(tag: string, className: string, content: string): HTMLElement {
  return Object.assign(document.createElement(tag), { className, textContent: content });
}

function link(href: string, content: string): HTMLElement {
  return Object.assign(document.createElement("a"), { href, textContent: content });
}
