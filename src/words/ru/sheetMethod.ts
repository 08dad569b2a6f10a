import { DIMENSIONS, GROUPS, type Group } from "../../model/dimensions/dimension.ts";
import { THRESHOLDS } from "../../model/dimensions/thresholds.ts";
import type { RowOutcome } from "../en/sheetMethod.ts";
import { capital } from "./capital.ts";
import { counted, countedGenitive, listed } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { NOUNS } from "./nouns.ts";
import { sheetObjections } from "./sheetObjections.ts";
import { sheetRows } from "./sheetRows.ts";
import { ROWS_IN_SENTENCE } from "./sheetSentence.ts";
import { sheetThresholds } from "./sheetThresholds.ts";
import { withYear } from "./when.ts";

/** Behind the years of the newest counts: what stands at the end of a row that has no recent one. */
const ROW_END =
  " Если основной подсчёт строки слишком стар, чтобы сказать, как обстоят дела сейчас, в её конце стоит более новое число по одной стране, когда оно есть.";

/** Words of the balance sheet on the page of the method. */
export const sheetMethod = {
  heading: "Балансовая таблица",
  lead: "Начинается она с балансовой таблицы: статистики, которая по большей части считает обе страны одинаково.",
  text: `${capital(counted(DIMENSIONS.length, NOUNS.row))} ставят статистику рядом. Ячейка закрашена, если один подсчёт одним методом охватывает обе страны за один и тот же период. Если в подсчёте есть только одна из них, ячейка обведена или закрашена по её доле. У года без такого подсчёта — точка. Пропуски не заполняются, разные подсчёты не соединяются. Числа из статей учитываются наравне с числами других источников; под годом, для которого нет других чисел, стоят точки. На узких экранах одна ячейка — пять лет, а ширина её — по числу учтённых лет. Результат в ней явный, если он явный и в одну сторону в большинстве этих лет, и слабый, если большинство лишь указывает в одну сторону либо если в большинстве лет он явный, а в последнем — примерно поровну или неясно. Закраска по доле показывает долю последнего года.`,
  onThisPage: "В этом разделе:",
  rows: sheetRows,
  thresholds: sheetThresholds,
  objections: sheetObjections,
  noNumber: {
    heading: "Почему нет одного общего числа",
    text: [
      "Ноль в каждой строке означает своё: в одной — среднее по ООН, в другой — равные суммы в долларах, в третьей — равное число визитов. Полбалла в одной — не то же, что полбалла в соседней.",
      "Любые веса предрешили бы итог, и кто выбирает веса, тот выбирает ответ. Хуже того, строки, которые указывают в разные стороны, погасили бы друг друга, а именно так и выглядит баланс.",
    ],
    /** Years of the newest counts that can differ. */
    years: (rows: readonly RowOutcome[]) => {
      const known = rows.flatMap(({ dimension, newest }) => (newest === null ? [] : [{ dimension, newest }]));
      const [first, last] = [Math.min(...known.map(({ newest }) => newest)), Math.max(...known.map(({ newest }) => newest))];
      if (known.length < 2 || first === last) return null;
      const of = (year: number) =>
        listed(known.filter(({ newest }) => newest === year).map(({ dimension }) => kit.quoted(ROWS_IN_SENTENCE[dimension])));
      return `Строки различаются и свежестью. Самый новый основной подсчёт: за ${first} год — ${of(first)}, за ${last} год — ${of(last)}.${ROW_END}`;
    },
    /** The only sum that is allowed: rows per group. */
    groups: (rows: readonly RowOutcome[], name: (group: Group) => string) => {
      const each = GROUPS.flatMap((group) => {
        const n = rows.filter((row) => row.group === group).length;
        return n === 0 ? [] : [`${kit.quoted(name(group))} — ${n}`];
      });
      return `Единственная сумма, которую мы даём, — число строк в каждой группе: ${listed(each)}.`;
    },
  },
  notClaimed: {
    heading: "Что не вошло в заголовок и почему",
    /** The sentence itself follows. */
    sentence: "Фраза над картинкой гласит:",
    text: `В ней могут стоять только голосования, экспорт, импорт и импорт вооружений, и из них лишь то, что явно показывает подсчёт давностью не более ${countedGenitive(THRESHOLDS.latest_within_years, NOUNS.year)} от последнего показанного года. Поэтому в неё не вошло следующее:`,
  },
  dates: {
    heading: "Другие годы, и что было известно тогда",
    /** `year` is one of the data, for the examples. */
    state: (year: number) => `Состояние на ${year} год со всем, что известно сегодня («to»)`,
    known: (day: string) => `Что было опубликовано не позднее ${withYear(day)} («as_of»)`,
    text: "Два вопроса легко спутать, поэтому у каждого свой адрес. Состояние на более ранний год использует все подсчёты, которые есть у нас сегодня. Известное на более ранний день использует только то, что было опубликовано к тому дню, и называет подсчёты, которых ещё не было.",
  },
};
