import type { Dimension } from "../../model/dimensions/dimension.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import type { Words } from "../en.ts";
import { balance } from "./before2026_8/balance.ts";
import { check } from "./before2026_8/check.ts";
import { claimForm } from "./before2026_8/claimForm.ts";
import { dashboard } from "./before2026_8/dashboard.ts";
import { event } from "./before2026_8/event.ts";
import { facts } from "./before2026_8/facts.ts";
import { headline } from "./before2026_8/headline.ts";
import { indexPicture } from "./before2026_8/indexPicture.ts";
import { sheet } from "./before2026_8/sheet.ts";
import { pictureIn } from "./picture.ts";

/**
 * The words that pinned addresses of releases before 2026.8.0 go on saying of their data in Azerbaijani, where those of now are others. Pages about
 * the site, menus and forms are of today.
 */
export function before2026_8(now: Words): Words {
  return {
    ...now,
    balance: { ...now.balance, ...balance },
    chart: {
      ...now.chart,
      key: {
        ...now.chart.key,
        open: "ox: “… çox” və ya “ən çoxu …”",
        record: "kiçik nöqtə, nazik xətt: qeyd. Xətlər yalnız eyni sayımın ardıcıl rəqəmlərini birləşdirir",
        unreliable: "hər iki yanında boşluq olan içi boş nöqtə: etibarlılığı aşağı olan qeyd",
        covered: "işarənin üstündə açıq rəngli nöqtə: eyni yerdə qeyd",
      },
    },
    check: { ...now.check, ...check },
    claimForm: { ...now.claimForm, ...claimForm },
    columns: { ...now.columns, key: { ...now.columns.key, levels: "qeydlərdəki ən böyük digər tədarükçü" } },
    dashboard: { ...now.dashboard, ...dashboard },
    embed: { ...now.embed, license: (closed: boolean) => (closed ? "CC BY 4.0; bəzi qeydlər başqa lisenziyalarla" : "CC BY 4.0") },
    event: { ...now.event, ...event },
    facts: { ...now.facts, ...facts },
    found: { ...now.found, review: { agrees: "Qeydlərə uyğundur", differs: "Qeydlərə uyğun deyil" } },
    headline,
    indexPicture: { ...now.indexPicture, ...indexPicture },
    lists: { ...now.lists, sources: { ...now.lists.sources, others: "Qeydlər və digər mənbələr" } },
    numberCard: { ...now.numberCard, more: (n: number) => `daha ${n} qeyd` },
    numberPage: {
      ...now.numberPage,
      check: "Fakt yoxlaması",
      facts: { ...now.numberPage.facts, counterpart: "Tərəfdaş" },
      whole: "Bütün fakt yoxlamaları arasında baxın",
      records: (n: number) => (n === 1 ? "Tutuşdurulduğu qeyd" : `Tutuşdurulduğu ${n} qeyd`),
      testedWith: (n: number) => (n === 1 ? "Bu qeydlə yoxlanmış iddia" : `Bu qeydlə yoxlanmış ${n} iddia`),
    },
    pair: {
      ...now.pair,
      leanTitle: (dimension: Dimension, names: Pick<SheetNames, "partner">) =>
        dimension === "visits"
          ? "Hər ilin sonunda bitən beş ildə qeydlərdə hansı ölkə ilə səfər daha çoxdur"
          : now.pair.leanTitle(dimension, names),
      colors: (dimension: Dimension) =>
        `Rəngli: aydın illər. Boz: fərqin cüzi və ya ${dimension === "votes" ? "qeyri-müəyyən olduğu" : "olmadığı"} illər.`,
      grade: (grade: string) => `dərəcə ${grade}`,
    },
    picture: {
      ...pictureIn("üçüncü tərəf qeydləri"),
      footer: (sources: string[], closed: string[], ...rest: [string, string, string | null]) =>
        pictureIn("üçüncü tərəflərin qeydləri").footer(sources, closed, ...rest),
    },
    sheet: { ...now.sheet, ...sheet },
    source: { ...now.source, noNumbers: "qeydə alınacaq bir şey yoxdur" },
  };
}
