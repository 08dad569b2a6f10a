import { convert } from "html-to-text";

/** What a page says by structure and not in words. */
const SKIPPED = ["script", "style", "noscript", "template", "svg", "img"];

/**
 * The text of a page, its paragraphs between blank lines: headings as written, an item of a list and a row of a table each a paragraph, with
 * cells set apart by ` | `. Menus, notes and comments stay, since a document is kept whole; addresses of links and pictures do not.
 */
export function textOfHtml(html: string): string {
  const text = convert(html, {
    wordwrap: false,
    selectors: [
      ...SKIPPED.map((selector) => ({ selector, format: "skip" })),
      { selector: "a", options: { ignoreHref: true } },
      ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({ selector, options: { uppercase: false } })),
      ...["li", "tr", "figcaption", "dt", "dd"].map((selector) => ({ selector, format: "block", options: apart })),
      ...["ul", "ol", "table", "thead", "tbody", "tfoot"].map((selector) => ({ selector, format: "block", options: apart })),
      ...["td", "th"].map((selector) => ({ selector, format: "cell" })),
      { selector: "sup", format: "mark" },
    ],
    formatters: {
      cell: (element, walk, builder) => {
        walk(element.children, builder);
        builder.addInline(" | ", { noWordTransform: true });
      },
      // A note's number would run into the figure before it: `2019¹` into `20191`.
      mark: (element, walk, builder) => {
        const bare = element.children.every(({ type, data }) => type === "text" && /^\s*\d+\s*$/.test(data ?? ""));
        if (bare) builder.addInline("[");
        walk(element.children, builder);
        if (bare) builder.addInline("]");
      },
    },
  });
  return `${text
    .replace(/(?:[^\S\n]\|)+[^\S\n]*$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

const apart = { leadingLineBreaks: 2, trailingLineBreaks: 2 };
