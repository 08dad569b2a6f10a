import { scaleLinear } from "d3-scale";
import type { SegmentsPanel } from "../../chartSpec/formPanel.ts";
import type { FormBody } from "./formKey.ts";
import { linked } from "./formLinks.ts";
import type { FormLink, FormShape, FormText } from "./formScene.ts";
import { bar, box, line } from "./formShapes.ts";
import { keepFree, LINE, widthOf, write, writeBetween, writeLine } from "./formText.ts";
import { timeColumns } from "./valueAxis.ts";

/** Height of a segment and of its lane with the words above it, least length, height of a partner's name, and air below a row, in pixels. */
const THICK = 10;
const LANE = 30;
const LEAST = 3;
const NAME = 20;
const BELOW = 8;

/** A row for each partner with its stretches of time, each under its words; those that overlap stand in lanes. Bands lie behind both rows. */
export function segmentsBody(form: SegmentsPanel, width: number, top: number): FormBody {
  const x = scaleLinear([form.time.min, form.time.max], [0, width]);
  const bandNames = form.bands.map(({ from, to, label }) => bandName(label, (x(from) + x(to)) / 2, top + 12, width));
  const begin = top + (form.bands.length > 0 ? LINE + 2 : 0);
  const [links, shapes, texts]: [FormLink[], FormShape[], FormText[]] = [[], [], []];
  let y = begin;
  for (const { code, label } of form.partners) {
    texts.push(writeLine(label, 0, y + 14, "name", { partner: code }));
    const own = form.segments.filter(({ partner }) => partner === code).sort((a, b) => a.from - b.from || b.to - a.to);
    const lanes: number[] = [];
    for (const segment of own) {
      const [from, to] = [x(segment.from), Math.max(x(segment.to), x(segment.from) + LEAST)];
      const needed = widthOf(segment.label, "label");
      const left = Math.max(0, Math.min(from, width - needed));
      const free = lanes.findIndex((end) => end + 6 <= Math.min(left, from));
      const lane = free === -1 ? lanes.length : free;
      lanes[lane] = Math.max(to, left + needed);
      const base = y + NAME + lane * LANE;
      const drawn = bar({ x: from, y: base + LANE - THICK - 2, width: to - from, height: THICK }, segment.look === "estimate", code);
      const one = linked(segment, { x: (from + to) / 2, y: base + LANE - THICK / 2 - 2 }, drawn);
      links.push(...one.links);
      shapes.push(...one.shapes);
      texts.push(write(segment.label, left, base + LANE - THICK - 6, "label", { partner: code, of: segment.id }));
    }
    y += NAME + Math.max(1, lanes.length) * LANE + BELOW;
    shapes.push(line(0, y - BELOW / 2, width, 0, "rule"));
  }
  const bands = form.bands.map(({ from, to }) => box(x(from), begin, x(to) - x(from), y - begin - BELOW / 2, "band"));
  const marks = links.flatMap((link) => link.shapes.map(({ rect }) => rect));
  const years = timeColumns(form.time, x, { baseline: y + LINE - 2, left: 0, right: width });
  const ticks = years.map((year) =>
    line(x(form.time.ticks.find(({ label }) => label === year.text)?.at ?? form.time.min), y - BELOW / 2, 0, 5, "tick"),
  );
  const plot = { x: 0, y: begin, width, height: y - begin };
  const named = keepFree(bandNames, marks, { x: 0, y: top, width, height: y - top });
  return { height: y + LINE + 4, plot, shapes: [...bands, ...shapes, ...ticks], links, texts: [...named, ...texts, ...years] };
}

function bandName(label: string, middle: number, y: number, width: number): FormText {
  return writeBetween(label, middle, y, "note", [0, width]);
}
