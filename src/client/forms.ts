import type { ChartSpec, DetailCard } from "../chart/chartSpec/chartSpec.ts";
import { formData } from "../chart/chartSpec/formData.ts";
import { adoptStyles } from "./adoptStyles.ts";
import { Card } from "./card.ts";

/**
 * Opens the marks of forms: their picture stays as the server drew it, and each mark, a link, shows its card under the pointer, by a tap or
 * with the keyboard. Tab reaches one mark of a picture, the arrow keys the others. The function that comes back takes it all away again.
 */
export function openForms(figure: HTMLElement, { forms = [], controls }: ChartSpec): () => void {
  const picture = figure.querySelector<HTMLElement>(".picture");
  if (!picture) return () => {};
  adoptStyles();
  const known = new Map(forms.flatMap((form) => formData(form).map((datum) => [datum.id, datum.card] as const)));
  const card = new Card(controls);
  picture.append(card.root);
  const undo = new AbortController();
  const { signal } = undo;
  const show = (link: SVGAElement, reason: "hover" | "pinned") => {
    const spec = known.get(link.dataset["id"] ?? "");
    if (spec) card.show(cardsOf(spec), middleIn(picture, link), reason);
  };
  picture.addEventListener(
    "pointerover",
    ({ target, pointerType }) => {
      const link = linkOf(target);
      if (pointerType === "touch" || card.root.contains(target as Node)) return;
      if (link) show(link, "hover");
      else card.leave();
    },
    { signal },
  );
  picture.addEventListener("pointerleave", () => card.leave(), { signal });
  picture.addEventListener(
    "click",
    (event) => {
      const link = linkOf(event.target);
      if (card.root.contains(event.target as Node) || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (!link) return card.hide();
      // Enter follows the link; a press shows what stands there first.
      if (event.detail === 0) return;
      event.preventDefault();
      show(link, "pinned");
    },
    { signal },
  );
  picture.addEventListener(
    "focusin",
    ({ target }) => {
      const link = linkOf(target);
      if (link?.matches(":focus-visible")) show(link, "pinned");
      // What has the focus must not lie under the card of what had it before.
      else if (!link && !card.root.contains(target as Node)) card.hide();
    },
    { signal },
  );
  picture.addEventListener(
    "focusout",
    ({ relatedTarget }) => {
      if (!picture.contains(relatedTarget as Node | null)) card.hide();
    },
    { signal },
  );
  picture.addEventListener(
    "keydown",
    (event) => {
      const link = linkOf(event.target);
      if (event.key === "Escape") card.hide();
      else if (link) step(link, event);
    },
    { signal },
  );
  for (const svg of picture.querySelectorAll("svg")) rove(svg);
  figure.dataset["upgraded"] = "true";
  return () => {
    undo.abort();
    card.root.remove();
    delete figure.dataset["upgraded"];
  };
}

const lists = new WeakMap<DetailCard, DetailCard[]>();

/** The same list for the same card, by which a card that is shown already is known. */
function cardsOf(spec: DetailCard): DetailCard[] {
  const list = lists.get(spec) ?? [spec];
  lists.set(spec, list);
  return list;
}

function linkOf(target: EventTarget | null): SVGAElement | null {
  return target instanceof Element ? target.closest<SVGAElement>("svg a[data-id]") : null;
}

/** The middle of a mark, in pixels of the picture that its card stands in. */
function middleIn(picture: HTMLElement, link: SVGAElement): { x: number; y: number } {
  const [own, box] = [picture.getBoundingClientRect(), link.getBoundingClientRect()];
  return { x: box.x + box.width / 2 - own.x, y: box.y + box.height / 2 - own.y };
}

function linksIn(svg: Element): SVGAElement[] {
  return [...svg.querySelectorAll<SVGAElement>("a[data-id]")];
}

/** Tab stops once in a picture, at the mark that was last looked at. */
function rove(svg: Element, at: SVGAElement | undefined = linksIn(svg)[0]): void {
  for (const link of linksIn(svg)) link.setAttribute("tabindex", link === at ? "0" : "-1");
}

/** Arrow keys: along the row, or to the nearest mark of the next row above or below; Home and End to the ends of the row. */
function step(link: SVGAElement, event: KeyboardEvent): void {
  const svg = link.ownerSVGElement;
  const to = svg && target(linksIn(svg), link, event.key);
  if (!svg || !to) return;
  event.preventDefault();
  rove(svg, to);
  to.focus();
}

function target(all: SVGAElement[], from: SVGAElement, key: string): SVGAElement | undefined {
  const boxes = new Map(all.map((link) => [link, link.getBoundingClientRect()]));
  const middle = (link: SVGAElement) => {
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
  const way = (link: SVGAElement) => (middle(link).y - own.y) * (key === "ArrowDown" ? 1 : -1);
  const beyond = all.filter((link) => way(link) >= SAME_ROW);
  const next = Math.min(...beyond.map(way));
  const off = (link: SVGAElement) => Math.abs(middle(link).x - own.x);
  return beyond.filter((link) => way(link) < next + SAME_ROW).sort((a, b) => off(a) - off(b))[0];
}

/** Marks whose middles are less apart than this, up and down, stand in one row, in pixels. */
const SAME_ROW = 8;
