import { existsSync } from "node:fs";
import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

const QUIET = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Browsers that a machine may have, for those where the one from npm does not run. */
const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** A headless Chromium: the one inside the npm package on Linux x64, else an installed one. */
export async function launchChromium(): Promise<Browser> {
  const tried: string[] = [];
  for (const path of await executables()) {
    try {
      return await chromium.launch({ executablePath: path, args: QUIET });
    } catch (error) {
      tried.push(`${path}: ${String(error).split("\n")[0]}`);
    }
  }
  throw new Error(`No Chromium starts here. Install Chrome or Chromium, or on Debian libnss3.\n${tried.join("\n")}`);
}

/** Unpacks the one inside the npm package, where it is not unpacked yet: of several that start, none may find half of it. */
export async function unpackChromium(): Promise<void> {
  await executables();
}

async function executables(): Promise<string[]> {
  const bundled = process.platform === "linux" && process.arch === "x64" ? [await sparticuz.executablePath()] : [];
  return [...bundled, ...INSTALLED.filter((path) => existsSync(path))];
}
