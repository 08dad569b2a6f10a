import { problem as en } from "../en/problem.ts";
import { kit } from "./kit.ts";
import { withYear } from "./when.ts";

/** What readers call a noun of the API, in the nominative and in the genitive behind "нет". */
const NOUNS: Record<string, [is: string, none: string]> = {
  observation: ["число", "числа"],
  event: ["событие", "события"],
  source: ["источник", "источника"],
  chart: ["график", "графика"],
  series: ["ряд", "ряда"],
  release: ["выпуск", "выпуска"],
  disagreement: ["противоречие", "противоречия"],
  check: ["проверка фактов", "проверки фактов"],
};

const none = (noun: string, id: string) => `Нет ${NOUNS[noun]?.[1] ?? noun} ${kit.quoted(id)}`;
const meant = (hint: string) => `Возможно, вы имели в виду ${hint}?`;

/**
 * Errors, for people. The pages of the types and what only programs meet are English in every language, as the problem details are that
 * they explain.
 */
export const problem: typeof en = {
  ...en,
  titles: {
    "invalid-parameter": "Недопустимый параметр",
    "not-found": "Страница не найдена",
    gone: "Это отозвано",
    "method-not-allowed": "Метод не разрешён",
    "precondition-failed": "Условие не выполнено",
    "range-not-satisfiable": "В файле нет таких байтов",
    "internal-error": "У нас что-то сломалось",
    "format-not-supported": "Такого формата нет",
    unavailable: "Временно недоступно",
    busy: "Рисуются другие картинки",
    "too-many-requests": "Слишком много картинок сразу",
    "too-many-rows": "Слишком много строк для одного ответа",
  },
  unknown: (name) => `У этого адреса нет параметра ${name}`,
  unknownWithHint: (name, hint) => `У этого адреса нет параметра ${name}. ${meant(hint)}`,
  repeated: (name) => `Параметр ${name} может стоять только один раз`,
  empty: (name) => `Параметр ${name} пуст; лучше уберите его`,
  years: (from, to) => `from позже, чем to: лет с ${from} по ${to} не бывает`,
  given: (value) => `В адресе вместо этого стоит ${kit.quoted(value)}.`,
  notFound: none,
  notYet: (noun, id, release) => `В выпуске ${release} ещё нет ${NOUNS[noun]?.[1] ?? noun} ${kit.quoted(id)}. В более поздних есть`,
  newest: "Открыть в новейшем выпуске",
  notByDate: (noun, id, day) =>
    `Среди того, что заведомо опубликовано не позднее ${withYear(day)}, нет ${NOUNS[noun]?.[1] ?? noun} ${kit.quoted(id)}`,
  withoutDate: "Открыть без даты",
  notFoundWithHint: (noun, id, hint) => `${none(noun, id)}. ${meant(hint)}`,
  gone: (noun, id, release, reason) =>
    `Отозвано в выпуске ${release}: ${NOUNS[noun]?.[0] ?? noun} ${id}. Причина: ${reason ?? "ничего из того, по чему это рассчитано, не осталось"}`,
  goneLast: (release) => `Как это было в выпуске ${release}`,
  noPage: (path) => `Не удаётся найти ${path}`,
  unavailable: (release) =>
    `Выпуск ${release} существует, но прочитать его сейчас нельзя. Другими данными он не заменён. Пожалуйста, попробуйте ещё раз.`,
  unavailableRenderer:
    "Нарисовать файлы PNG сейчас нельзя. Та же картинка в формате SVG есть, как и все страницы. Пожалуйста, попробуйте ещё раз.",
  unavailableFile:
    "Файл, на котором держится этот ответ, сейчас прочитать нельзя. Другими данными он не заменён. Пожалуйста, попробуйте ещё раз.",
  busy: "Рисуются другие картинки. Попробуйте через несколько секунд или возьмите файл SVG.",
  tooMany: "За одну минуту вы запросили много картинок. Попробуйте через минуту или возьмите файлы SVG.",
  internal: "Ответить на этот запрос не удалось. Ничего не изменилось.",
  home: "На главную",
};
