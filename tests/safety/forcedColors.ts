import type { Page } from "playwright-core";

/**
 * The texts of a page that cannot be read where the system forces colors, each with what it stands in: in the color of what lies behind them.
 * Behind words whose colors are forced browsers lay the paper's, whatever background their element has. What is folded is opened first.
 */
export function unreadable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
    const paper = getComputedStyle(document.body).backgroundColor;
    const ground = (element: Element | null): string => {
      if (element === null) return paper;
      const { backgroundColor } = getComputedStyle(element);
      return backgroundColor.endsWith(", 0)") ? ground(element.parentElement) : backgroundColor;
    };
    const found = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode.textContent?.trim();
      const element = texts.currentNode.parentElement;
      if (!text || !element?.checkVisibility() || element.closest("script, style")) continue;
      const { color, fill, forcedColorAdjust } = getComputedStyle(element);
      const seen = element instanceof SVGElement ? fill : color;
      const behind = element instanceof SVGElement || forcedColorAdjust === "none" ? [ground(element)] : [ground(element), paper];
      if (behind.includes(seen)) found.add(`${element.outerHTML.slice(0, 60)}: ${text.slice(0, 30)}`);
    }
    return [...found];
  });
}
