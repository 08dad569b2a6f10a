import type { ChangedNoun } from "../model/change.ts";
import type { Urls } from "./urls.ts";

/** Where a thing that changes can be fetched: itself, or the list that has it. */
export function changedData(urls: Urls, noun: ChangedNoun, id: string): string {
  switch (noun) {
    case "check":
    case "disagreement":
      return urls.data(`${noun}s`);
    case "balance":
      return urls.data(noun);
    case "chart":
      return urls.chartFile(id, "json");
    case "series":
      return urls.data(noun, id);
    case "pair":
      return urls.data("series", id.split(".")[0] ?? id);
    default:
      return urls.data(`${noun}s`, id);
  }
}
