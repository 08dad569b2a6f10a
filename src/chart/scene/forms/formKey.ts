import type { MarkShape } from "../../chartSpec/chartSpec.ts";
import type { Cell, CellLook, FormPanel, Look } from "../../chartSpec/formPanel.ts";
import type { Rect } from "../geometry.ts";
import { arrow, whisker } from "./boundMarks.ts";
import { breakWords } from "./breakWords.ts";
import { cellShapes } from "./cellMarks.ts";
import { eventShape, periodShape } from "./eventMarks.ts";
import { focusPoints } from "./formLinks.ts";
import type { FormLink, FormScene, FormShape, FormText, KeyEntry } from "./formScene.ts";
import { bar, box, dot, line, mark, totalBar } from "./formShapes.ts";
import { LINE, widthOf, write, writeLine } from "./formText.ts";

/** What a form draws below its key. */
export interface FormBody {
  height: number;
  plot: Rect;
  shapes: FormShape[];
  links: FormLink[];
  texts: FormText[];
  /** Pixels of the first line, where lines begin, in which nothing is drawn; none unless said. */
  free?: number;
}

/** Height of a line of the key and the room below it, the width of a mark in it, and the air beside marks and between entries, in pixels. */
const ROW = 20;
const BELOW = 8;
const SYMBOL = 14;
const [BESIDE, BETWEEN] = [5, 16];
/** Forms whose rows and groups have their names, so that the key, which is long, can wait. */
const KEY_BELOW: FormPanel["kind"][] = ["cells", "timeline"];
/** Looks of theirs that cannot wait: which color is whose. */
const LEADING: ReadonlySet<Look> = new Set(["clear", "slight"]);
/** Looks that are the same whosever they are: one mark of them stands in the key. */
const COLORLESS: ReadonlySet<Look> = new Set(["level"]);
/** Height of a line of the title. */
const TITLE = 18;

/**
 * A form with its title, and its key above it, or below it but for what cannot wait. What a form draws does not depend on where it begins,
 * so it is drawn twice: once to see which marks occur, which says how high it is, then with the key that explains just those, if that stands
 * above it.
 */
export function withKey(
  form: FormPanel,
  width: number,
  isTitled: boolean,
  draw: (top: number) => FormBody,
): { height: number; whole: () => FormScene } {
  const first = draw(0);
  const { titles, notes, key, from, bottom, height } = frameOf(form, width, isTitled, first);
  const whole = (): FormScene => {
    const body = from === 0 ? first : draw(from);
    const title = titles.map((text, i) => writeLine(text, 0, 14 + i * TITLE, "title"));
    const note = notes.map((text, i) => writeLine(text, 0, bottom + BELOW + 12 + i * LINE, "note"));
    const texts = [...title, ...body.texts, ...note];
    return { ...body, width, height, texts, focusPoints: focusPoints(body.links), key, isInRows: form.kind === "cells" };
  };
  return { height, whole };
}

/** What stands above and below a form as it is drawn from 0 on: its title, its key, its note; where it begins and ends between them. */
function frameOf(whole: FormPanel, width: number, isTitled: boolean, { shapes, links, height, free = 0 }: FormBody) {
  const drawn = partnersByLook([shapes, ...links.map((link) => link.shapes)]);
  const form = fitted(whole, drawn, width);
  const titles = isTitled ? breakWords(form.title, width, "title") : [];
  const top = titles.length === 0 ? 0 : titles.length * TITLE + 4;
  const isBelow = KEY_BELOW.includes(form.kind);
  const above = isBelow ? looksAbove(form, drawn, width) : null;
  const leading = layKey(form, drawn, width, top, (look) => above === null || above.has(look));
  const from = leading.length === 0 || furthest(leading) <= free ? top : lowest(leading) + BELOW;
  const waiting = layKey(form, drawn, width, from + height + BELOW, (look) => above !== null && !above.has(look));
  const bottom = waiting.length === 0 ? from + height : Math.max(lowest(waiting), from + height);
  const notes = form.note === undefined ? [] : breakWords(form.note, width, "note");
  const end = notes.length === 0 ? bottom : bottom + BELOW + notes.length * LINE;
  return { titles, notes, key: [...leading, ...waiting], from, bottom, height: end };
}

/** A form whose entry of numbers in cells stands one place later in the key where that takes a line less: which place does depends on the language. */
function fitted(form: FormPanel, drawn: Drawn, width: number): FormPanel {
  const at = form.key.findIndex(({ look }) => look === "zero");
  const [number] = form.key.slice(at, at + 1);
  if (form.kind !== "cells" || number === undefined || !drawn.has("zero")) return form;
  const rest = form.key.filter((entry) => entry !== number);
  const later = { ...form, key: [...rest.slice(0, at + 1), number, ...rest.slice(at + 1)] };
  const end = (one: FormPanel) => lowest(layKey(one, drawn, width, 0, (look) => !LEADING.has(look)));
  return end(later) < end(form) ? later : form;
}

/** What of a key stands above: what cannot wait, and where the form asks for it what follows in the spec's order and has room on that line. */
function looksAbove(form: FormPanel, drawn: Drawn, width: number): ReadonlySet<Look> {
  if (form.kind !== "cells" || form.isKeyFilled !== true) return LEADING;
  const lines = (looks: ReadonlySet<Look>) =>
    new Set(layKey(form, drawn, width, 0, (look) => looks.has(look)).map(({ label }) => label.y)).size;
  let above = LEADING;
  for (const { look } of form.key) {
    const more = new Set([...above, look]);
    if (lines(more) > 1) return above;
    above = more;
  }
  return above;
}

/** Where the words of a key end. */
function furthest(key: KeyEntry[]): number {
  return Math.max(0, ...key.map(({ label }) => label.x + widthOf(label.text, "note")));
}

function lowest(key: KeyEntry[]): number {
  return Math.max(...key.map(({ label }) => label.y)) + 5;
}

/**
 * The entries of the marks that occur (one that is a word or figure explains itself), in the spec's order, from left to right and in as many
 * lines as they need.
 *
 * @param takes which looks: the key may stand in two parts
 */
function layKey(form: FormPanel, drawn: Drawn, width: number, top: number, takes: (look: Look) => boolean): KeyEntry[] {
  const partners = [...form.partners.map(({ code }) => code), null];
  let [x, y] = [0, top];
  return form.key.flatMap(({ look, partner, label }) => {
    const here = drawn.get(look);
    if (!here || !takes(look) || isExplained(look, drawn)) return [];
    const named = form.key.filter((entry) => entry.look === look).map((entry) => entry.partner);
    const rest = [...new Set([...partners, ...here.partners])].filter((code) => code === null || !named.includes(code));
    const asked = partner === null ? rest : [partner];
    const found = asked.filter((code) => here.partners.has(code));
    const own = COLORLESS.has(look) ? found.slice(0, 1) : found;
    if (own.length === 0) return [];
    const { isNeutral } = here;
    const at = (i: number) =>
      symbolOf(form, look, own[i] ?? null, x + SYMBOL / 2 + i * (SYMBOL + 2), y + ROW / 2).map((one) =>
        isNeutral ? { ...one, isNeutral } : one,
      );
    const isWord = at(0).every(({ d }) => d === "");
    const symbols = isWord ? 0 : own.length * (SYMBOL + 2) - 2 + BESIDE;
    const needed = symbols + widthOf(label, "note");
    if (x > 0 && x + needed > width) [x, y] = [0, y + ROW];
    const shapes = isWord ? [] : own.flatMap((_, i) => at(i));
    const entry = { look, partners: own, shapes, label: write(label, x + symbols, y + ROW / 2 + 4, "note") };
    x += needed + BETWEEN;
    return [entry];
  });
}

/** Whether the dashes of a doubtful range are explained by the entry of a doubtful mark, which is dashed as it is. */
function isExplained(look: Look, drawn: Drawn): boolean {
  return look === "doubtful-bounds" && drawn.has("doubtful");
}

/** Of which partners marks of each look are, in the order in which they are drawn, and whether one of them is in nobody's colour. */
type Drawn = ReadonlyMap<FormShape["look"], { partners: Set<string | null>; isNeutral: boolean }>;

function partnersByLook(drawn: readonly FormShape[][]): Drawn {
  const byLook = new Map<FormShape["look"], { partners: Set<string | null>; isNeutral: boolean }>();
  for (const { look, partner, isNeutral } of drawn.flat()) {
    const here = byLook.get(look) ?? { partners: new Set(), isNeutral: false };
    here.partners.add(partner);
    here.isNeutral ||= isNeutral === true;
    byLook.set(look, here);
  }
  return byLook;
}

/** The shape of a country's marks: its own where it is one of the partners, a square for every other and for none. */
export function shapeOf(form: Pick<FormPanel, "partners">, code: string | null): MarkShape {
  return form.partners.find((partner) => partner.code === code)?.shape ?? "square";
}

/** A mark of the key, as the form draws it, around a middle. */
function symbolOf(form: FormPanel, look: Look, partner: string | null, x: number, y: number): FormShape[] {
  // Bars of one country have its marks beside them, in nobody's colour too.
  const shape = shapeOf(form, partner ?? (form.kind === "diverging" ? (form.partners[0]?.code ?? null) : null));
  switch (look) {
    case "solid":
    case "estimate":
      return bar({ x: x - 6, y: y - 5, width: 12, height: 10 }, look === "estimate", partner ?? "");
    case "total":
    case "total-estimate":
      return totalBar({ x: x - 6, y: y - 5, width: 12, height: 10 }, look === "total-estimate");
    case "level":
      return [line(x - 7, y, 14, 0, look, partner)];
    case "reading":
    case "estimated-reading":
      return [line(x, y - 6, 0, 12, look, partner)];
    case "missing":
      return [dot(x, y, partner)];
    case "claim":
      return [mark(shape, x, y, 5.5, look, partner)];
    case "record":
    case "computed":
    case "doubtful":
      return [mark(shape, x, y, 3.6, look, partner)];
    case "bounds":
    case "doubtful-bounds":
      return [whisker(x - 6, x + 6, y, partner, look)];
    case "open":
      return [arrow(x + 7, y, -14, partner)];
    case "band":
      return [box(x - 7, y - 6, 14, 12, "band")];
    case "break":
      return [line(x, y - 8, 0, 16, look)];
    case "rough":
      return [line(x - 6, y, 12, 0, look)];
    case "period":
      return [periodShape(x - 7, x + 7, y, partner)];
    case "to":
    case "from":
    case "act":
    case "found-to":
    case "found-from":
    case "found-act":
      return [eventShape(look, x, y, partner)];
    default:
      return cellShapes({ look, partner, ...SAMPLE[look] }, shape, { x: x - 7, y: y - 7, width: 14, height: 14 });
  }
}

/** What stands in a cell of the key: some share, or the sign that its words begin with. */
const SAMPLE: Record<CellLook, Pick<Cell, "share" | "text">> = {
  clear: { share: null, text: null },
  slight: { share: null, text: null },
  equal: { share: null, text: null },
  even: { share: null, text: null },
  share: { share: 0.6, text: null },
  alone: { share: null, text: null },
  few: { share: null, text: "?" },
  counted: { share: null, text: null },
  zero: { share: null, text: "0" },
  other: { share: null, text: null },
};
