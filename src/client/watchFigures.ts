/**
 * Upgrades the charts of a page that works without this script: each one once it is near the screen, so that no script is fetched before the
 * static picture is seen. One that stays far from it gives its canvases back, and shows the static picture until it is near again.
 */
import { COMPACT, type PictureSpec, pictureAlone } from "../chart/chartSpec/chartSpec.ts";
import { fetchAll, fetchPicture } from "./fetchedPicture.ts";
import { pause } from "./pause.ts";

/** How far from the screen a chart is near, and how far it is not far yet, in pixels. */
const [NEAR, FAR] = [200, 1500];

/** For how long a chart is far before it is released, in milliseconds: who looks something up below comes back. */
const PATIENCE = 4000;

/** What brings a figure's static picture back; a promise while it is still being drawn. */
const upgrades = new Map<Element, Promise<() => void>>();

/** Upgrades of pictures that are gone; the next one of the same figure waits for their end. */
const endings = new WeakMap<Element, Promise<void>>();

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting && !upgrades.has(target)) upgrades.set(target, upgradeFigure(target as HTMLElement));
  },
  { rootMargin: `${NEAR}px` },
);

const leaving = new WeakMap<Element, ReturnType<typeof setTimeout>>();
const far = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      clearTimeout(leaving.get(target));
      if (!isIntersecting && upgrades.has(target))
        leaving.set(
          target,
          setTimeout(() => void release(target), PATIENCE),
        );
    }
  },
  { rootMargin: `${FAR}px` },
);

const watched = new Set<Element>();

/** Watches the figures of the page that are not watched yet, and forgets those that left it. */
export function watchFigures(): void {
  for (const figure of watched) if (!figure.isConnected) forgetFigure(figure);
  for (const figure of document.querySelectorAll("[data-spec]")) {
    if (watched.has(figure)) continue;
    watched.add(figure);
    near.observe(figure);
    far.observe(figure);
  }
  fetchAll();
}

/** Ends the upgrade of a figure whose picture goes; `watchFigures` takes it up anew, with the spec that it then names. */
export function forgetFigure(figure: Element): void {
  watched.delete(figure);
  near.unobserve(figure);
  far.unobserve(figure);
  clearTimeout(leaving.get(figure));
  const upgrade = upgrades.get(figure);
  upgrades.delete(figure);
  if (upgrade)
    endings.set(
      figure,
      Promise.all([endings.get(figure), upgrade]).then(([, undo]) => undo()),
    );
}

async function release(figure: Element): Promise<void> {
  if (figure.contains(document.activeElement)) return;
  const upgrade = upgrades.get(figure);
  const undo = await upgrade;
  if (upgrades.get(figure) !== upgrade) return;
  undo?.();
  upgrades.delete(figure);
  // Observed anew, it is told at once whether it is near by now.
  near.unobserve(figure);
  near.observe(figure);
}

/** What of a chart the figure shows: all on the chart's own page. */
function shownIn({ dataset }: HTMLElement, spec: PictureSpec): PictureSpec {
  return dataset["whole"] === undefined ? pictureAlone(spec) : spec;
}

/** Where of a spec only what the picture is drawn from is sent. */
function compact(address: string): URL {
  const to = new URL(address, location.href);
  to.searchParams.set(...COMPACT);
  return to;
}

async function upgradeFigure(figure: HTMLElement): Promise<() => void> {
  await endings.get(figure);
  const address = figure.dataset["spec"];
  await fetchPicture(figure);
  if (address === undefined || figure.querySelector(".picture svg") === null) return () => {};
  try {
    const [{ enhance }, response] = await Promise.all([import("./enhance.ts"), fetch(compact(address))]);
    const spec = response.ok ? await response.json() : null;
    await pause();
    // Meanwhile the figure may have got another picture.
    if (spec !== null && figure.dataset["spec"] === address) return await enhance(figure, shownIn(figure, spec));
  } catch (error) {
    console.info("The static picture stays.", error);
  }
  return () => {};
}
