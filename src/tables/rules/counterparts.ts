import { countriesIn, partnersNamed } from "../countryNames.ts";
import { observed } from "../observed.ts";
import { broken, type Rule } from "./rule.ts";

/**
 * A figure belongs to a country that its words name: words that name countries of the list `counterpart`, and not the row's, belong to
 * another row; where they name none, so does a title that names the other partner alone. Who counts is the subject's side, the counterpart's, or nobody's of the pair.
 */
export const counterparts: Rule = (tables) => {
  const subject = tables.subject.find(({ row }) => row.role === "subject")?.row.code;
  const others = partnersNamed(tables.codes.map(({ row }) => row));
  const known = new Set(tables.codes.filter(({ row }) => row.list === "counterpart").map(({ row }) => row.code));
  const partners = new Set(tables.subject.filter(({ row }) => row.role === "partner").map(({ row }) => row.code));
  return observed(tables).rows.flatMap(({ p, source, sourcePlace }) => {
    const { counterpart, quote, attribution, reporter } = p.row;
    const named = [quote, attribution].map((text) =>
      countriesIn(text ?? "", others)
        .map(({ code }) => code)
        .filter((code) => known.has(code)),
    );
    const other = named.find((codes) => codes.length > 0 && !codes.includes(counterpart));
    // A total over all countries names none of them, or all.
    if (other && counterpart !== "WLD" && known.has(counterpart))
      return [broken("counterpart", p, "counterpart", `${other.join(" or ")}, which its words name`)];
    const title = countriesIn(source.title, others).flatMap(({ code }) => (partners.has(code) ? [code] : []));
    const isSilent = named.every((codes) => codes.length === 0);
    if (isSilent && partners.has(counterpart) && title.length > 0 && !title.includes(counterpart))
      return [broken("counterpart", p, "counterpart", `${title.join(" or ")}, which the title of ${source.id} names`, [sourcePlace])];
    const side = /^([a-z]{3})_/.exec(reporter)?.[1]?.toUpperCase();
    const foreign = side !== undefined && side !== subject && side !== counterpart && (known.has(side) || side === subject);
    return foreign ? [broken("counterpart", p, "counterpart", `${side}, whose side ${reporter} is`)] : [];
  });
};
