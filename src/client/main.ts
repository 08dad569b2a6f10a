import { enableCopying } from "./copy.ts";
import { held, show } from "./deferredCharts.ts";
import { enableThemes } from "./embedThemes.ts";

/**
 * Upgrades the charts of a page that works without this script: each one once it is near the screen,
 * so that no script is fetched before the static picture is seen.
 */
const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      void upgradeFigure(target as HTMLElement);
    }
  },
  { rootMargin: "200px" },
);

async function upgradeFigure(figure: HTMLElement): Promise<void> {
  const address = figure.dataset["spec"];
  held(figure).forEach(show);
  if (address === undefined || figure.querySelector(".picture svg") === null) return;
  try {
    const [{ enhance }, response] = await Promise.all([import("./enhance.ts"), fetch(address)]);
    if (response.ok) enhance(figure, await response.json());
  } catch (error) {
    console.info("The static picture stays.", error);
  }
}

enableCopying();
enableThemes();
for (const figure of document.querySelectorAll("[data-spec]")) observer.observe(figure);
