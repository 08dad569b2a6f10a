import { API } from "../edition/paths.ts";

/**
 * The place that an address belongs to: what its path begins with, after the API's own part and without the ending of a file. `charts` for
 * `/charts/balance.svg`, `/charts.png` and `/v1/charts` alike; nothing for the dashboard and the API's own document.
 *
 * @param path without the prefix of a language
 */
export function placeOf(path: string): string {
  const [, first = "", second = ""] = path.split("/");
  const [place = ""] = (`/${first}` === API ? second : first).split(".");
  return place;
}
