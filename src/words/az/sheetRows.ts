import type { Dimension, Grade } from "../../model/dimensions/dimension.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { subjectText } from "../naming.ts";
import { listed } from "./cardinal.ts";
import { inCase } from "./cases.ts";
import { names as fixedNames } from "./names.ts";
import { inYears } from "./when.ts";
import { yearList } from "./yearList.ts";

type Names = Pick<SheetNames, "subject" | "partner">;

/** What a row counts, and whether that is a valid measure of leaning. */
interface RowWords {
  counts: (names: Names) => string;
  /** The verdict in a few words. */
  verdict: keyof typeof VERDICTS;
  because: (names: Names) => string;
}

const VERDICTS = {
  valid: "Meyilin yararlı ölçüsü.",
  weight: "Meyilin deyil, çəkinin ölçüsü.",
  none: "Meyilin ölçüsü deyil.",
  weak: "Meyilin zəif ölçüsü.",
} as const;

/** No number stands here: numbers come from the rows in view. */
const ROWS: Record<Dimension, RowWords> = {
  votes: {
    counts: ({ subject, partner }) =>
      `${inCase(subject, "genitive")} eyni səsvermələrdə digər BMT üzvlərinin ortası ilə müqayisədə ${inCase(partner.isr, "dative")} və ya ${inCase(partner.irn, "dative")} nə qədər çox oxşar səs verdiyi. Bu fərqə artıqlıq deyilir. ${subjectText("votes.left_out", "az")}`.trim(),
    verdict: "valid",
    because: () =>
      "Bütün üzvlər üçün ümumi olan çıxılır: hamının verdiyi “lehinə” səsi heç nəyi dəyişmir. İl yalnız üç göstərici üst-üstə düşəndə aydın adlandırılır: xəta həddi ilə artıqlıq, bütün üzvlər arasındakı yer və hər üzvü bütün səslərinə görə bir xətt üzərində yerləşdirən ideal nöqtələr. Öz ideal nöqtələri hələ dərc olunmamış il üçün əvvəlki ilin nöqtələri götürülür. Sətir ölkənin başqaları arasında harada durduğunu göstərir. Səbəbini göstərmir.",
  },
  goods_sold: {
    counts: ({ subject }) =>
      `${inCase(subject, "genitive")} il ərzində ikisindən hər birinə göndərdiyi malların dollarla dəyəri; hər iki tərəfin bildirdiklərindən bir metodla hesablanıb.`,
    verdict: "valid",
    because: () =>
      `Hər iki qiymət eyni metodla alınıb, ona görə nisbətləri ikisindən hansının daha çox aldığını göstərir. ${subjectText("because.goods_sold", "az")}`.trim(),
  },
  goods_bought: {
    counts: ({ subject }) =>
      `İl ərzində ikisindən hər birindən ${inCase(subject, "dative")} çatan malların dollarla dəyəri, ${inCase(subject, "genitive")} özünün bildirdiyi kimi.`,
    verdict: "valid",
    because: () =>
      `Hər ikisini bir idarə sayır, ona görə nisbətləri ikisindən hansının daha çox satdığını göstərir. Sayım başa çatıb. Sonrakı sayım ikisindən hər biri üçün çox vaxt ondan xeyli yuxarıdır, ona görə sətrin yanında verilir və heç nəyi həll etmir.`,
  },
  arms: {
    counts: ({ subject }) => `${inCase(subject, "genitive")} qeydə alınmış silah idxalında ikisindən hər birinin beş illik payı.`,
    verdict: "weight",
    because: ({ partner }) =>
      `${inCase(partner.irn, "ablative")} heç bir tədarük qeydə alınmayıb, ona görə ikisinin müqayisəsi, az və ya demək olar ki, hər şeyi tədarük etməsindən asılı olmayaraq, hər il ${inCase(partner.isr, "genitive")} xeyrinə nəticə verərdi. Bütün idxaldakı pay onun nə qədər tədarük etdiyini göstərir.`,
  },
  energy: {
    counts: ({ partner }) => `İl üçün ${inCase(partner.isr, "dative")} satılan neft barədə hər hansı rəqəmin olub-olmadığı.`,
    verdict: "none",
    because: () => "Yalnız bir tərəf sayılır. Olmayan sayım sıfır deyil, ona görə müqayisə ediləcək heç nə yoxdur.",
  },
  visitors: {
    counts: ({ subject }) =>
      `${inCase(subject, "dative")} gələn bütün əcnəbilər arasında ikisindən hər birinin vətəndaşlarının payı; bir idarə, bir dövr.`,
    verdict: "none",
    because: () =>
      `Kimin gəldiyi ${fixedNames.baku.genitive} iki hökumətdən hansına üstünlük verməsindən xeyli çox məsafədən, sərhədlərdən, vizalardan və qiymətlərdən asılıdır.`,
  },
  visits: {
    counts: () => "Axtarışımızın tapdığı, beş il üzrə, hər iki istiqamətdə liderlərin və nazirlərin səfərləri.",
    verdict: "weak",
    because: () =>
      "Hökumətlər kimə səfər edəcəklərini həqiqətən seçir. Lakin axtarış yalnız kiminsə bildirdiyini tapır və o qədər az tapıb ki, cümlə bu sətirdən heç vaxt istifadə etmir.",
  },
  disputes: {
    counts: () =>
      "Alimlərin bütün ölkələr üçün apardığı siyahıya görə, il ərzində ikisindən hər biri ilə hərbi qarşıdurmanın olub-olmadığı.",
    verdict: "none",
    because: () =>
      "O, yalnız mübahisələri göstərir: yaxşı münasibətlər onda iz qoymur. Burada ona görə var ki, münasibətlərin təsviri onsuz natamam olardı.",
  },
  events: {
    counts: () =>
      "Məqalələrin bildirdiyi, münaqişədən əməkdaşlığa qədər bal verilmiş, çəkisi illər keçdikcə azalan hadisələr: balans indeksi.",
    verdict: "weak",
    because: () =>
      "O, məqalələrin bildirməyi seçdiklərini ölçür. İstiqamət yalnız bütün metodların və məqalələri kodlaşdıran hər iki oxucunun eyni tərəfi göstərdiyi illər üçün adlandırılır, onda da hansı məqalələrin oxunmasından asılıdır.",
  },
};

/** Years with a count of the row's own measure, in order, each with its grade. */
type RowYears = readonly { year: number; grade: Grade | null }[];

/** Words of the rows on the page of the method. */
export const sheetRows = {
  heading: "Hər sətir nəyi sayır",
  text: "Etibarlılıq rəqəmlərin necə sayıldığından asılıdır. A: hər iki ölkə üçün bir metod, başqa mənbə ilə yoxlanıb. B: məlum boşluq. C: təqribi, şübhəli və ya natamam olduğu bilinən.",
  counts: (dimension: Dimension, names: Names) => ROWS[dimension].counts(names),
  verdict: (dimension: Dimension) => VERDICTS[ROWS[dimension].verdict],
  because: (dimension: Dimension, names: Names) => ROWS[dimension].because(names),
  caution: "Nəzərə alın:",
  /** `Etibarlılıq B, amma 1994–1995-ci illərdə C. 23 il sayılıb: 1992–2014.` */
  years: (years: RowYears, inWindows: boolean) => {
    if (years.length === 0) return "Burada heç bir il sayılmayıb.";
    const all = yearList(years.map(({ year }) => year));
    return `${gradesOf(years)} ${years.length} ${inWindows ? "pəncərə sayılıb, sonuncu illəri" : "il sayılıb"}: ${all}.`;
  },
  chart: "Qrafikə baxın",
};

function gradesOf(years: RowYears): string {
  const of = (grade: Grade) => years.filter((one) => one.grade === grade).map(({ year }) => year);
  const [most, ...others] = (["A", "B", "C"] as const)
    .map((grade) => ({ grade, years: of(grade) }))
    .filter((one) => one.years.length > 0)
    .sort((a, b) => b.years.length - a.years.length);
  if (most === undefined) return "Etibarlılığı yoxdur: hər ikisini əhatə edən sayım yoxdur.";
  const rest = others.map((one) => `${inYears(one.years)} ${one.grade}`);
  return `Etibarlılıq ${most.grade}${rest.length === 0 ? "" : `, amma ${listed(rest)}`}.`;
}
