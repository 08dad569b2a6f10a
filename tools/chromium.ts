import { existsSync } from "node:fs";
import sparticuz from "@sparticuz/chromium";
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from "playwright-core";

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
export function launchChromium(): Promise<Browser> {
  return withExecutable((options) => chromium.launch(options));
}

/** The same as a server that several processes connect to, each with contexts of its own. */
export function serveChromium(): Promise<BrowserServer> {
  return withExecutable((options) => chromium.launchServer({ ...options, host: "127.0.0.1" }));
}

async function withExecutable<T>(start: (options: LaunchOptions) => Promise<T>): Promise<T> {
  const tried: string[] = [];
  for (const path of await executables()) {
    try {
      return await start({ executablePath: path, args: QUIET });
    } catch (error) {
      tried.push(`${path}: ${String(error).split("\n")[0]}`);
    }
  }
  throw new Error(`No Chromium starts here. Install Chrome or Chromium, or on Debian libnss3.\n${tried.join("\n")}`);
}

async function executables(): Promise<string[]> {
  const bundled = process.platform === "linux" && process.arch === "x64" ? [await sparticuz.executablePath()] : [];
  return [...bundled, ...INSTALLED.filter((path) => existsSync(path))];
}
