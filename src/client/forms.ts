import type { Crosshair } from "./crosshair.ts";
import { linkOf } from "./formView.ts";
import { wordsIn } from "./keyLight.ts";
import { entriesAt } from "./plotView.ts";

/**
 * The keys of forms, whose picture stays as the server drew it: Tab reaches one mark of a form, the arrow keys the others and the words of the
 * key, each mark with the crosshair at its year. Enter goes into the card or, where it is closed, follows the mark's link.
 */
export function stepThroughForms(picture: HTMLElement, crosshair: Crosshair, signal: AbortSignal): void {
  const reach = ({ target }: Pick<Event, "target">) => {
    const link = linkOf(target);
    if (link?.matches(":focus-visible")) show(crosshair, link);
    // What has the focus must not lie under the card of what had it before.
    else if (!link && !crosshair.card.root.contains(target as Node)) crosshair.hide();
  };
  picture.addEventListener("focusin", reach, { signal });
  // In a low window the focus may be at a mark before the picture is taken over.
  reach({ target: document.activeElement });
  picture.addEventListener(
    "keydown",
    (event) => {
      const link = stopOf(event.target);
      if (!link) return;
      if (event.key === "Enter" && crosshair.card.isShown && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        crosshair.card.enter();
      } else step(link, event);
    },
    { signal },
  );
  for (const form of picture.querySelectorAll("svg .form")) rove(form);
}

function show(crosshair: Crosshair, link: SVGAElement): void {
  for (const view of crosshair.views()) {
    const entries = view.under({ target: link } as unknown as MouseEvent);
    const holding = view.lane.places.filter((place) => entriesAt(place).some(({ id }) => id === entries[0]?.id));
    // What lasts stands at many years: the one in the middle is where it is drawn.
    const place = holding[Math.floor(holding.length / 2)];
    if (place) crosshair.show({ view, place, entries }, "pinned");
  }
}

/** What a key can reach: a mark, or the words of an entry of the key. */
type Stop = SVGAElement | SVGTextElement;

function stopsIn(form: Element): Stop[] {
  return [...form.querySelectorAll<SVGAElement>("a[data-id]"), ...wordsIn(form)];
}

function stopOf(target: EventTarget | null): Stop | null {
  return target instanceof Element ? target.closest<Stop>(".form [tabindex]") : null;
}

/** Tab stops once in a form, at what was last looked at: at first a mark. */
function rove(form: Element, at: Stop | undefined = stopsIn(form)[0]): void {
  for (const stop of stopsIn(form)) stop.setAttribute("tabindex", stop === at ? "0" : "-1");
}

/** Arrow keys: along the row, or to the nearest mark of the next row above or below; Home and End to the ends of the row. */
function step(from: Stop, event: KeyboardEvent): void {
  const form = from.closest(".form");
  const to = form && target(stopsIn(form), from, event.key);
  if (!form || !to) return;
  event.preventDefault();
  rove(form, to);
  to.focus();
}

function target(all: Stop[], from: Stop, key: string): Stop | undefined {
  const boxes = new Map(all.map((link) => [link, link.getBoundingClientRect()]));
  const middle = (link: Stop) => {
    const box = boxes.get(link) as DOMRect;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const own = middle(from);
  const row = all.filter((link) => Math.abs(middle(link).y - own.y) < SAME_ROW).sort((a, b) => middle(a).x - middle(b).x);
  const at = row.indexOf(from);
  if (key === "ArrowRight") return row[at + 1];
  if (key === "ArrowLeft") return row[at - 1];
  if (key === "Home") return row[0];
  if (key === "End") return row.at(-1);
  if (key !== "ArrowDown" && key !== "ArrowUp") return undefined;
  const way = (link: Stop) => (middle(link).y - own.y) * (key === "ArrowDown" ? 1 : -1);
  const beyond = all.filter((link) => way(link) >= SAME_ROW);
  const next = Math.min(...beyond.map(way));
  const off = (link: Stop) => Math.abs(middle(link).x - own.x);
  return beyond.filter((link) => way(link) < next + SAME_ROW).sort((a, b) => off(a) - off(b))[0];
}

/** Marks whose middles are less apart than this, up and down, stand in one row, in pixels. */
const SAME_ROW = 8;
