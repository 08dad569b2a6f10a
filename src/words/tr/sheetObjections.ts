import type { Objection } from "../en/sheetObjections.ts";
import { subjectText } from "../naming.ts";
import { cardinal } from "./cardinal.ts";
import { ablative, dative, genitive, instrumental, ofThem, partOf } from "./cases.ts";
import { fixed, kit } from "./kit.ts";
import { monthsInWords } from "./months.ts";
import { CAPITAL } from "./names.ts";
import { inYearSpan, yearSpan } from "./yearSpan.ts";

/** Figures by where they are from; a kind of which there is none is not named. */
function ofEach({ records, claims }: { records: number; claims: number }): string {
  const known = [
    [records, "diğer kaynaklardan: "],
    [claims, "makalelerden: "],
  ] as const;
  return kit.semicolons(known.flatMap(([n, from]) => (n === 0 ? [] : [`${from}${kit.number(n)}`])));
}

const TEHRAN: Objection[] = [
  {
    says: () =>
      "Yalnızca gümrüklerin dolar olarak gördüğünü sayıyorsunuz. Nahçıvan’a verilen gaz, elektrik ve ülkemizden geçen transit yok.",
    answer: ({ answers: { energyFigures, energyOf }, partner }) => [
      "Yoklar, çünkü onları her iki ülke için veren bir sayım yok. Bu boşluğu açık bırakıyoruz. Bu bir sıfır değildir ve petrol satırı hiçbir tarafı göstermez.",
      energyFigures === null
        ? null
        : energyOf === null
          ? `Bu satırda ${dative(partner.isr)} petrol için ${energyFigures} rakam var, ${instrumental(partner.irn)} enerji için hiç rakam yok.`
          : `Bu satırda ${dative(partner.isr)} giden petrol için her biri en çok bir yılı kapsayan rakamlar var (${ofEach(energyOf)}), ${instrumental(partner.irn)} enerji ticareti için hiç rakam yok.`,
    ],
  },
  {
    says: ({ partner }) => `${partner.isr} aleyhine verilen bir oy, ${partner.irn} lehine verilmiş bir oy değildir.`,
    answer: () => [
      "Öyle okumuyoruz. Çatışmayla ilgili oylamalar dışarıda bırakılıyor ve satır yalnızca ortalama üyeden farkı sayıyor. İslam İşbirliği Teşkilatı’nın (İİT) ortalama üyesi aynı cümlede anılıyor.",
    ],
  },
  {
    says: () => "Makaleler bize karşı düşmanca. Tutuklamalar ve tatbikatlar endeksinizi itiyor.",
    answer: ({ answers: { index }, partner, rows }) => [
      `Endeks, ${cardinal(rows)} satırdan biridir ve cümle onu hiç kullanmaz. Tek başına ${instrumental(partner.irn)} çatışma da endeksi oynatır, ${instrumental(partner.isr)} çatışmanın oynatacağı gibi; grafiği de bunu söyler.`,
      index === null
        ? null
        : `Endeks ${index.years} yıldan ${index.claimed} tanesinde bir yön belirtiyor; ötekilerde yöntemler, okumalar veya uç ayarlar uyuşmuyor.`,
    ],
  },
];

const JERUSALEM: Objection[] = [
  {
    says: () => "En yakın bağlar gizlidir: silahlar, istihbarat, liderler arası görüşmeler. Siz geriye kalanı sayıyorsunuz.",
    answer: () => [
      "Gizli olanı hiçbir tarafta kimse sayamaz. Bu yüzden satırlar “kayda geçen” ve “tespit edilen” der, ziyaretler hiçbir şeyi kanıtlamayan bir alt sınırdır ve kayda geçen teslimatı olmayan bir tedarikçi için “yok” değil, “tespit edilmedi” denir.",
    ],
  },
  {
    says: () => "BM’deki oylamalar bir ritüeldir.",
    answer: ({ answers: { fall }, subject, partner }) => [
      "Ritüel olan kısım çıkarılıyor: Ortalama üye de aynı biçimde oy verir ve yalnızca fark sayılır.",
      fall === null
        ? null
        : `${yearSpan(...fall.first)} döneminden ${yearSpan(...fall.last)} dönemine ${genitive(subject)} ${instrumental(partner.isr)} uyumu 0 ile 1 arasındaki bir ölçekte ${fixed(fall.own[0], 2)} düzeyinden ${fixed(fall.own[1], 2)} düzeyine, ortalama üyeninki ${fixed(fall.members[0], 2)} düzeyinden ${fixed(fall.members[1], 2)} düzeyine düştü. Dolayısıyla düşüşün yaklaşık yüzde ${ofThem(percent(fall.shared))} herkesle ortak, yaklaşık yüzde ${ofThem(percent(1 - fall.shared))} ${genitive(subject)} kendisine ait.`,
    ],
  },
  {
    says: () => "Kişi başına bakılırsa bizim insanlarımız çok daha fazla geliyor.",
    answer: ({ answers: { visitors }, partner }) => [
      "Kişi başına bakıldığında taraf yıldan yıla değişebilir. Ziyaretçilerin taraf belirtilmeden sayılmasının bir nedeni de budur.",
      visitors?.irn == null || visitors.isr == null
        ? null
        : `${monthsInWords(visitors.period)} döneminde gelenlerin ${partOf(share(visitors.irn))} ${partner.irn}, ${partOf(share(visitors.isr))} ${partner.isr} vatandaşıydı.`,
    ],
  },
];

const BAKU: Objection[] = [
  {
    says: () => "Biz kimseyi dengelemiyoruz. Ortaklarımız Türkiye, Rusya ve Avrupa Birliği.",
    answer: ({ answers: { supplier, visitors }, subject, partner, country }) => [
      "Denge tablosu yalnızca bu ikisinden hangisinin daha yakın olduğunu sorar. Her birinin ne kadar önemli olduğu hakkında bir şey söylemez. Bir sayım bütünün payını veriyorsa o payı gösteriyoruz.",
      supplier === null
        ? null
        : `SIPRI’nin yıllık hacimlerine göre ${inYearSpan(...supplier.years)} ${genitive(subject)} kayda geçen silah ithalatının ${partOf(share(supplier.share))} ${ablative(country(supplier.code))}, ${partOf(share(supplier.isr))} ${ablative(partner.isr)} geldi.`,
      visitors?.irn == null || visitors.isr == null
        ? null
        : `${monthsInWords(visitors.period)} döneminde gelenler içinde iki ülkenin toplam payı ${share(visitors.irn + visitors.isr)}.`,
    ],
  },
  {
    says: () => "Biz İİT ve Bağlantısızlar Hareketi ile birlikte oy veriyoruz.",
    answer: ({ answers: { oic }, subject }) => [
      oic === null
        ? "Cümle, ortalama İİT üyesini anmadan oylamalardan hiç söz etmez."
        : `İİT ile, evet; cümle de bunu söylüyor. ${oic.years[0]} ile ${oic.years[1]} arasında sayılan ${oic.counted} yılın her birinde ${genitive(subject)} ortalama İİT üyesinden uzaklığı en fazla ${fixed(Math.ceil(oic.furthest * 100) / 100, 2)} oldu.`,
      "Bağlantısızlar Hareketi için elimizde böyle bir sayım yok.",
    ],
  },
  {
    says: ({ partner }) =>
      `${ablative(partner.irn)} aldıklarımız, ${genitive(partner.irn)} kendi şişirilmiş rakamıdır; sattığımız petrol de BP’ye aittir.`,
    answer: ({ subject }) => [
      `İthalat rakamları ${genitive(subject)} kendi bildirdikleridir. Taraflardan herhangi birinin fazla yüksek olabildiği sayımın güvenilirliği C ve cümle onu kullanmıyor. Satırın kendi sayımından daha kaba sayımlardan cümle yalnızca birini anar: varsa silahlara ilişkin daha yeni tahminimizi; bunun karşılaştırılamayacağını da belirtir. İhracat, sahibi kim olursa olsun, ${ablative(subject)} her bir ülkeye giden mallardır; bu her iki alıcı için de geçerlidir.`,
    ],
  },
];

/** A share in percent, with a digit after the comma below ten. */
function share(value: number): string {
  return kit.figure(value, "PC", 1);
}

function percent(share: number): number {
  return Math.round(share * 100);
}

/** Words of the objections on the page of the method. */
export const sheetObjections = {
  heading: "Her başkentin itiraz edebileceği noktalar ve yanıtlarımız",
  text: "Bunlar aklımıza gelen en güçlü itirazlar. Hepsi için tek bir kural geçerli: Bir satır hangi tarafın lehine olursa olsun aynı ölçüler, eşikler ve sözcükler uygulanır.",
  capitals: [
    { id: "tehran", name: CAPITAL.irn, objections: TEHRAN },
    { id: "jerusalem", name: CAPITAL.isr, objections: JERUSALEM },
    { id: "baku", name: CAPITAL.aze, objections: BAKU },
  ].filter(({ id }) => subjectText("objections").split(" ").includes(id)),
};
