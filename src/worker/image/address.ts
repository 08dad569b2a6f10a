import type { Edition } from "../../edition/edition.ts";
import { shortCode } from "../../edition/short/shortCode.ts";
import type { Parameters } from "../../edition/viewQuery.ts";
import { isDraft } from "../../model/version.ts";
import { isLocal } from "../http/origin.ts";

/** How a picture that has left the site says where it is from. */
export interface PictureAddress {
  /** Its page in the very view, pinned to the release that it shows; null in a copy that nobody else can open. A draft pins nothing. */
  permalink: string | null;
  /** What is printed below it: the short address, where the view has one. */
  printed: string;
}

/** Where the picture of a chart in a view is from. */
export function pictureAddress({ catalog, urls, words }: Edition, chart: string, parameters: Parameters): PictureAddress {
  const { absolute } = urls;
  if (isLocal(absolute.origin)) return { permalink: null, printed: words.shortAddress.local };
  const release = isDraft(catalog.release) ? null : catalog.release;
  const permalink = absolute.pinnedTo(release).chart(chart, undefined, parameters);
  const code = shortCode(catalog, { chart, parameters });
  return { permalink, printed: code === null ? permalink : absolute.short(code) };
}
