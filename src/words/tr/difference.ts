import type { DifferenceKind } from "../../model/releaseDifference.ts";
import { kit } from "./kit.ts";

/** The page that compares two releases. */
export const difference = {
  heading: "İki sürüm arasında ne değişti",
  title: (since: string, until: string) => `${since} ve ${until} sürümleri arasında ne değişti`,
  lead: "Aralarındaki farkı görmek için iki sürüm seçin: her değerin önceki ve sonraki hali, aradaki sürümlerin belirttiği nedenlerle birlikte. Değişip sonra eski haline dönen, fark sayılmaz.",
  /** Labels of the two choices and of the button. */
  since: "Önceki sürüm",
  until: "Sonraki sürüm",
  show: "Karşılaştır",
  /** How many rows differ. */
  differ: (n: number, since: string, until: string) => `${since} ve ${until} sürümleri ${kit.number(n)} girişte farklı.`,
  none: (since: string, until: string) => `Burada karşılaştırılanlardan hiçbiri ${since} ve ${until} sürümleri arasında farklı değil.`,
  same: "Aynı sürümü iki kez seçtiniz.",
  compared:
    "Karşılaştırılanlar: sayılar, olaylar ve onları anlatan yerler, seriler, grafikler, doğruluk kontrolleri, çelişkiler ve kaynaklar. Önceki sürümde bulunmayan sütunlar dışarıda bırakılır.",
  /** Rows of one kind; `redrawn` are charts that show something else. */
  rows: {
    corrected: (n: number) => `${kit.number(n)} giriş düzeltildi`,
    revised: (n: number) => `${kit.number(n)} giriş kaynağınca güncellendi`,
    redrawn: (n: number) => `${kit.number(n)} grafik değişti`,
    unexplained: (n: number) => `${kit.number(n)} giriş, nedeni belirtilmeden değişti`,
    withdrawn: (n: number) => `${kit.number(n)} giriş geri çekildi`,
    recomputed: (n: number) => `${kit.number(n)} giriş bu değişiklikler nedeniyle yeniden hesaplandı`,
    reworded: (n: number) => `${kit.number(n)} giriş aynı anlamla, başka sözlerle yazıldı`,
    added: (n: number) => `${kit.number(n)} giriş eklendi`,
  } satisfies Record<DifferenceKind | "redrawn", (n: number) => string>,
  /** Of a cell: no release says why it changed, or not of all that changed. */
  noReason: "nedeni belirtilmedi",
  partlyNoReason: "bir bölümünün nedeni belirtilmedi",
  json: "Aynısı JSON olarak",
};
