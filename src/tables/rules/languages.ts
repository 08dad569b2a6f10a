import type { Fault } from "../fault.ts";
import { broken, type Rule } from "./rule.ts";

/** Tags of two letters in the registry of BCP 47: those of ISO 639-1. What the runtime knows would differ with its version. */
const TAGS = new Set(
  [
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj",
    "fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky",
    "la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru",
    "rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo",
    "za zh zu",
  ].flatMap((line) => line.split(" ")),
);

/** Tags that the registry has replaced. */
const REPLACED: Readonly<Record<string, string>> = { iw: "he", in: "id", ji: "yi", jw: "jv", mo: "ro", sh: "sr" };

/** A source has the tag of a language, and the one of today: `he` and not `iw`. No row may be excepted. */
export const languages: Rule = (tables) =>
  tables.sources.flatMap((p): Fault[] => {
    const { language } = p.row;
    if (TAGS.has(language)) return [];
    const today = REPLACED[language];
    const expected = today === undefined ? "a language by its tag (BCP 47), such as en, az or fa" : `${today}, the tag of today (BCP 47)`;
    return [broken("language", p, "language", expected)];
  });
