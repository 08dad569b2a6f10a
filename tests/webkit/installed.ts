import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";

/** A WebKit that programs can drive: its driver, its browser, and what gives the browser a screen where there is none. */
export interface InstalledWebkit {
  driver: string;
  browser: string;
  /** Null where there is a screen. */
  screen: string | null;
}

/** Where Debian and Fedora put what belongs to a version of WebKitGTK, among it a small browser. */
const FOLDERS = ["/usr/lib", "/usr/libexec", "/usr/lib64"];

/** The WebKitGTK of this machine: what `WEBKIT_BROWSER` names, else MiniBrowser in a usual place; undefined where something lacks. */
export function installedWebkit(): InstalledWebkit | undefined {
  const named = process.env["WEBKIT_BROWSER"];
  const browser = (named ? [named] : miniBrowsers()).find((path) => existsSync(path));
  const driver = found("WebKitWebDriver");
  const hasScreen = Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
  const screen = hasScreen ? null : found("Xvfb");
  return browser && driver && (hasScreen || screen) ? { driver, browser, screen: screen ?? null } : undefined;
}

/** The newest first. */
function miniBrowsers(): string[] {
  const below = FOLDERS.flatMap((folder) => subfolders(folder).flatMap((one) => [`${folder}/${one}`, ...within(`${folder}/${one}`)]));
  return below
    .filter((folder) => /webkit2?gtk-[\d.]+$/.test(folder))
    .sort()
    .reverse()
    .map((folder) => `${folder}/MiniBrowser`);
}

/** Debian has a folder for each kind of processor. */
function within(folder: string): string[] {
  return folder.endsWith("-linux-gnu") ? subfolders(folder).map((one) => `${folder}/${one}`) : [];
}

function subfolders(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function found(command: string): string | undefined {
  try {
    return execFileSync("/bin/sh", ["-c", `command -v ${command}`], { encoding: "utf8" }).trim();
  } catch {
    return undefined;
  }
}
