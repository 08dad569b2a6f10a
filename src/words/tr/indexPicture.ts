import { dative } from "./cases.ts";
import { leftOutInTurn } from "./leftOutInTurn.ts";

/** What stands in the picture of the balance index. */
export const indexPicture = {
  /** The year of an event that a record dates to another one. */
  misdated: (year: string, recorded: string) => `${year} (diğer kaynak: ${recorded})`,
  /** What may be said of the last year. */
  end: (year: number, partner: string | null) => `${year}: ${partner === null ? "belirgin taraf yok" : `${dative(partner)} doğru`}`,
  /** Below that the event of the year, so that it is not read as what may be said. */
  movedBy: (event: string) => `çizgiyi oynatan olay: ${event}`,
  /** What is in color in any view but the usual one, of which the codings say nothing; releases before 2026.29.0 speak of all methods. */
  filledInView: "renkli: yöntemin bu görünüm için bütün varyantları yön konusunda uyuşuyor",
  /** What its line and tints mean, for the key. */
  key: {
    filled: "renkli: bütün yöntemler yön konusunda uyuşuyor",
    disagree: "gri çizgi: yöntemler, kodlayıcılar veya uç ayarlar uyuşmuyor",
    range: "soluk bant: herhangi bir makale dışarıda bırakıldığında çizginin geçeceği aralık",
    faded: "noktalı: yeni olay içermeyen yıllar",
  },
  range: leftOutInTurn.key,
  gray: {
    methods: "gri çizgi: yöntemler veya uç ayarlar uyuşmuyor",
    one: "gri çizgi: tek bir kaynak var, yön belirtilmiyor",
  },
  /** An event in a few words, where its summary has no room. */
  event: (kind: string, partner: string) => `${partner}: ${kind}`,
  /** The same with who acts towards whom, where the source names both. */
  act: (kind: string, actor: string, target: string) => `${actor} → ${target}: ${kind}`,
};
