import type { Cell } from "../../../model/dimensions/dimension.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { phrases as later, notClear } from "../before2026_9/sheetPicture.ts";
import { sheet as now } from "../before2026_19/sheet.ts";
import { ablative, dative, instrumental } from "../cases.ts";
import { kit } from "../kit.ts";
import { monthsInWords } from "../months.ts";
import { sheetPictureIn } from "../sheetPicture.ts";
import { THAN } from "../sheetSentence.ts";

const phrases: typeof later = {
  ...later,
  notes: {
    ...later.notes,
    visitors: "gelen bütün yabancılar içindeki pay",
    visits: "beş yılda, alt sınır",
    events: "makalelerdeki, puanlanmış",
  },
  grade: "son derecesi:",
  oneSided: (name) => `yalnızca ${name} kayıtlı`,
  noneFound: (name) => `${ablative(name)} gelen bulunmadı`,
  notCounted: (name) => `${name} sayılmıyor`,
  few: "bir şey söylemek için çok az",
  latest: {
    months: monthsInWords,
    million: " Mn $",
    billion: " Mr $",
    both: ([one, a], [other, b]) => `${one} ${a}, ${other} ${b}`,
    noCount: "ortak sayım yok",
    ended: "",
    disagree: "yöntemler uyuşmuyor",
    nearer: (whom, than) => `${whom} ${THAN[than]} daha yakın`,
    notClear: notClear(": kesin değil"),
    arms: (name, figure, other) => `${name} ${figure}; ${other}: bulunmadı`,
    energy: (side, other) => `${dative(side)} petrol; ${other} sayılmıyor`,
    disputes: (name, years) => `${instrumental(name)} ${years} yılda`,
  },
};

/** The picture of the balance sheet as releases before 2026.8.0 word it. */
export const sheetPicture = {
  ...sheetPictureIn(phrases),
  subtitle:
    "Tek bir sayımın iki ülkeyi de kapsadığı yerlerde, her ölçünün yıl yıl hangi ülkeyi gösterdiği. Satırların güçlerini birbiriyle karşılaştırmayın.",
  noNumber: "Satırların sıfır noktaları, yılları ve nitelikleri farklıdır; bu yüzden onları tek bir sayıda toplamıyoruz.",
  periodNote: "Hücreler beş yıllıktır; dar olanlarda verisi olan yıl daha azdır.",
  cellCount: ({ n, grade }: Cell, reporter: string | null) =>
    [n === null ? "" : `sayılan: ${kit.number(n, 3)}`, grade === null ? "" : `derece ${grade}`, reporter ?? ""]
      .filter((part) => part !== "")
      .join(" · "),
  columns: ({ partner }: Pick<SheetNames, "partner">) => [
    ...["Satır", "Dönem", "Ne söylüyor", partner.irn, partner.isr, "Sayılan vakalar", "Derece", "Kaynaklar"],
  ],
  key: {
    ...now.key,
    share: "yalnızca bir ülke kayıtlı (yükseklik: payı)",
    alone: "yalnızca bir ülke kayıtlı",
    few: "?: bir şey söylemek için çok az",
    missing: "ikisini kapsayan rakam yok",
    breaks: "çizgi: sayım yöntemi değişiyor",
    rough: "alttaki noktalar: daha az güvenilir bir rakam",
  },
};
