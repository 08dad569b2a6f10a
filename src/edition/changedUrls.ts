import type { ChangedNoun } from "../model/change.ts";
import { BALANCE_CHART, type Urls } from "./urls.ts";

/** The page, and the place on it, where a thing that changes stands; null for a series or a figure of both partners, which have no page of their own. */
export function changedPage(urls: Urls, noun: ChangedNoun, id: string): string | null {
  switch (noun) {
    case "observation":
      return urls.observation(id);
    case "event":
      return urls.event(id);
    case "pair":
    case "series":
      return null;
    case "chart":
      return urls.chart(id);
    case "check":
      return urls.checks(id);
    case "disagreement":
      return urls.disagreements(id);
    case "source":
      return urls.source(id);
    case "balance":
      return urls.chart(BALANCE_CHART);
  }
}

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
