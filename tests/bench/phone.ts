import type { Browser } from "playwright-core";
import { atMost, type Line } from "./budget.ts";

/** A phone, in CSS px. */
const SCREEN = { width: 360, height: 740 };

const px = (n: number) => `${Math.round(n)} px`;

/** Where the dashboard's first picture begins on a phone, and how high the page is: at once, and after a reader has been everywhere. */
export async function phone(origin: string, browser: Browser): Promise<Line[]> {
  const page = await browser.newPage({ viewport: SCREEN, locale: "en-US" });
  try {
    await page.goto(origin, { waitUntil: "load" });
    const [top, first] = (await page.evaluate(
      `[[...document.querySelectorAll(".picture svg")].find((svg) => svg.clientHeight > 0).getBoundingClientRect().top, document.documentElement.scrollHeight]`,
    )) as [number, number];
    for (let y = 0; y < first; y += SCREEN.height) {
      await page.mouse.wheel(0, SCREEN.height);
      await page.waitForTimeout(100);
    }
    await page.waitForLoadState("networkidle");
    const last = (await page.evaluate("document.documentElement.scrollHeight")) as number;
    return [
      atMost("dashboard on a phone: its first picture begins", top, 330, px),
      atMost("dashboard on a phone: its height", Math.max(first, last), 9000, px),
      atMost(
        "dashboard on a phone: what its height changes by while it is read",
        (100 * Math.abs(last - first)) / first,
        2,
        (n) => `${n.toFixed(1)}%`,
      ),
    ];
  } finally {
    await page.close();
  }
}
