/** What a paragraph is part of: the article, its notes, what readers wrote under it, or the page around it. */
export type Zone = "article" | "note" | "comments" | "page";

/** The heading over comments, such as `One thought on “…`, `3 comments`, `Comments (2)`, `Leave a Reply`. */
const COUNT = String.raw`(?:\s*(?:[([]\s*\d+\s*[)\]]|[:–-]\s*\d+))?`;
const COMMENTS = new RegExp(
  String.raw`^\s*(?:[\w-]+\s(?:thoughts?|responses?|comments?|replies)\s(?:on|to)\s[“"«]|(?:leave|post|add|write)\sa\s(?:reply|comment)\b|join\sthe\s(?:conversation|discussion)|(?:(?:[\w-]+|readers?['’]?|all|latest|show|view)\s){0,2}comments?${COUNT}:?$|(?:discussion|replies|responses|feedback|reactions|have your say|your (?:views|comments|say)|letters(?: to the editor)?|(?:from|what) (?:our )?readers(?: (?:say|write|think))?|readers (?:say|write|react|respond)|reader (?:reactions|responses|letters|views))${COUNT}:?$|\d+ (?:replies|responses|reactions)$)`,
  "i",
);
/** What stands over or before a comment without such a heading: `Ana K. says:` alone in its line, `seadog61, 4.11.2019, 08:02:`, `ivan wrote on 3 May 2020 at 10:15`. */
const BYLINE =
  /^[\p{L}\d][\p{L}\d_.’' -]{1,39}(?:\s(?:says|said|writes|wrote|commented)(?::$|\s(?:on\s)?.{4,30}\d[:.]\d{2}(?:\s?[ap]\.?m\.?)?:)|,\s[^,:]{0,12}\d[^:]{0,20},\s\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?:)/u;
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
    if (zone === "article" && BYLINE.test(paragraph)) zone = "comments";
    if (zone !== "article") return zone;
    if (NOTE.test(paragraph)) return "note";
    return BIOGRAPHY.test(paragraph) ? "page" : "article";
  });
}
