import { NUMBER_CARD, PAGES } from "../../edition/paths.ts";
import type { Build } from "../application.ts";

const [EMBEDS, CARDS] = [PAGES.embed, NUMBER_CARD].map((path) => path.replace(":id", "")) as [string, string];

/** What may stand before the path of an embed for a language, whether or not there is such a one: `de`, `FA`, `fa-IR`. */
const LANGUAGE_TAG = /^\/[a-z]{2,3}(?:-[a-z0-9]+)*(?=\/)/i;

/**
 * Whether a path is that of an embed, so that what it answers stands in a frame of somebody else's article; also one without a chart, and one
 * in a language that there is not, which say in the frame that nothing stands there.
 */
export function isEmbed(path: string): boolean {
  return `${path.replace(LANGUAGE_TAG, "")}/`.startsWith(EMBEDS);
}

/** Whether a path is that of a number's card, so that what it answers becomes part of somebody else's article. */
export function isCard(path: string): boolean {
  return path.startsWith(CARDS);
}

/**
 * What an embed may do: its own style and script by their hashes, modules and data from here.
 * It may stand in every page, and so names no frame-ancestors: browsers read `*` as every page with an origin of its own,
 * and block the chart inside sandboxed previews and articles.
 * The origin is named beside 'self', which some browsers do not match in a sandbox without an origin.
 * Why: docs/decisions/0018-embeds-in-any-frame.md
 */
export function embedPolicy({ embed }: Pick<Build, "embed">, drawn: keyof Build["embed"]["styles"], origin: string): string {
  const here = `'self' ${origin}`.trim();
  return [
    "default-src 'none'",
    `script-src ${embed.scriptHash} ${here}`,
    `style-src ${embed.styles[drawn].cssHash}`,
    `connect-src ${here}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
