/**
 * The layouts of an embed in a frame that is lower than its chart. The first that fits is taken; a line then leads to the chart's page,
 * which has all of it.
 */

/** What each layout leaves out: nothing; the notes; the finding too; the subtitle too; the picture, so that words are left; the finding too. */
const LEFT_OUT = [
  "",
  ".long",
  ".long, .reading",
  ".long, .reading, .subtitle",
  ".long, .legend, .picture",
  ".long, .legend, .picture, .reading",
];

/** All that layouts leave out or add. */
const PARTS = ".long, .reading, .subtitle, .legend, .picture, .rest, .some";

/** The layout with the least words beside a picture. */
const BARE = 3;

/**
 * How far a picture is drawn lower, as a share of its height: its letters shrink with it while it is static, its plots alone when they are
 * drawn anew. The last picture that is tried may be lower still.
 */
const [LEAST, LAST] = [0.85, 0.65];

/** The height of an embed, in px. */
function heightOf(figure: Element): number {
  return Math.ceil(figure.getBoundingClientRect().height);
}

/**
 * Lays an embed out so that it is no higher than `room`, in px: whole where it can be, else with fewer words, then fewer rows of plots,
 * then words alone. While its notes are open it stays whole, and scrolls where the frame is too low for them.
 *
 * @returns its height in px; above `room` where its notes are open, or not even the title and the links fit
 */
export function fitInto(figure: HTMLElement, room: number): number {
  const pictures = [...figure.querySelectorAll<SVGSVGElement>(".picture > svg")];
  for (const picture of pictures) uncut(picture);
  leaveOut(figure, 0, false);
  if (heightOf(figure) <= room || figure.querySelector("[open]")) return heightOf(figure);
  const shown = pictures.find((picture) => picture.getBoundingClientRect().height > 0);
  for (let layout = 0; shown && layout <= BARE; layout++) {
    const ends = layout === 0 ? [] : (shown.dataset["rows"]?.split(" ") ?? []);
    for (let rows = ends.length; rows >= 0; rows--) {
      const end = ends[rows];
      leaveOut(figure, layout, end !== undefined);
      uncut(shown);
      if (end) cut(shown, Number(end));
      const { height } = shown.getBoundingClientRect();
      const left = Math.min(height, height - heightOf(figure) + room);
      if (left < height * (layout === BARE && !rows ? LAST : LEAST)) continue;
      if (left < height) shown.style.maxHeight = `${left}px`;
      return heightOf(figure);
    }
  }
  for (let layout = BARE + 1; layout < LEFT_OUT.length; layout++) {
    leaveOut(figure, layout, true);
    if (heightOf(figure) <= room) break;
  }
  return heightOf(figure);
}

function leaveOut(figure: HTMLElement, layout: number, isPart: boolean): void {
  for (const part of figure.querySelectorAll<HTMLElement>(PARTS)) {
    if (part.matches(".rest")) part.hidden = !layout;
    else if (part.matches(".some")) part.hidden = !isPart;
    else part.style.display = LEFT_OUT[layout] && part.matches(LEFT_OUT[layout]) ? "none" : "";
  }
}

/** How far the parts of a row may reach below its end, in px: letters and edges, never another row. */
const TOLERANCE = 6;

/** Ends a picture below one of its rows: nothing that stands further down is seen or can be reached. */
function cut(picture: SVGSVGElement, end: number): void {
  picture.viewBox.baseVal.height = end;
  const below = picture.getBoundingClientRect().bottom + TOLERANCE;
  for (const part of picture.children) (part as SVGElement).style.display = part.getBoundingClientRect().bottom > below ? "none" : "";
}

/** Heights of whole pictures, in units of their own. */
const whole = new WeakMap<SVGSVGElement, number>();

function uncut(picture: SVGSVGElement): void {
  const box = picture.viewBox.baseVal;
  const height = whole.get(picture) ?? box.height;
  whole.set(picture, height);
  box.height = height;
  picture.style.maxHeight = "";
  for (const part of picture.children) (part as SVGElement).style.display = "";
}
