import type { GlossaryPage } from "../words/en/glossary.ts";
import type { Urls } from "./urls.ts";

/** The address of a page that shows a term of the glossary in use. */
export function glossaryAddress(urls: Urls, page: GlossaryPage): string {
  switch (page) {
    case "sheetRows":
      return urls.method("sheet-rows");
    case "thresholds":
      return urls.method("thresholds");
    default:
      return urls[page]();
  }
}
