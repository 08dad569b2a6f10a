import type { Dimension, Grade } from "../../model/dimensions/dimension.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { subjectText } from "../naming.ts";
import { inDigits, listed } from "./cardinal.ts";
import { CAPITALS, inCase } from "./names.ts";
import { NOUNS } from "./nouns.ts";
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
  valid: "Пригодная мера склонности.",
  weight: "Мера не склонности, а веса.",
  none: "Не мера склонности.",
  weak: "Слабая мера склонности.",
} as const;

/** No number stands here: numbers come from the rows in view. */
const ROWS: Record<Dimension, RowWords> = {
  votes: {
    counts: ({ subject, partner }) =>
      `Насколько чаще ${subject} голосует так же, как ${partner.isr} или как ${partner.irn}, чем средняя из остальных стран ООН в тех же поимённых голосованиях. Эта разница называется отклонением. ${subjectText("votes.left_out", "ru")}`.trim(),
    verdict: "valid",
    because: () =>
      "То, что у всех членов общее, вычтено: «за», которое говорят все, ничего не сдвигает. Результат года называется явным, только если сходятся три показателя: отклонение с его погрешностью, место среди всех членов и идеальные точки, которые ставят каждую страну на одну прямую по всем её голосам. Для года, идеальные точки которого ещё не опубликованы, берутся точки предыдущего года. Строка показывает, где страна стоит среди других. Почему — она не показывает.",
  },
  goods_sold: {
    counts: ({ subject }) =>
      `На сколько долларов товаров ${subject} отправил за год в каждую из двух стран; рассчитано одним методом из того, что сообщили обе стороны.`,
    verdict: "valid",
    because: () =>
      `Оба значения получены одним методом, поэтому их соотношение показывает, кто из двух покупает больше. ${subjectText("because.goods_sold", "ru")}`.trim(),
  },
  goods_bought: {
    counts: ({ subject }) => `На сколько долларов товаров ${subject} получил за год из каждой из двух стран, по его собственным данным.`,
    verdict: "valid",
    because: () =>
      `Обе страны считает одно ведомство, поэтому соотношение показывает, кто из двух продаёт больше. Этот подсчёт закончился. Более поздний для каждой из двух стран часто даёт числа намного выше, поэтому стоит рядом со строкой и ничего не решает.`,
  },
  arms: {
    counts: ({ subject }) =>
      `Доля учтённого импорта вооружений ${inCase(subject, "genitive")}, пришедшая из каждой из двух стран, за пять лет.`,
    verdict: "weight",
    because: ({ partner }) =>
      `Поставок из ${inCase(partner.irn, "genitive")} не учтено, поэтому сравнение двух стран каждый год указывало бы на ${inCase(partner.isr, "accusative")}, поставил ли он мало или почти всё. Сколько он поставил, говорит доля во всём импорте.`,
  },
  energy: {
    counts: ({ partner }) => `Есть ли за данный год хоть какое-то число о нефти, проданной ${inCase(partner.isr, "dative")}.`,
    verdict: "none",
    because: () => "Считается только одна сторона. Отсутствие подсчёта — не ноль, поэтому сравнивать не с чем.",
  },
  visitors: {
    counts: ({ subject }) =>
      `Доля граждан каждой из двух стран среди всех иностранцев, приехавших в ${inCase(subject, "accusative")}, по данным одного ведомства за один период.`,
    verdict: "none",
    because: () =>
      `Кто приезжает, зависит от расстояния, границ, виз и цен гораздо больше, чем от того, какое из двух правительств предпочитает ${CAPITALS.aze}.`,
  },
  visits: {
    counts: () => "Визиты лидеров и министров в ту или другую сторону за пять лет, которые нашёл наш поиск.",
    verdict: "weak",
    because: () =>
      "Правительства действительно выбирают, к кому ехать. Но поиск находит лишь то, о чём кто-то сообщил, и нашёл он так мало, что фраза эту строку никогда не использует.",
  },
  disputes: {
    counts: () => "Шёл ли в данном году вооружённый спор с каждой из двух стран, по списку, который учёные ведут для всех государств.",
    verdict: "none",
    because: () =>
      "Строка фиксирует одни ссоры: хорошие отношения не оставляют в ней следа. Она здесь потому, что без неё рассказ об отношениях был бы неполным.",
  },
  events: {
    counts: () =>
      "События, о которых сообщают статьи, с баллами от конфликта до сотрудничества и с весом, который с годами убывает: индекс баланса.",
    verdict: "weak",
    because: () =>
      "Строка измеряет то, о чём решили сообщить статьи. Сторона называется только для лет, в которых сходятся все методы и оба кодировщика, читавшие статьи, и даже тогда всё зависит от того, какие статьи прочитаны.",
  },
};

/** Years with a count of the row's own measure, in order, each with its grade. */
type RowYears = readonly { year: number; grade: Grade | null }[];

/** Words of the rows on the page of the method. */
export const sheetRows = {
  heading: "Что считает каждая строка",
  text: "Буква надёжности говорит, насколько хорош подсчёт. A: один метод для обеих стран, сверенный с другим источником. B: известный пробел. C: подсчёт грубый, сомнительный или заведомо неполный.",
  counts: (dimension: Dimension, names: Names) => ROWS[dimension].counts(names),
  verdict: (dimension: Dimension) => VERDICTS[ROWS[dimension].verdict],
  because: (dimension: Dimension, names: Names) => ROWS[dimension].because(names),
  caution: "Осторожно.",
  /** `Надёжность B, но C в 1994–1995 годах. Посчитано 23 года: 1992–2014.` */
  years: (years: RowYears, inWindows: boolean) => {
    if (years.length === 0) return "Ни один год здесь не посчитан.";
    const all = years.map(({ year }) => year);
    const counted = inDigits(years.length, inWindows ? NOUNS.window : NOUNS.year);
    return `${gradesOf(years)} Посчитано: ${counted}, ${inWindows ? `которые кончаются ${inYears(all)}` : yearList(all)}.`;
  },
  chart: "Смотреть график",
};

function gradesOf(years: RowYears): string {
  const of = (grade: Grade) => years.filter((one) => one.grade === grade).map(({ year }) => year);
  const [most, ...others] = (["A", "B", "C"] as const)
    .map((grade) => ({ grade, years: of(grade) }))
    .filter((one) => one.years.length > 0)
    .sort((a, b) => b.years.length - a.years.length);
  if (most === undefined) return "Надёжность не указана: подсчёта по обеим странам нет.";
  const rest = others.map((one) => `${one.grade} ${inYears(one.years)}`);
  return `Надёжность ${most.grade}${rest.length === 0 ? "" : `, но ${listed(rest)}`}.`;
}
