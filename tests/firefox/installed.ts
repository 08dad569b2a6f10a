import { existsSync } from "node:fs";

const PLACES = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/** The Firefox of this machine: the one that `FIREFOX` names, else one in a usual place; undefined where there is none. */
export function installedFirefox(): string | undefined {
  const named = process.env["FIREFOX"];
  return (named ? [named] : PLACES).find((path) => existsSync(path));
}
