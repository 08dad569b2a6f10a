import type { CorpusFacts } from "../../model/corpusFacts.ts";
import { MAX_QUOTE_WORDS } from "../../model/quote.ts";
import { countedGenitive, plural } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { AZE, CITED_AS, IRN, ISR, SITE } from "./names.ts";

/** Who, license, how to report an error. */
export const about = {
  heading: "О сайте",
  lead: `Статьи говорят, что ${AZE.nominative} держит баланс между ${IRN.instrumental} и ${ISR.instrumental}, и приводят в доказательство числа. «${SITE}» показывает, откуда взято каждое число, насколько оно надёжно и подтверждают ли его хоть какие-то данные, которые мы нашли.`,
  sections: (f: CorpusFacts) => [
    {
      id: "here",
      heading: "Что здесь есть",
      text: `Мы прочитали ${plural(f.documents, { one: "{n} статью", few: "{n} статьи", other: "{n} статей" })} и нашли ${plural(f.tokens, { one: "{n} числовое слово", few: "{n} числовых слова", other: "{n} числовых слов" })}. Из них ${plural(f.figureTokens, { one: "{n} относится", other: "{n} относятся" })} к ${plural(f.claims, { one: "{n} числу", other: "{n} числам" })} на наших графиках и ${f.eventTokens} — к событиям. Остальные — контекст, даты, грамматика или служебные элементы страницы, и страница каждой статьи показывает, как мы поступили с каждым. Число сохраняет свою оговорку, то, долей чего оно является, свой период и те несколько слов, в которых оно стоит. Отсутствие числа — не ноль, план — не событие, то, что лишь утверждают, — не факт, а комментарий читателя — не статья.`,
    },
    {
      id: "not-here",
      heading: "Чего здесь нет",
      text: `Самих статей: это чужой труд. В цитатах не больше ${countedGenitive(MAX_QUOTE_WORDS, { gender: "neuter", one: "слово", few: "слова", many: "слов" })}, и они ведут туда, откуда взяты. Рядом с утверждениями стоят числа статистических служб, баз данных и прессы (их ${kit.number(f.records)}). Взяты они из части других источников (${kit.number(f.recordSources)} из ${kit.number(f.references)}). При проверке фактов утверждения сопоставлены с частью этих чисел (таких ${kit.number(f.compared)}) и с датированными сообщениями о событиях (таких ${kit.number(f.comparedDates)}). При каждом названо, кто его сообщил и на каких условиях. Мы искали их по одному, поэтому набор не полон. Пробелов мы не заполняем: если ни один источник не даёт числа, его нет и на графиках.`,
    },
    {
      id: "use",
      heading: "Как этим пользоваться",
      text: `У каждого графика есть числа в форматах JSON и CSV. Наши данные и тексты — CC BY 4.0, код — MIT. Цитаты принадлежат их авторам. Пожалуйста, указывайте ${CITED_AS}, выпуск и адрес.`,
    },
    {
      id: "errors",
      heading: "Сообщить об ошибке",
      text: "Назовите идентификатор числа, который стоит на его странице, и то, что вместо этого говорит источник. Старый адрес исправленного числа ведёт на новый.",
    },
    {
      id: "privacy",
      heading: "Конфиденциальность",
      text: "Никаких cookie, ключей, трекеров и третьих сторон.",
    },
  ],
  /** Which languages the site stands in, how far each is, and how to mend a sentence; only where there are others than English. */
  languages: {
    heading: "На других языках",
    text: "Сайт написан по-английски и переведён с английского. Носителей других языков у нас под рукой не было: фраза может звучать чужеродно или быть неверной, и тогда верна английская. Цитаты, а также названия и имена источников остаются как есть. Наши примечания к отдельным числам, страницы для программистов и выпуски, которые старше языка, — на английском.",
    /** How many texts of the data a language has, how many of them were read a second time, and how many translated back and compared. */
    state: ({ translated, reread, comparedBack }: { translated: number; reread: number; comparedBack: number }) => {
      const texts = plural(translated, {
        one: "{n} заголовок, подпись или описание",
        few: "{n} заголовка, подписи и описания",
        other: "{n} заголовков, подписей и описаний",
      });
      if (reread === translated && comparedBack === translated)
        return `переведено, прочитано во второй раз и сверено с английским ${texts}`;
      return `переведено ${texts}, из них прочитано во второй раз ${reread}, переведено обратно и сверено ${comparedBack}`;
    },
    /** Where every language has come as far. */
    each: (state: string) => `Для каждого из этих языков: ${state}.`,
    send: "Прислать фразу получше",
    /** What belongs into the message, and its subject. */
    ask: "Укажите, пожалуйста, адрес страницы, фразу в её нынешнем виде и лучшую фразу.",
    subject: "Фраза получше",
  },
  /** Where errors are reported; a copy without an address does not ask for them. */
  contact: "Написать издателю",
};
