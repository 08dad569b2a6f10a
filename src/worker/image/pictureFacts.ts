import type { ChartSpec } from "../../chart/chartSpec/chartSpec.ts";
import { restrictedSources } from "../../chart/chartSpec/credits.ts";
import { figures } from "../../chart/chartSpec/pictureInWords.ts";
import { messageInView } from "../../chart/chartSpec/readingInView.ts";
import type { Edition } from "../../edition/edition.ts";
import { LICENSE } from "../http/envelope.ts";

/** What a picture file says of itself, in words that its formats write in their own ways. */
export interface PictureFacts {
  title: string;
  /** Its figures, what they come to, how it is read and where its knowledge ends. */
  description: string;
  creator: string;
  source: string;
  /** License and, where records stand under other terms, whose. */
  rights: string;
  /** Address of the license; null where it does not hold for all that is shown. */
  license: string | null;
  /** Where the terms can be read: the license, or the picture's page with its sources; null where nobody else can open that. */
  statement: string | null;
  /** Its page in the very view, pinned; null in a local copy. */
  identifier: string | null;
  language: string;
}

/** What the picture of a chart says of itself. */
export function pictureFacts(edition: Edition, spec: ChartSpec, permalink: string | null): PictureFacts {
  const { site, picture } = edition.words;
  const closed = restrictedSources(edition, spec).map((source) => source.label);
  const named = figures(spec);
  const license = closed.length === 0 ? LICENSE : null;
  return {
    title: spec.title,
    description: [named && `${named}.`, messageInView(spec), spec.ends, spec.floor].filter(Boolean).join(" "),
    creator: site.name,
    source: edition.words.kit.semicolons(spec.sources.map((source) => source.label)),
    rights: picture.rights(site.license, closed),
    license,
    statement: license ?? permalink,
    identifier: permalink,
    language: site.language,
  };
}
