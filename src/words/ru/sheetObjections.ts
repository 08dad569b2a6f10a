import type { Objection } from "../en/sheetObjections.ts";
import { subjectText } from "../naming.ts";
import { capital } from "./capital.ts";
import { cardinalGenitive, plural } from "./cardinal.ts";
import { fixed } from "./fixed.ts";
import { kit } from "./kit.ts";
import { CAPITALS, inCase } from "./names.ts";
import { periodInWords } from "./period.ts";
import { inPeriod, inSpan } from "./when.ts";
import { yearSpan } from "./yearSpan.ts";

/** Figures by where they are from; a kind of which there is none is not named. */
function ofEach({ records, claims }: { records: number; claims: number }): string {
  const known = [
    [records, "из других источников: "],
    [claims, "из статей: "],
  ] as const;
  return kit.semicolons(known.flatMap(([n, from]) => (n === 0 ? [] : [`${from}${kit.number(n)}`])));
}

const TEHRAN: Objection[] = [
  {
    says: () =>
      "Вы считаете только то, что таможня видит в долларах. Газа для Нахичевани, электроэнергии и транзита через нашу страну у вас нет.",
    answer: ({ answers: { energyFigures, energyOf }, partner }) => [
      "Их нет, потому что нет подсчёта, в котором они есть по обеим странам. Этот пробел мы не заполняем. Он не означает ноль, и строка о нефти не указывает ни на одну сторону.",
      energyFigures === null
        ? null
        : energyOf === null
          ? `В этой строке ${kit.counted(energyFigures, { one: "{n} число", few: "{n} числа", other: "{n} чисел" })} о нефти для ${inCase(partner.isr, "genitive")} и ни одного об энергетических связях с ${inCase(partner.irn, "instrumental")}.`
          : `В этой строке есть числа о нефти для ${inCase(partner.isr, "genitive")}, каждое за год или меньший срок (${ofEach(energyOf)}), и нет ни одного об энергетических связях с ${inCase(partner.irn, "instrumental")}.`,
    ],
  },
  {
    says: ({ partner }) => `Голос против ${inCase(partner.isr, "genitive")} — это не голос за ${inCase(partner.irn, "accusative")}.`,
    answer: () => [
      "Мы его так и не читаем. Голосования об этом конфликте не учитываются, а строка считает только отличие от среднего по ООН. Среднее по Организации исламского сотрудничества (ОИС) названо в той же фразе.",
    ],
  },
  {
    says: () => "Статьи к нам враждебны. Ваш индекс двигают аресты и учения.",
    answer: ({ answers: { index }, partner, rows }) => [
      `Индекс — одна строка из ${cardinalGenitive(rows)}, и фраза его никогда не использует. Один лишь конфликт с ${inCase(partner.irn, "instrumental")} и правда его сдвигает, как сдвинул бы и конфликт с ${inCase(partner.isr, "instrumental")}, и график индекса об этом говорит.`,
      index === null
        ? null
        : `Сторону он называет в ${index.claimed} из ${plural(index.years, { one: "{n} года", other: "{n} лет" })}; в остальные годы методы, прочтения или крайние настройки расходятся.`,
    ],
  },
];

const JERUSALEM: Objection[] = [
  {
    says: () => "Самые тесные связи — тайные: оружие, разведка, разговоры лидеров. Вы считаете то, что осталось.",
    answer: () => [
      "Тайное не может посчитать никто, ни с одной стороны. Поэтому в строках стоит «данные» и «выявленные», визиты — нижняя граница, которая ничего не доказывает, а поставщик без известных поставок — «не найдено», но никогда не «нет».",
    ],
  },
  {
    says: () => "Голосования в ООН — ритуал.",
    answer: ({ answers: { fall }, subject, partner }) => [
      "Ритуальное вычтено: страны ООН в среднем голосуют так же, и считается только разница.",
      fall === null
        ? null
        : `От ${yearSpan(...fall.first)} к ${yearSpan(...fall.last)} годам согласие ${inCase(subject, "genitive")} с ${inCase(partner.isr, "instrumental")} снизилось с ${fixed(fall.own[0], 2)} до ${fixed(fall.own[1], 2)} по шкале от 0 до 1, а среднее согласие стран ООН — с ${fixed(fall.members[0], 2)} до ${fixed(fall.members[1], 2)}. Значит, около ${percent(fall.shared)} снижения — общие для всех, а около ${percent(1 - fall.shared)} приходятся на сам ${subject}.`,
    ],
  },
  {
    says: () => "В расчёте на душу населения от нас приезжает гораздо больше.",
    answer: ({ answers: { visitors }, partner }) => [
      "В расчёте на душу населения сторона может меняться от года к году. Это одна из причин, почему приезжие посчитаны, но сторона не названа.",
      visitors?.irn == null || visitors.isr == null
        ? null
        : `${capital(inPeriod(periodInWords(visitors.period)))} ${share(visitors.irn)} приехавших были гражданами ${inCase(partner.irn, "genitive")} и ${share(visitors.isr)} — гражданами ${inCase(partner.isr, "genitive")}.`,
    ],
  },
];

const BAKU: Objection[] = [
  {
    says: () => "Мы никого не уравновешиваем. Наши партнёры — Турция, Россия и Европейский союз.",
    answer: ({ answers: { supplier, visitors }, subject, partner, country }) => [
      "Балансовая таблица спрашивает только, кто из этих двух ближе. Насколько каждая из них важна, она не говорит. Если подсчёт даёт долю в целом, мы показываем эту долю.",
      supplier === null
        ? null
        : `По годовым объёмам SIPRI, ${inSpan(...supplier.years)} на долю ${inCase(country(supplier.code), "genitive")} пришлось ${share(supplier.share)} учтённого импорта вооружений ${inCase(subject, "genitive")}, на долю ${inCase(partner.isr, "genitive")} — ${share(supplier.isr)}.`,
      visitors?.irn == null || visitors.isr == null
        ? null
        : `На обе страны вместе ${inPeriod(periodInWords(visitors.period))} пришлось ${share(visitors.irn + visitors.isr)} приехавших.`,
    ],
  },
  {
    says: () => "Мы голосуем вместе с ОИС и с Движением неприсоединения.",
    answer: ({ answers: { oic }, subject }) => [
      oic === null
        ? "Без среднего по ОИС фраза о голосованиях не говорит никогда."
        : `С ОИС — да, и фраза об этом говорит. В каждом из ${plural(oic.counted, { one: "{n} посчитанного года", other: "{n} посчитанных лет" })} с ${oic.years[0]} по ${oic.years[1]} год ${subject} отстоял от среднего по ОИС не больше чем на ${fixed(Math.ceil(oic.furthest * 100) / 100, 2)}.`,
      "Для Движения неприсоединения такого подсчёта у нас нет.",
    ],
  },
  {
    says: ({ partner }) =>
      `То, что мы покупаем у ${inCase(partner.irn, "genitive")}, — его собственное завышенное число, а нефть, которую мы продаём, принадлежит BP.`,
    answer: ({ subject }) => [
      `Импорт взят из собственных данных ${inCase(subject, "genitive")}. У подсчёта, где любая из сторон может быть завышена, надёжность C, и фраза его не использует. Из подсчётов, которые грубее основного подсчёта строки, фраза называет лишь один — нашу более новую оценку по оружию, если она есть, — и оговаривает, что она несопоставима. Экспорт — это то, что ушло из ${inCase(subject, "genitive")} в каждую страну, кому бы оно ни принадлежало, и это относится к обоим покупателям.`,
    ],
  },
];

/** A share in percent, with a digit after the decimal sign below ten. */
function share(value: number): string {
  return kit.figure(value, "PC", 1);
}

function percent(part: number): string {
  return kit.figure(Math.round(part * 100), "PC", 0);
}

/** Words of the objections on the page of the method. */
export const sheetObjections = {
  heading: "Что могла бы возразить каждая столица и что мы ответили бы",
  text: "Это самые сильные возражения, какие мы смогли придумать. Правило для всех одно: показатели, пороги и слова те же самые, на чью бы сторону ни указывала строка.",
  capitals: [
    { id: "tehran", name: CAPITALS.irn, objections: TEHRAN },
    { id: "jerusalem", name: CAPITALS.isr, objections: JERUSALEM },
    { id: "baku", name: CAPITALS.aze, objections: BAKU },
  ].filter(({ id }) => subjectText("objections").split(" ").includes(id)),
};
