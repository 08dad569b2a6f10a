import type { Urls } from "./urls.ts";

/** Place of the guide to the API that says what the columns of files mean. */
export const COLUMNS_PLACE = "columns";

/** Where that is said, of the columns as they are now. */
export function columnsAddress({ latest }: Pick<Urls, "latest">): string {
  return `${latest.page("guide")}#${COLUMNS_PLACE}`;
}
