import type { ChartSpec } from "../chart/chartSpec/chartSpec.ts";
import type { Place } from "../chart/scene/crosshair.ts";
import { announce } from "./announce.ts";
import type { Crosshair } from "./crosshair.ts";
import { type Chosen, inWords, PeriodShade, yearsOf } from "./period.ts";
import { entriesAt, isIn, type PlotView, placeNear } from "./plotView.ts";
import { DRAGGED } from "./pointer.ts";

/**
 * Lets a reader choose years in a plot: by a drag, or with Shift and the arrow keys. On the chart's own page a drag of the mouse or pen shows
 * them at once; elsewhere, by keys and by finger, a link shows them, which Enter follows. Escape lets go. A finger that goes up or down
 * scrolls as ever, for pictures leave that to the browser (`touch-action`); one that goes sideways, where nothing scrolls, chooses.
 */
export function choosePeriod(
  figure: HTMLElement,
  crosshair: Crosshair,
  spec: Pick<ChartSpec, "controls" | "language">,
  signal: AbortSignal,
): void {
  const picture = figure.querySelector<HTMLElement>(".picture");
  if (!picture) return;
  const words = spec.controls.crosshair;
  const shade = new PeriodShade(figure, picture, crosshair, spec);
  let chosen: Chosen | null = null;
  const letGo = () => {
    chosen = null;
    crosshair.isResting = false;
    shade.hide();
    picture.classList.remove("choosing");
  };
  const choose = (next: Chosen) => {
    if (!shade.show(next)) return;
    chosen = next;
    crosshair.isResting = true;
  };
  const apply = () => shade.link.click();
  const isOwnPage = () => new URL(shade.link.href).pathname === location.pathname;
  signal.addEventListener("abort", letGo);

  drag(picture, crosshair, signal, {
    began: letGo,
    moved: (next) => {
      crosshair.hide();
      picture.classList.add("choosing");
      choose(next);
    },
    ended: (isByFinger) => {
      picture.classList.remove("choosing");
      if (chosen && !isByFinger && isOwnPage()) apply();
    },
  });

  const extend = (view: PlotView, step: 1 | -1) => {
    const { places } = view.lane;
    const anchor = chosen?.view === view ? chosen.anchor : (crosshair.asked?.place ?? firstFilled(places));
    const head = chosen?.view === view ? chosen.head : anchor;
    const next = places[places.indexOf(head ?? (places[0] as Place)) + step];
    if (!anchor || !next) return;
    crosshair.hide();
    choose({ view, anchor, head: next });
    const years = chosen && yearsOf(chosen);
    if (years) announce(words.chosen.replace("{years}", inWords(years, spec)));
  };
  picture.addEventListener(
    "keydown",
    (event) => {
      const step = event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey ? STEPS[event.key] : undefined;
      const view = crosshair.views().find(({ element, lane }) => element.contains(event.target as Node) && lane.kind !== "marks");
      if (step !== undefined && view) extend(view, step);
      else if (chosen && event.key === "Enter") apply();
      else if (chosen && event.key === "Escape") letGo();
      else {
        if (event.key.startsWith("Arrow")) letGo();
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    },
    // Before the keys of the crosshair.
    { signal, capture: true },
  );
  picture.addEventListener("focusout", ({ relatedTarget }) => picture.contains(relatedTarget as Node | null) || letGo(), { signal });
}

const STEPS: Record<string, 1 | -1> = { ArrowRight: 1, ArrowLeft: -1 };

function firstFilled(places: Place[]): Place | undefined {
  return places.find((place) => entriesAt(place).length > 0);
}

interface Dragging {
  began: () => void;
  moved: (chosen: Chosen) => void;
  ended: (isByFinger: boolean) => void;
}

/**
 * Tells of a drag along the years of a plot, from where it is more than a press. Words can still be selected: a drag of the mouse or pen that
 * begins on some is theirs. A finger selects them by staying.
 */
function drag(picture: HTMLElement, crosshair: Crosshair, signal: AbortSignal, { began, moved, ended }: Dragging): void {
  let from: { x: number; y: number; view: PlotView; anchor: Place } | null = null;
  let isDragging = false;
  const stop = () => {
    from = null;
    isDragging = false;
  };
  picture.addEventListener(
    "pointerdown",
    (event) => {
      if (event.target instanceof HTMLAnchorElement && event.target.matches(".period-link")) return;
      began();
      const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
      const target = event.target as Element;
      if (!isPlain || crosshair.card.root.contains(target)) return;
      if (event.pointerType !== "touch" && target.closest("text")) return;
      const point = { x: event.clientX, y: event.clientY };
      const view = crosshair.views().find((one) => one.lane.kind !== "marks" && isIn(one.box(), point));
      const anchor = view && placeNear(view, point.x, []);
      from = view && anchor ? { ...point, view, anchor } : null;
    },
    { signal },
  );
  document.addEventListener(
    "pointermove",
    ({ clientX, clientY, pointerId, buttons }) => {
      if (from === null) return;
      if (buttons === 0) return stop();
      isDragging ||= Math.hypot(clientX - from.x, clientY - from.y) > DRAGGED;
      const head = isDragging && placeNear(from.view, clientX, []);
      if (!head) return;
      if (!picture.hasPointerCapture(pointerId)) picture.setPointerCapture(pointerId);
      moved({ view: from.view, anchor: from.anchor, head });
    },
    { signal },
  );
  document.addEventListener(
    "pointerup",
    ({ pointerType }) => {
      const wasDragging = isDragging;
      stop();
      if (wasDragging) ended(pointerType === "touch");
    },
    { signal },
  );
  const cancel = () => {
    if (isDragging) began();
    stop();
  };
  // The browser scrolls with the finger.
  document.addEventListener("pointercancel", cancel, { signal });
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || !isDragging) return;
      cancel();
      event.preventDefault();
    },
    { signal },
  );
  // A mark is a link, which browsers would drag away.
  picture.addEventListener("dragstart", (event) => from !== null && event.preventDefault(), { signal });
}
