import { readFileSync } from "node:fs";
import { launchChromium } from "./chromium.ts";
const O = process.env["O"] ?? readFileSync("/tmp/origin", "utf8").trim();
const [, , out, ...shots] = process.argv;
const browser = await launchChromium();
for (const [i, shot] of shots.entries()) {
  const [path, width, theme, height] = shot.split("@");
  const page = await browser.newPage({ viewport: { width: Number(width), height: height === "full" ? 900 : Number(height ?? 900) }, colorScheme: theme === "dark" ? "dark" : "light" });
  await page.goto(O + path, { waitUntil: "networkidle" });
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${out}${i}.png`, fullPage: height === "full" });
  const first = await page.evaluate(() => document.querySelector("figure svg, .plot, .picture")?.getBoundingClientRect().top);
  console.log(shot, "first picture at", first);
  await page.close();
}
await browser.close();
