import type { CorpusFacts } from "../../model/corpusFacts.ts";
import { capital } from "./capital.ts";
import { counted, inDigits, plural } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { AZE } from "./names.ts";
import { NOUNS } from "./nouns.ts";

/** Where every figure leads. */
const EVERY_FIGURE = "Каждое число на этом сайте ведёт туда, откуда оно взято.";

/** Articles and tables that figures come from. */
export const source = {
  heading: "Источники",
  lead: ({ documents, references }: Pick<CorpusFacts, "documents" | "references">) => {
    const argue = `${capital(counted(documents, NOUNS.article))} ${plural(documents, { one: "рассуждает", few: "рассуждают", many: "рассуждают", other: "рассуждают" })} о том, как ${AZE.nominative} держит баланс.`;
    const others = `Рядом с ${documents === 1 ? "ней" : "ними"} стоят другие источники (их ${kit.number(references)}): статистика, базы данных и сообщения прессы.`;
    return [argue, ...(references > 0 ? [others] : []), EVERY_FIGURE].join(" ");
  },
  /** Of a view with none of the articles: what it has. */
  leadOfOthers: (n: number): string =>
    n === 0 ? "В этом виде нет источников." : `В этом виде нет статей, есть только другие источники (их ${kit.number(n)}). ${EVERY_FIGURE}`,
  withFigures: (n: number, of: number) => `Из других источников (их ${kit.number(of)}) числа есть в ${kit.number(n)}.`,
  author: "Автор",
  noAuthor: "не указан",
  publisher: "Издатель",
  published: "Опубликовано",
  unpublished: "дата неизвестна; ни при какой выбранной дате не учитывается",
  kind: "Вид",
  license: "Лицензия",
  licenses: {
    "all rights reserved": "все права защищены",
    "all rights reserved; facts and few words quoted": "все права защищены; приведены факты и несколько слов",
  } as Readonly<Record<string, string>>,
  address: "Адрес",
  noAddress: "нет открытого адреса",
  paragraphs: "Абзацы",
  checksum: "SHA-256 текста",
  note: "Примечание",
  cite: "Сослаться на этот источник",
  numbers: (n: number) => inDigits(n, NOUNS.figure),
  mapHeading: (n: number) =>
    n === 1
      ? "Как мы поступили с единственным его числом"
      : `Как мы поступили с каждым из ${kit.counted(n, { one: "{n} его числа", other: "{n} его чисел" })}`,
  mapLead:
    "Все числа статьи, цифрами и словами, абзац за абзацем, и что мы с ними сделали. Сам текст не показан. В нумерацию абзацев входят и подписи, и другие служебные элементы страницы.",
  noNumbers: "записывать нечего",
  events: (n: number) => inDigits(n, NOUNS.event),
  /** In place of what was taken, where nothing was: that a note of ours names the source, by what the note is on, or else that there is nothing. */
  named: "назван в примечании к одному из чисел",
  namedOnEvent: "назван в примечании к одному из событий",
  namedOnSource: "назван в примечании к другому источнику",
  nothing: "ни чисел, ни событий",
  /** What was taken from a source; what it has none of is not said. */
  taken: (figures: number, events: number) =>
    kit.commas([...(figures === 0 ? [] : [inDigits(figures, NOUNS.figure)]), ...(events === 0 ? [] : [inDigits(events, NOUNS.event)])]),
  /** Heading over the pages whose notes name the source. */
  namedIn: "Назван в примечаниях на других страницах",
  json: "Этот источник в формате JSON",
};
