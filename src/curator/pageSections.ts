/** What a paragraph is part of: the article, its notes, what readers wrote under it, or the page around it. */
export type Zone = "article" | "note" | "comments" | "page";

/** The heading over comments, such as `One thought on “…`, `3 comments`, `Comments (2)`, `Leave a Reply`. */
const COUNT = String.raw`(?:\s*(?:[([]\s*\d+\s*[)\]]|[:–-]\s*\d+))?`;
const COMMENTS = new RegExp(
  String.raw`^\s*(?:[\w-]+\s(?:thoughts?|responses?|comments?|replies)\s(?:on|to)\s[“"«]|(?:leave|post|add|write)\sa\s(?:reply|comment)\b|join\sthe\s(?:conversation|discussion)|(?:(?:[\w-]+|readers?['’]?|all|latest|show|view)\s){0,2}comments?${COUNT}:?$|discussion${COUNT}:?$)`,
  "i",
);
/** The heading or link of a list of other articles. */
const TEASERS = /^\s*(?:(?:similar|related|recommended|more|other)\s(?:posts|articles|stories|news)\b|keep\sreading|read\snext)/i;
const NOTE = /^\s*\[\d+\]/;
/** A note on the author: set off by an asterisk and telling what they are, or telling studies. The item of a list has an asterisk too. */
const BIOGRAPHY =
  /^\s*\*\s?\p{Lu}.*\b(?:works?|author|writes?|writer|analyst|fellow|professor|lecturer|researcher|journalist|expert|scholar|student|editor|views|opinions)\b|\b(?:his|her)\s(?:\w+\s)?(?:studies|thesis|education|degree|doctorate)\b/u;

/** The zone of each paragraph, in order. Headings of comments and teasers are part of the page; nothing below them is the article. */
export function zones(paragraphs: string[]): Zone[] {
  let zone: Zone = "article";
  return paragraphs.map((paragraph) => {
    if (COMMENTS.test(paragraph)) {
      zone = "comments";
      return "page";
    }
    if (TEASERS.test(paragraph)) zone = "page";
    if (zone !== "article") return zone;
    if (NOTE.test(paragraph)) return "note";
    return BIOGRAPHY.test(paragraph) ? "page" : "article";
  });
}
