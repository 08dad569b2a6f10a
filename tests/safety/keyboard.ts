import type { Page } from "playwright-core";

/** What had the focus in turn: whether it could be seen, showed that it had it, and was not covered by something else. */
export interface Stop {
  name: string;
  shown: boolean;
  seen: boolean;
}

const REACHABLE = "a[href], button, input, select, summary, iframe, [tabindex='0']";

/** Number of elements that Tab should reach. */
export function reachable(page: Page): Promise<number> {
  return page.evaluate((selector) => {
    const open = (element: Element) => element.tagName === "SUMMARY" || !element.closest("details:not([open])");
    const radios = new Set<string>();
    return [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => {
      if (!open(element) || !element.checkVisibility({ visibilityProperty: true }) || element.tabIndex < 0) return false;
      if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
      const first = !radios.has(element.name);
      radios.add(element.name);
      return first;
    }).length;
  }, REACHABLE);
}

/**
 * Presses Tab so often, forwards or back, and tells what had the focus after each press, until nothing has it.
 * The page itself looks at its focus, when the next key arrives: asking it after each press took longer than all the rest.
 */
export async function tabThrough(page: Page, presses: number, back = false): Promise<Stop[]> {
  await page.evaluate(() => {
    const look = (): Stop | null => {
      const element = document.activeElement as HTMLElement | null;
      if (!element || element === document.body) return null;
      // A mark shows its ring around the area that a pointer can hit.
      const ring = (element.matches(".m, .form a[data-id]") && element.querySelector(".hit")) || element;
      const style = getComputedStyle(ring);
      const shown =
        ring === element
          ? style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2
          : style.stroke !== "none" && Number.parseFloat(style.strokeWidth) >= 2;
      const boxes = [...ring.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      const seen = boxes.some(({ left, right, top, bottom }) => {
        const [x, y] = [Math.max(left, 0) / 2 + Math.min(right, innerWidth) / 2, Math.max(top, 0) / 2 + Math.min(bottom, innerHeight) / 2];
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (element.contains(hit) || hit.contains(element));
      });
      const name = `${element.tagName} ${element.getAttribute("href") ?? element.id} ${element.textContent?.trim().replaceAll(location.origin, "").slice(0, 30)}`;
      return { name, shown, seen };
    };
    const stops: (Stop | null)[] = [];
    let first = true;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== "Tab") return;
      if (!first) stops.push(look());
      first = false;
    };
    addEventListener("keydown", onKey, true);
    Object.assign(globalThis, {
      toldStops: () => {
        removeEventListener("keydown", onKey, true);
        return [...stops, look()];
      },
    });
  });
  const keys = await page.context().newCDPSession(page);
  const key = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9, modifiers: back ? 8 : 0 };
  const sent = Array.from({ length: presses }, () => keys.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key }));
  await Promise.all(sent);
  await keys.detach();
  const stops = await page.evaluate(() => (globalThis as unknown as { toldStops: () => (Stop | null)[] }).toldStops());
  const end = stops.indexOf(null);
  return stops.slice(0, end === -1 ? presses : end) as Stop[];
}
