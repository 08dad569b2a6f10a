import type { Objection } from "../en/sheetObjections.ts";
import { subjectText } from "../naming.ts";
import { capital } from "./capital.ts";
import { cardinal } from "./cardinal.ts";
import { inCase } from "./cases.ts";
import { fixed } from "./fixed.ts";
import { kit } from "./kit.ts";
import { names as fixedNames } from "./names.ts";
import { inPeriod, inYearSpan } from "./when.ts";

const { baku, tehran, jerusalem, nakhchivan, turkiye, russia } = fixedNames;

/** Figures by where they are from; a kind of which there is none is not named. */
function ofEach({ records, claims }: { records: number; claims: number }): string {
  const known = [
    [records, "digər mənbələrdən: "],
    [claims, "məqalələrdən: "],
  ] as const;
  return kit.semicolons(known.flatMap(([n, from]) => (n === 0 ? [] : [`${from}${kit.number(n)}`])));
}

const TEHRAN: Objection[] = [
  {
    says: () =>
      `Siz yalnız gömrüyün dollarla gördüyünü sayırsınız. ${nakhchivan.name} üçün qaz, elektrik enerjisi və ölkəmizdən keçən tranzit nəzərə alınmır.`,
    answer: ({ answers: { energyFigures, energyOf }, partner }) => [
      "Nəzərə alınmır, çünki heç bir sayım onları hər iki ölkə üçün əhatə etmir. Bu boşluğu açıq saxlayırıq. O, sıfır deyil və neft sətri heç bir tərəfi göstərmir.",
      energyFigures === null
        ? null
        : energyOf === null
          ? `Orada ${inCase(partner.isr, "dative")} neft üzrə ${energyFigures} rəqəm var, ${inCase(partner.irn, "instrumental")} enerji ticarəti üzrə isə heç bir rəqəm yoxdur.`
          : `Orada ${inCase(partner.isr, "dative")} gedən neft üzrə hər biri ən çoxu bir ili əhatə edən rəqəmlər var (${ofEach(energyOf)}), ${inCase(partner.irn, "instrumental")} enerji ticarəti üzrə isə heç bir rəqəm yoxdur.`,
    ],
  },
  {
    says: ({ partner }) => `${inCase(partner.isr, "genitive")} əleyhinə səs ${inCase(partner.irn, "genitive")} lehinə səs deyil.`,
    answer: () => [
      "Biz də onu belə oxumuruq. Münaqişə üzrə səsvermələr kənarda qalır və sətir yalnız orta üzvdən fərqi sayır. Həmin cümlədə İslam Əməkdaşlıq Təşkilatının (İƏT) orta üzvü də göstərilir.",
    ],
  },
  {
    says: () => "Məqalələr bizə qarşı düşmən mövqedədir. İndeksinizi həbslər və təlimlər itələyir.",
    answer: ({ answers: { index }, partner, rows }) => [
      `İndeks ${cardinal(rows)} sətirdən biridir və cümlə ondan heç vaxt istifadə etmir. Təkcə ${inCase(partner.irn, "instrumental")} münaqişə onu həqiqətən dəyişir, ${inCase(partner.isr, "instrumental")} münaqişə də dəyişərdi, və onun qrafiki bunu bildirir.`,
      index === null
        ? null
        : `İndeks ${index.years} ildən ${index.claimed} ildə istiqamət göstərir; qalan illərdə metodlar, oxunuşlar və ya ən kənar parametrlər üst-üstə düşmür.`,
    ],
  },
];

const JERUSALEM: Objection[] = [
  {
    says: () => "Ən yaxın əlaqələr gizlidir: silah, kəşfiyyat, liderlərin telefon danışıqları. Siz qalanı sayırsınız.",
    answer: () => [
      "Gizli olanı heç kim saya bilməz, heç bir tərəfdə. Ona görə sətirlər “qeydə alınıb” və “müəyyən edilib” deyir, səfərlər heç nə sübut etməyən minimumdur, tədarükü qeydə alınmayan tədarükçü haqqında isə heç vaxt “yoxdur” deyil, “tapılmayıb” yazılır.",
    ],
  },
  {
    says: () => "BMT-də səsvermə mərasimdir.",
    answer: ({ answers: { fall }, subject, partner }) => [
      "Mərasim olan hissə çıxılır: orta üzv də eyni cür səs verir və yalnız fərq sayılır.",
      fall === null
        ? null
        : `0 ilə 1 arasında şkalada ${inCase(subject, "genitive")} ${inCase(partner.isr, "instrumental")} uyğunluğu ${inYearSpan(...fall.first)} ${fixed(fall.own[0], 2)}, ${inYearSpan(...fall.last)} ${fixed(fall.own[1], 2)}, orta üzvün uyğunluğu isə müvafiq olaraq ${fixed(fall.members[0], 2)} və ${fixed(fall.members[1], 2)} olub. Beləliklə, azalmanın təxminən ${percent(fall.shared)} faizi hamı üçün ümumidir, təxminən ${percent(1 - fall.shared)} faizi ${inCase(subject, "genitive")} özünə aiddir.`,
    ],
  },
  {
    says: () => "Adambaşına bizim vətəndaşlar qat-qat çox gəlir.",
    answer: ({ answers: { visitors }, partner }) => [
      "Adambaşına tərəf ildən-ilə dəyişə bilər. Gələnlərin tərəf göstərilmədən sayılmasının bir səbəbi də budur.",
      visitors?.irn == null || visitors.isr == null
        ? null
        : `${capital(inPeriod(visitors.period))} gələnlərin ${share(visitors.irn)}-i ${inCase(partner.irn, "genitive")}, ${share(visitors.isr)}-i ${inCase(partner.isr, "genitive")} vətəndaşı olub.`,
    ],
  },
];

const BAKU: Objection[] = [
  {
    says: () => `Biz kimisə tarazlamaqla məşğul deyilik. Tərəfdaşlarımız ${turkiye}, ${russia} və Avropa İttifaqıdır.`,
    answer: ({ answers: { supplier, visitors }, subject, partner, country }) => [
      "Balans cədvəli yalnız bu ikisindən hansının daha yaxın olduğunu soruşur. Onların hər birinin nə qədər əhəmiyyətli olduğu barədə heç nə demir. Sayım bütövdəki payı verirsə, həmin payı göstəririk.",
      supplier === null
        ? null
        : `SIPRI-nin illik həcmlərinə görə, ${inYearSpan(...supplier.years)} ${inCase(subject, "genitive")} qeydə alınmış silah idxalının ${share(supplier.share)}-ni ${country(supplier.code)}, ${share(supplier.isr)}-ni ${partner.isr} tədarük edib.`,
      visitors?.irn == null || visitors.isr == null
        ? null
        : `${capital(inPeriod(visitors.period))} gələnlərin ${share(visitors.irn + visitors.isr)}-i bu iki ölkənin payına düşür.`,
    ],
  },
  {
    says: () => "Biz İƏT və Qoşulmama Hərəkatı ilə birlikdə səs veririk.",
    answer: ({ answers: { oic }, subject }) => [
      oic === null
        ? "Cümlə orta İƏT üzvünü göstərmədən səsvermələrdən heç vaxt danışmır."
        : `İƏT ilə – bəli, cümlə də bunu deyir. ${inYearSpan(oic.years[0], oic.years[1])} sayılan ${oic.counted} ilin hər birində ${inCase(subject, "genitive")} orta İƏT üzvündən fərqi ${fixed(Math.ceil(oic.furthest * 100) / 100, 2)} həddini aşmayıb.`,
      "Qoşulmama Hərəkatı üçün belə sayımımız yoxdur.",
    ],
  },
  {
    says: ({ partner }) =>
      `${inCase(partner.irn, "ablative")} aldıqlarımız ${inCase(partner.irn, "genitive")} özünün şişirdilmiş rəqəmidir, satdığımız neft isə BP-yə məxsusdur.`,
    answer: ({ subject }) => [
      `İdxal rəqəmləri ${inCase(subject, "genitive")} özünün bildirdikləridir. Tərəflərdən hər hansı birinin həddən artıq yüksək ola bildiyi sayımın etibarlılığı C-dir və cümlə ondan istifadə etmir. Sətrin öz sayımından daha kobud sayımlardan cümlədə yalnız biri verilir: varsa, silahlar üzrə daha yeni təxminimiz; onun müqayisə edilə bilmədiyi də deyilir. İxrac, kimə məxsus olmasından asılı olmayaraq, ${inCase(subject, "ablative")} ölkələrin hər birinə gedən mallardır və bu, hər iki alıcıya aiddir.`,
    ],
  },
];

/** A share in percent, with a digit after the comma below ten. */
function share(value: number): string {
  return `${kit.number(value, 1)}%`;
}

function percent(share: number): number {
  return Math.round(share * 100);
}

/** Words of the objections on the page of the method. */
export const sheetObjections = {
  heading: "Hər paytaxt nəyə etiraz edə bilər və cavablarımız",
  text: "Bunlar ağlımıza gələn ən güclü etirazlardır. Hamısı üçün bir qayda var: sətir hansı tərəfin xeyrinə olursa olsun, eyni ölçülər, hədlər və sözlər tətbiq edilir.",
  capitals: [
    { id: "tehran", name: tehran.name as string, objections: TEHRAN },
    { id: "jerusalem", name: jerusalem.name as string, objections: JERUSALEM },
    { id: "baku", name: baku.name as string, objections: BAKU },
  ].filter(({ id }) => subjectText("objections").split(" ").includes(id)),
};
