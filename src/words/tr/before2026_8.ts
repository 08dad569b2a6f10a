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
 * The words that pinned addresses of releases before 2026.8.0 go on saying of their data in Turkish, where those of now are others. Pages about
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
        record: "küçük nokta, ince çizgi: bir kayıt. Çizgiler yalnızca aynı sayımın kesintisiz rakamlarını birleştirir",
        unreliable: "iki yanında boşluk olan içi boş nokta: güvenilirliği düşük bir kayıt",
        covered: "bir işaretin üzerindeki açık nokta: aynı yerde bir kayıt",
      },
    },
    check: { ...now.check, ...check },
    claimForm: { ...now.claimForm, ...claimForm },
    columns: { ...now.columns, key: { ...now.columns.key, levels: "kayıtlardaki en yüksek diğer tedarikçi" } },
    dashboard: { ...now.dashboard, ...dashboard },
    embed: { ...now.embed, license: (closed: boolean) => (closed ? "CC BY 4.0; bazı kayıtlar başka lisanslara tabi" : "CC BY 4.0") },
    event: { ...now.event, ...event },
    facts: { ...now.facts, ...facts },
    found: { ...now.found, review: { agrees: "Kayıtlarla uyuşuyor", differs: "Kayıtlarla uyuşmuyor" } },
    headline,
    indexPicture: { ...now.indexPicture, ...indexPicture },
    lists: { ...now.lists, sources: { ...now.lists.sources, others: "Kayıtlar ve diğer kaynaklar" } },
    numberCard: { ...now.numberCard, more: (n: number) => `${n} kayıt daha` },
    numberPage: {
      ...now.numberPage,
      check: "Doğruluk kontrolü",
      facts: { ...now.numberPage.facts, counterpart: "Karşı taraf" },
      whole: "Bütün doğruluk kontrolleri arasında görün",
      records: (n: number) => (n === 1 ? "Karşılaştırıldığı kayıt" : `Karşılaştırıldığı ${n} kayıt`),
      testedWith: (n: number) => (n === 1 ? "Bu kayıtla denetlenen iddia" : `Bu kayıtla denetlenen ${n} iddia`),
    },
    pair: {
      ...now.pair,
      leanTitle: (dimension: Dimension, names: Pick<SheetNames, "partner">) =>
        dimension === "visits"
          ? "Her yılla biten beş yılda hangi ülkeyle daha fazla ziyaret kayıtlı"
          : now.pair.leanTitle(dimension, names),
      colors: (dimension: Dimension) => `Renkli: belirgin yıllar. Gri: hafif veya ${dimension === "votes" ? "belirsiz" : "eşit"} yıllar.`,
      grade: (grade: string) => `derece ${grade}`,
    },
    picture: pictureIn("üçüncü taraf kayıtları"),
    sheet: { ...now.sheet, ...sheet },
    source: { ...now.source, noNumbers: "kaydedilecek bir şey yok" },
  };
}
