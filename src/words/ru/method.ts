import type { MethodFacts } from "../../model/methodFacts.ts";
import type { Section } from "../en/method.ts";
import { cardinal, counted, inDigits, listed, plural } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { about, inCase } from "./names.ts";
import { NOUNS } from "./nouns.ts";
import { periodInWords } from "./period.ts";
import { inPeriod } from "./when.ts";

/** What events of a code are called where the method gives examples of their values. */
const ACTS: [string, string][] = [
  ["057", "подписанное соглашение"],
  ["054", "установление отношений или открытие посольства"],
  ["042", "визит"],
  ["173", "аресты"],
  ["150", "учения у границы"],
  ["190", "нападение"],
];

function signed(value: number): string {
  return `${value < 0 ? "−" : "+"}${kit.number(Math.abs(value), 1)}`;
}

/** Numbers in a list, as readers write them. */
const numbers = (all: readonly number[]) => listed(all.map((n) => kit.number(n, 3)));

/** A country of the facts. */
const named = (f: Pick<MethodFacts, "names">, code: string) => f.names[code] ?? code;

/** How events become a balance, where that fails, and how far each year may be believed. */
export const method = {
  heading: "Метод",
  lead: (f: MethodFacts) =>
    `Эта страница объясняет, как мы превращаем ${plural(f.documents, { one: "{n} статью", few: "{n} статьи", other: "{n} статей" })} в числа и индекс, что может пойти не так и сколько зависит от наших решений.`,
  sections: (f: MethodFacts): Section[] => [coded(f), scored(f), ...oneRule(f), formula(f), direction(f), fails(f)],
  agreement: {
    heading: "Насколько сошлись два кодировщика",
    text: "Два кодировщика читали каждую статью независимо друг от друга. Затем расхождения разбирались одно за другим: итоговые данные показывает этот сайт, и обе кодировки хранятся вместе с ними. Альфа — коэффициент Криппендорфа для номинальных данных: 1 — полное согласие, 0 — то, что дал бы случай.",
    /** Since release 2026.3.0. */
    again:
      "Позже ещё два читателя заново прочли все статьи, не видя работы друг друга, и добавили в обе кодировки то, чего не хватало. Итоговые строки они знали, поэтому добавленное ими менее независимо.",
    columns: ["Часть", "Поле", "Сравнено", "Сошлось", "%", "Альфа", "Примечание"],
  },
  robustness: {
    heading: "Год за годом",
    text: "Индекс баланса статей с его размахом и доля вариантов метода, которые сходятся на одной стороне. Бывает, что все они сходятся, а сторона всё же не названа: тогда не сходится одна из двух кодировок или один из дополнительных периодов полураспада либо одно из значений κ. Последние два столбца добавляют события из других источников, взятых как один источник.",
  },
};

function coded(f: MethodFacts): Section {
  return {
    place: "recorded",
    heading: "Что мы записываем",
    text: [
      `Каждое числовое слово в ${plural(f.documents, { one: "{n} статье", other: "{n} статьях" })} учтено: как число на наших графиках, часть события, контекст, дата, комментарий читателя, служебный элемент страницы (меню, подписи, номера страниц) или просто грамматика. На странице каждой статьи показаны все.`,
      "Числа записаны так, как напечатаны: с оговоркой («около», «более»), с тем, долей чего они являются, с направлением, периодом и тем, кто говорит. Число без года ставится в год публикации, о чём сказано рядом с ним.",
      `Событие — всё, о чём сообщается в отношениях ${inCase(named(f, f.subject), "genitive")} с ${listed(
        f.partners.map((code) => inCase(named(f, code), "instrumental")),
        "or",
      )}. У каждого места, где о нём говорится, свои дата, статус и код. Если места расходятся, «произошло» сильнее, чем «отрицается», «как утверждают» и «запланировано», а точная дата сильнее расплывчатой.`,
    ],
  };
}

function scored({ scale }: MethodFacts): Section {
  const examples = ACTS.flatMap(([code, act]) => {
    const value = scale.values.get(code);
    return value === undefined ? [] : [`${act} ${signed(value)}`];
  });
  return {
    place: "scored",
    heading: "Чему мы даём баллы",
    text: [
      "Только событиям между двумя странами, которые произошли и которые можно датировать. Планы, то, что лишь утверждают или отрицают, длящиеся роли, обобщения («многочисленные соглашения») и комментарии читателей не учитываются никогда.",
      `У каждого события есть код CAMEO (общепринятый список видов событий), а с ним и балл по шкале Голдстейна от ${signed(scale.low)} (конфликт) до ${signed(scale.high)} (сотрудничество)${examples.length > 0 ? `: ${kit.commas(examples)}` : ""}.`,
      "События в рамках одного более широкого события, например визит и подписания в его ходе, составляют эпизод. Он считается один раз, с баллом и годами самого сильного события. Событие, о котором сообщается за несколько лет, распределяется по ним поровну.",
    ],
  };
}

/** Held since release 2026.3.0; the releases before it were not settled by one rule. */
function oneRule({ generation, undated, names }: MethodFacts): Section[] {
  if (generation === 1) return [];
  const left = undated.map(
    ({ partner, events, example }) => `${events} с ${inCase(names[partner] ?? partner, "instrumental")}, например ${kit.quoted(example)}`,
  );
  return [
    {
      place: "one-rule",
      heading: "Одно правило для обеих стран",
      text: [
        "Для любой из двух стран событие считается, только если источник датирует его днём, месяцем или годом либо периодом с началом и концом. Десятилетие — такой период. Он обрезается по обретению независимости и там, где то же место называет начало или конец. То, у чего есть только начало, перечислено, но не считается, как и длящиеся роли, тенденции и обобщения многих событий.",
        "Дата, которой открывается отрывок, действует, пока не названа другая. «В то же время» и «в ответ» получают год того, на что указывают. То, о чём договорились или что составили в напечатанную дату, произошло, но это не подписание. Событие с третьей страной — не событие между двумя.",
        ...(left.length > 0
          ? [`Сообщается, что произошло, но не посчитано, потому что такой даты нет или это не одно событие: ${kit.semicolons(left)}.`]
          : []),
      ],
    },
  ];
}

function formula({ halfLife, prior, scale, names, partners }: MethodFacts): Section {
  const [low, high] = partners.map((code) => names[code] ?? code);
  const agreement = scale.values.get("057") === prior ? ", то есть балл одного подписанного соглашения," : ",";
  return {
    place: "formula",
    heading: "Формула",
    text: [
      "Вес события уменьшается вдвое каждые h лет. Для каждой страны N складывает баллы с их знаками, а M — без знаков. E считает события, каким бы ни был их балл:",
    ],
    formulas: [
      "N(t) = Σ g · 2^(−(t−y)/h)",
      "M(t) = Σ |g| · 2^(−(t−y)/h)",
      "E(t) = Σ 2^(−(t−y)/h)",
      `индекс(t) = (N_${high} − N_${low}) / (M_${high} + M_${low} + κ)`,
    ],
    after: [
      `h = ${halfLife} ${plural(halfLife, { one: "год", few: "года", other: "лет" })}, а κ = ${prior}${agreement} чтобы одно событие не решало всё. Индекс лежит между −1 и +1 и положителен в сторону ${inCase(high ?? "", "genitive")}. Ноль может значить и равновесие, и неизвестность. Что именно, показывает объём основания.`,
    ],
  };
}

function direction({ generation, variants, extremes, codings }: MethodFacts): Section {
  const grid = `периоды полураспада в ${numbers(variants.halfLife)} лет, κ, равное ${numbers(variants.prior)}, баллы Голдстейна или только их знак, эпизоды или отдельные события, все статьи или все, кроме одной`;
  const band = "Полоса показывает наименьший и наибольший индекс без одной из статей.";
  const all = `За каждый год мы рассчитываем индекс во всех сочетаниях: ${grid}. Всего вариантов: ${kit.number(variants.count)}.`;
  if (generation === 1) {
    return {
      place: "direction",
      heading: "Когда мы называем сторону",
      text: [`${all} Сторону мы называем только для лет, в которых сходятся все они. ${band}`],
    };
  }
  return {
    place: "direction",
    heading: "Когда мы называем сторону",
    text: [
      `${all} ${codings ? "Так мы поступаем и с нашими итоговыми данными, и с каждой из двух кодировок." : "Двух кодировок здесь под рукой нет."}`,
      `Сторону мы называем только для лет, в которых сходятся они все и в которых итоговые данные сходятся ещё и при периодах полураспада в ${numbers(extremes.halfLife)} лет и при κ, равном ${numbers(extremes.prior)}. Вид с другими источниками или с другой датой сравнивается со своими собственными вариантами, без кодировок. ${band}`,
    ],
  };
}

function fails(f: MethodFacts): Section {
  const [low, high] = f.partners.map((code) => named(f, code));
  const above = f.above.map(
    ({ partner, documents }) =>
      `${documents === 0 ? "ни одна статья не говорит" : `${counted(documents, NOUNS.article)} ${plural(documents, { one: "говорит", other: "говорят" })}`} больше ${about(named(f, partner))}`,
  );
  const [signing, visit] = [f.scale.values.get("057"), f.scale.values.get("042")];
  const ratio = signing && visit ? Math.floor(signing / visit) : 0;
  return {
    place: "limits",
    heading: "Пределы",
    text: [
      `Статьи сами выбирают, о чём сообщать. Если судить по их событиям, ${listed(above)}. Годы, о которых никто не писал, выглядят тихими. Индекс измеряет написанное, а не сами отношения.`,
      `Линию сдвигает в сторону ${inCase(high ?? "", "genitive")} и один лишь конфликт с ${inCase(low ?? "", "instrumental")}, а ссоры с ${inCase(high ?? "", "instrumental")} сдвигали бы её в сторону ${inCase(low ?? "", "genitive")}. Индекс говорит, в пользу какой стороны события, а не чего хочет ${named(f, f.subject)}.`,
      `Баллы Голдстейна созданы для новостей другого времени.${ratio > 1 ? ` Подписание весит больше, чем ${counted(ratio, NOUNS.visit)}, что бы ни было подписано.` : ""} Сколько стоит сделка, значения не имеет.`,
      ...misdated(f),
      ...found(f),
      ...(f.spread > 0
        ? [
            `Из событий с баллами ${cardinal(f.spread, "neuter")} ${plural(f.spread, { one: "растянуто в сообщениях на несколько лет и распределено", other: "растянуты в сообщениях на несколько лет и распределены" })} по ним. Это сглаживает то, что могло произойти в одно время.`,
          ]
        : []),
    ],
  };
}

function misdated({ misdated: act }: MethodFacts): string[] {
  if (act === null) return [];
  return [
    `Даты стоят так, как напечатаны, даже если другие источники говорят иное. Самое весомое из таких событий, ${kit.quoted(act.summary)}, стоит ${inPeriod(periodInWords(act.told))}. По данным другого источника, оно произошло ${inPeriod(periodInWords(act.recorded))} ${act.inferred ? "(если речь об одном и том же случае; " : "("}см. проверку фактов).`,
  ];
}

function found({ found: { events, visits, scoredVisits } }: MethodFacts): string[] {
  if (events === 0) return [];
  const fewer =
    scoredVisits === visits
      ? ""
      : ` На графике визитов их ${scoredVisits}, потому что запланированные визиты и многосторонние саммиты не считаются.`;
  return [
    `События в других источниках мы искали по одному. Нашлось ${inDigits(events, NOUNS.event)}, о которых не сообщает ни одна статья, из них визитов — ${visits}.${fewer} Найденные события — не выборка, поэтому линия с ними — лишь второе мнение.`,
  ];
}
