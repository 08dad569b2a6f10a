import type { Caution, Dimension, Group, OtherIs, Strength } from "../../model/dimensions/dimension.ts";
import type { RefusalReason } from "../../model/dimensions/refused.ts";
import type { SheetSentence } from "../../model/dimensions/sentence.ts";
import type { THRESHOLDS } from "../../model/dimensions/thresholds.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { cautioned } from "../kit/cautioned.ts";
import { subjectText } from "../naming.ts";
import { eventsRow } from "./eventsRow.ts";
import { AZE, about, inCase } from "./names.ts";
import { periodInWords } from "./period.ts";
import { sheetEvenly } from "./sheetEvenly.ts";
import { sheetGroups } from "./sheetGroups.ts";
import { sheetMethod } from "./sheetMethod.ts";
import { notClaimed } from "./sheetNotClaimed.ts";
import { sheetPicture } from "./sheetPicture.ts";
import { sheetSentence, sheetTitle } from "./sheetSentence.ts";
import { between } from "./when.ts";

type Partners = Pick<SheetNames, "partner">;

const DIMENSIONS: Record<Dimension, string> = {
  votes: "Голосования в ООН",
  goods_sold: `Экспорт ${AZE.genitive}`,
  goods_bought: `Импорт ${AZE.genitive}`,
  arms: "Импорт вооружений",
  energy: "Нефть",
  visitors: "Въезд иностранцев",
  visits: "Выявленные официальные визиты",
  disputes: "Вооружённые споры",
  events: "События в статьях",
};

/** Of a partner for which a count can only be too high. */
const upperLimit = (name: string) =>
  `Верхняя граница для ${inCase(name, "genitive")}: намного больше того, о чём сообщает сам ${AZE.nominative}.`;

/** What customs data compare where they never print both countries. */
const partOfTrade = (partner: Partners["partner"]) =>
  `Данные таможни: лишь часть торговли с ${inCase(partner.isr, "instrumental")} против всей торговли с ${inCase(partner.irn, "instrumental")}.`;

const contestedPart = (partner: Partners["partner"]) =>
  `${partOfTrade(partner)} По другому подсчёту, вся торговля с ${inCase(partner.isr, "instrumental")} меньше даже этой части, так что эти подсчёты не сходятся.`;
/** The partners the other way about: words of a bound name the second as the one whose part it is. */
const exchanged = ({ irn, isr }: Partners["partner"]) => ({ irn: isr, isr: irn });

/**
 * What must be borne in mind of a row, each at most 30 words, and of a cell. No number stands here: numbers come from the rows in view.
 */
export const CAUTIONS: Record<Caution, (names: Partners) => string> = {
  votes: () => subjectText("caution.votes", "ru"),
  goods_sold: () => subjectText("caution.goods_sold", "ru"),
  goods_bought: () => subjectText("caution.goods_bought", "ru"),
  arms: () => subjectText("caution.arms", "ru"),
  energy: () => subjectText("caution.energy", "ru"),
  visitors: () => subjectText("caution.visitors", "ru"),
  visits: () =>
    "Визиты, найденные нашим поиском, каждый посчитан один раз. Тайных и тех, о которых не сообщали, здесь нет. При таком малом числе ещё один визит может сменить сторону.",
  disputes: () => "Вооружённые споры по списку исследователей. Ссора с одной страной — не шаг навстречу другой.",
  events: () =>
    "События, о которых решили сообщить статьи, с баллами по единому правилу. Один лишь конфликт с одной из стран тоже сдвигает индекс в сторону другой. В серые годы методы, прочтения или крайние настройки расходятся.",
  ideal_points_of_year_before: () => "Третий показатель, идеальные точки, — за предыдущий год. За этот год они не опубликованы.",
  no_ideal_points: () =>
    "Ни за этот, ни за предыдущий год идеальные точки не опубликованы, поэтому мы не говорим, насколько явной была разница.",
  roll_calls_doubled: () =>
    "Разрыв: на голосование стали ставить тексты, которые раньше принимались без голосования, и посчитанных голосований стало намного больше.",
  doubtful_figure: () => "Одно из чисел ненадёжно или получено по округлённому проценту.",
  part_of_year: () => "Часть года, без пересчёта на целый год.",
  rounded_to_zero: () => "В источнике напечатан 0: это округлённое число, а не полное отсутствие.",
  upper_bound_for_irn: ({ partner }) => upperLimit(partner.irn),
  upper_bound_for_isr: ({ partner }) => upperLimit(partner.isr),
  lower_bound: ({ partner }) =>
    `Вся торговля с ${inCase(partner.irn, "instrumental")} против лишь части торговли с ${inCase(partner.isr, "instrumental")}. Истинная разница не меньше этой.`,
  part_of_trade: ({ partner }) => partOfTrade(partner),
  contested_part_of_trade: ({ partner }) => contestedPart(partner),
  part_of_trade_of_irn: ({ partner }) => partOfTrade(exchanged(partner)),
  contested_part_of_trade_of_irn: ({ partner }) => contestedPart(exchanged(partner)),
  no_lean: () => "Не признак склонности: страны ООН в среднем сами стоят далеко на одной стороне.",
  at_limit: () => "Так близко к порогу, что решить может одно лишь округление.",
  rough_count: () => "Более грубый подсчёт, чем за предыдущие годы. Они не соединены.",
  about_others: () => `О других странах-членах, а не ${about(AZE.nominative)}.`,
  reports_not_relations: () => "Тон сообщений, а не отношений. Об одной из двух стран сообщений мало.",
};

/** A day, or the days between which a source was published. */
function publicationInWords(published: string): string {
  const [from = "", to] = published.split("/");
  return to === undefined ? periodInWords(from) : between(periodInWords(from), periodInWords(to));
}

/** The balance as measured: rows, groups, strengths, cautions, refusals, thresholds, and its sentence. */
export const sheet = {
  name: "Балансовая таблица",
  refusedName: "Числа, которые нельзя сравнивать",
  dimension: DIMENSIONS,
  group: {
    towards_irn: ({ partner }: Partners) => `В сторону ${inCase(partner.irn, "genitive")}`,
    towards_isr: ({ partner }: Partners) => `В сторону ${inCase(partner.isr, "genitive")}`,
    irn_only: ({ partner }: Partners) => `Из двух стран данные только по ${inCase(partner.irn, "dative")}`,
    isr_only: ({ partner }: Partners) => `Из двух стран данные только по ${inCase(partner.isr, "dative")}`,
    not_claimed: () => "Неясно, устарело или не мера склонности",
  } satisfies Record<Group, (names: Partners) => string>,
  strength: {
    clear: "явно",
    slight: "немного",
    even: "примерно поровну или неясно",
    one_sided: "данные только по одной из двух",
    few: "слишком мало, чтобы судить",
    counted: "посчитано, но не мера склонности",
  } satisfies Record<Strength, string>,
  other: {
    recorded_zero: "в источнике напечатан 0",
    none_found: "источник не называет ни одной поставки",
    not_counted: "данных нет",
  } satisfies Record<OtherIs, string>,
  /** A figure of low reliability beside one that is not. */
  doubtful: (figure: string) => `${figure} (ненадёжно)`,
  /** The cautions of a cell, the row's own first. */
  caution: (cautions: readonly Caution[], names: Partners) => cautioned(cautions, names, CAUTIONS),
  refusal: {
    different_direction: "Одно число — о том, что идёт туда, другое — о том, что идёт обратно.",
    different_basis: "Числа посчитаны по-разному. Способа счёта, в котором за этот год есть обе страны, нет.",
    different_period: "Числа относятся к разным частям года, а части на целый год не пересчитываются.",
    different_reporter: "Считают два ведомства, каждое — только одну из стран.",
    different_inputs: "Оба числа рассчитали мы сами из того, что печатают разные ведомства.",
    counted_in_windows: "Визиты считаются по самим событиям, каждое один раз, за несколько лет.",
    no_number: "Одно из двух — не число.",
    not_a_row: "В балансовой таблице для этого нет строки.",
    not_comparable: "Сравнить их нельзя. Почему, говорит определение ряда.",
  } satisfies Record<RefusalReason, string>,
  /** What each threshold decides. */
  threshold: {
    votes_least_excess: "Голосования: отклонение ближе к 0, чем это, — поровну.",
    votes_least_ideal_excess: "Голосования: отклонение идеальных точек ближе к 0, чем это, не засчитывается ни одной стороне.",
    votes_rank: "Голосования: явно, только если доля стран-членов, которые ближе к одной из двух, ниже этой или выше 1 минус это.",
    votes_most: "Голосования, словами: «большинство стран», если оба ранга, по голосам и по идеальным точкам, ниже этого.",
    votes_nearly_all: "Голосования, словами: «почти все страны», если оба ранга, по голосам и по идеальным точкам, ниже этого.",
    votes_oic: "Голосования, словами: «примерно как страны ОИС в среднем», если разница не больше этой.",
    goods_clear_times: "Товары: явно, если одна сторона больше другой не менее чем во столько раз.",
    goods_slight_lean: "Товары: немного — начиная с этого баланса.",
    goods_far_more_times: "Товары, словами: «гораздо больше» — начиная с этого числа раз.",
    arms_most_share: "Вооружения, словами: «бо́льшая часть учтённого импорта вооружений» — начиная с этой доли, в процентах.",
    visits_least: "Визиты: меньше этого числа за пять лет — слишком мало, чтобы судить.",
    visits_even_difference: "Визиты: числа, которые различаются не больше чем на это, — поровну.",
    visits_interval: "Визиты: явно, если интервал этой вероятности не включает 0.",
    visits_missed: "Визиты: явно, только если так и останется, когда поиск упустил столько визитов страны, у которой их меньше.",
    visits_window_years: "Визиты: сколько лет считаются вместе.",
    column_years: "Столбцы: сколько лет в одном, если для каждого нет места.",
    column_majority: "Столбцы: на одной стороне должно быть больше этой доли посчитанных лет.",
    latest_within_years: "Группы и фраза: сколько лет может быть последней ячейке.",
    present_within_years: "Фраза: сколько лет может быть ячейке для настоящего времени.",
  } satisfies Record<keyof typeof THRESHOLDS, string>,
  /** A source with the day of its publication: `Correlates of War, 2017`. */
  publication: (publisher: string, published: string | null) =>
    `${publisher}, ${published === null ? "без даты" : publicationInWords(published)}`,
  ...sheetPicture,
  evenly: sheetEvenly,
  eventsRow,
  groups: sheetGroups,
  /** Names a cell: `Голосования в ООН, 2015`. */
  cellHeading: (dimension: Dimension, period: string) => `${DIMENSIONS[dimension]}, ${periodInWords(period)}`,
  sentence: (sentence: SheetSentence, names: SheetNames) => sheetSentence(sentence, names),
  method: sheetMethod,
  title: (sentence: SheetSentence, names: SheetNames) => sheetTitle(sentence, names),
  notClaimed,
  /** Why a row says nothing whose count of today came later, be it of both countries or of one. */
  cameLater: "Подсчёт, который есть в этой строке сегодня, к тому дню ещё не был опубликован, или это не установлено.",
};
