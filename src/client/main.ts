import { enableCopying } from "./copy.ts";
import { held, show } from "./deferredCharts.ts";
import { enableThemes } from "./embedThemes.ts";
import { markOpenTab } from "./tabs.ts";

/**
 * Upgrades the charts of a page that works without this script: each one once it is near the screen, so that no script is fetched before the
 * static picture is seen. One that stays far from it gives its canvases back, and shows the static picture until it is near again.
 */

/** How far from the screen a chart is near, and how far it is not far yet, in pixels. */
const [NEAR, FAR] = [200, 1500];

/** For how long a chart is far before it is released, in milliseconds: who looks something up below comes back. */
const PATIENCE = 4000;

/** What brings a figure's static picture back; a promise while it is still being drawn. */
const upgrades = new WeakMap<Element, Promise<() => void>>();

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

async function release(figure: Element): Promise<void> {
  if (figure.contains(document.activeElement)) return;
  const undo = await upgrades.get(figure);
  undo?.();
  upgrades.delete(figure);
  // Observed anew, it is told at once whether it is near by now.
  near.unobserve(figure);
  near.observe(figure);
}

async function upgradeFigure(figure: HTMLElement): Promise<() => void> {
  const address = figure.dataset["spec"];
  held(figure).forEach(show);
  if (address === undefined || figure.querySelector(".picture svg") === null) return () => {};
  try {
    const [{ enhance }, response] = await Promise.all([import("./enhance.ts"), fetch(address)]);
    if (response.ok) return await enhance(figure, await response.json());
  } catch (error) {
    console.info("The static picture stays.", error);
  }
  return () => {};
}

enableCopying();
enableThemes();
for (const moment of ["load", "hashchange"]) addEventListener(moment, markOpenTab);
for (const figure of document.querySelectorAll("[data-spec]")) {
  near.observe(figure);
  far.observe(figure);
}
