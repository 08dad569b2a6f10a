import type { CorpusFacts } from "../../../model/corpusFacts.ts";
import { dashboard as dashboardNow } from "../before2026_19/dashboard.ts";
import { capital } from "../capital.ts";
import { counted, inDigits, listed, plural } from "../cardinal.ts";
import { kit } from "../kit.ts";
import { lists as listsNow } from "../lists.ts";
import { AZE, IRN, ISR } from "../names.ts";
import { NOUNS } from "../nouns.ts";
import { numberPage as numberPageNow } from "../numberPage.ts";
import { FIGURE, RECORD } from "./nouns.ts";

/** Words of the pages of data as releases before 2026.8.0 have them: what differs from those of now, part by part. */

const figures = (n: number) => inDigits(n, FIGURE);

/** Pictures of pages. */
export const cards = {
  taken: (n: number, events: number) =>
    listed([...(n > 0 ? [counted(n, FIGURE)] : []), ...(events > 0 ? [counted(events, NOUNS.event)] : [])]),
};

/** The page of a chart. */
export const chartPage = { noSources: "Ни один источник в этом виде не даёт цифры.", figures };

/** The blocks of the dashboard. */
export const dashboard = {
  factCheck: {
    ...dashboardNow.factCheck,
    heading: "Что говорят статьи и что показывают данные учёта",
    lead: (claims: number, articles: number) =>
      `Мы сверили с данными учёта ${kit.counted(claims, {
        one: "{n} цифру или дату",
        few: "{n} цифры и даты",
        other: "{n} цифр и дат",
      })} из ${kit.counted(articles, { one: "{n} статьи", other: "{n} статей" })}.`,
    untested: "В этом виде ни одна запись не позволяет проверить то, что говорят статьи.",
  },
  card: {
    ...dashboardNow.card,
    recorded: "Данные учёта:",
    nearest: "Ближайшая запись:",
    caution: {
      ...dashboardNow.card.caution,
      own_count: "Источники считают это по-разному, поэтому другие записи могут расходиться.",
    },
  },
  indicators: {
    ...dashboardNow.indicators,
    columns: { ...dashboardNow.indicators.columns, records: "Показывают данные учёта" },
    noClaim: "Ни одна статья не даёт цифры",
  },
  newHere: {
    ...dashboardNow.newHere,
    lines: (articles: number) => [
      `Статьи говорят, что ${AZE.nominative} держит баланс между ${IRN.instrumental} и ${ISR.instrumental}, и приводят цифры в доказательство.`,
      `Каждую цифру и каждое событие из ${kit.counted(articles, { one: "{n} статьи", other: "{n} статей" })} мы проследили до слов, из которых они взяты.`,
      "Рядом стоят данные учёта: то, что сообщают статистические службы, базы данных, официальные лица и пресса.",
      "Если ни одна запись не позволяет проверить утверждение, мы так и пишем.",
      "Отсутствие цифры — не ноль, план — не событие, а предполагаемое — не факт.",
    ],
  },
};

/** Contradictions. */
export const disagreement = { open: "об этой цифре" };

/** What an embed says around its chart. */
export const embed = {
  draft: (release: string) => `Черновик данных (${release}): цифры ещё могут измениться.`,
  withoutEstimates: "Без оценок.",
};

/** What programs are told. */
export const found = { review: { agrees: "Сходится с записями", differs: "Расходится с записями" } };

/** What stands above the long lists. */
export const lists = {
  checks: { ...listsNow.checks, figures },
  sources: { ...listsNow.sources, others: "Данные учёта и другие источники" },
};

/** The card of one number. */
export const numberCard = {
  lead: "Это ссылка в вашем предложении. Со скриптом она открывает карточку с источником и проверкой фактов, без него ведёт на эту страницу. Если мы позже исправим цифру, карточка об этом скажет.",
  heading: "Поставить эту цифру в статью",
  whole: "Всё об этой цифре",
  now: "Цифра сейчас",
  this: "эта цифра",
  more: (n: number) => `ещё ${inDigits(n, RECORD)}`,
};

/** The page of one number. */
export const numberPage = {
  facts: { ...numberPageNow.facts, counterpart: "С кем" },
  records: (n: number) =>
    n === 1
      ? "Запись, с которой её сверили"
      : kit.counted(n, {
          one: "{n} запись, с которой её сверили",
          few: "{n} записи, с которыми её сверили",
          other: "{n} записей, с которыми её сверили",
        }),
  testedWith: (n: number) =>
    n === 1
      ? "Утверждение, которое сверили с этой записью"
      : kit.counted(n, {
          one: "{n} утверждение, которое сверили с этой записью",
          few: "{n} утверждения, которые сверили с этой записью",
          other: "{n} утверждений, которые сверили с этой записью",
        }),
  ring: (figure: string) => `Кольцом отмечена эта цифра: ${figure}.`,
  contradictions: "Где источники о ней расходятся",
  about: "Об этой цифре",
  cite: "Сослаться на эту цифру",
};

/** One figure. */
export const observation = {
  kicker: "Цифра",
  counted: (n: number) =>
    n === 1
      ? "Событие, которое стоит за этой цифрой"
      : kit.counted(n, {
          one: "{n} событие, которое стоит за этой цифрой",
          few: "{n} события, которые стоят за этой цифрой",
          other: "{n} событий, которые стоят за этой цифрой",
        }),
  countedNote: (n: number) =>
    `Эту цифру не печатает ни один источник: мы посчитали ${n === 1 ? "это событие" : "эти события"} сами. Источники упоминают не всё, поэтому это нижняя граница.`,
  json: "Эта цифра в формате JSON",
};

/** Articles and tables. */
export const source = {
  lead: ({ documents, references }: Pick<CorpusFacts, "documents" | "references">) => {
    const argue = `${capital(counted(documents, NOUNS.article))} ${plural(documents, { one: "рассуждает", few: "рассуждают", many: "рассуждают", other: "рассуждают" })} о том, как ${AZE.nominative} держит баланс.`;
    const others = `Мы сверяем ${documents === 1 ? "её" : "их"} с другими источниками (их ${kit.number(references)}): статистикой, базами данных и сообщениями прессы.`;
    return [argue, ...(references > 0 ? [others] : []), "Каждая цифра на этом сайте ведёт туда, откуда она взята."].join(" ");
  },
  numbers: figures,
  taken: (n: number, events: number) =>
    kit.commas([...(n === 0 ? [] : [figures(n)]), ...(events === 0 ? [] : [inDigits(events, NOUNS.event)])]),
  mapHeading: (n: number) =>
    n === 1
      ? "Как мы поступили с единственным его числом"
      : `Как мы поступили с каждым из ${kit.counted(n, { one: "{n} его числа", other: "{n} его чисел" })}`,
  mapLead:
    "Все числа статьи, абзац за абзацем, и что мы с ними сделали. Сам текст не показан. В нумерацию абзацев входят и подписи, и другие служебные элементы страницы.",
};
