import { DIMENSIONS, GROUPS, type Group } from "../../model/dimensions/dimension.ts";
import { THRESHOLDS } from "../../model/dimensions/thresholds.ts";
import type { RowOutcome } from "../en/sheetMethod.ts";
import { capital } from "./capital.ts";
import { cardinal, listed } from "./cardinal.ts";
import { sheetObjections } from "./sheetObjections.ts";
import { sheetRows } from "./sheetRows.ts";
import { ROWS_IN_SENTENCE } from "./sheetSentence.ts";
import { sheetThresholds } from "./sheetThresholds.ts";
import { yearth } from "./when.ts";

/** Behind the years of the newest counts: what stands at the end of a row that has no recent one. */
const ROW_END = " Əsas sayımı indiki vəziyyəti demək üçün çox köhnə olan sətrin sonunda, varsa, bir ölkənin daha yeni rəqəmi durur.";

/** Words of the balance sheet on the page of the method. */
export const sheetMethod = {
  heading: "Balans cədvəli",
  lead: "O, balans cədvəli ilə başlayır: çoxu hər iki ölkəni eyni üsulla sayan statistika.",
  text: `${capital(cardinal(DIMENSIONS.length))} sətir statistikaları yan-yana qoyur. Bir metodla aparılan bir sayım eyni dövrdə hər iki ölkəni əhatə edəndə xana doldurulur. Sayımda ikisindən yalnız biri olanda xana konturla çəkilir və ya payına görə doldurulur. Belə sayımı olmayan ildə nöqtə qoyulur. Arada heç nə doldurulmur və fərqli sayımlar birləşdirilmir. Məqalələrdə iddia olunan rəqəmlər də digər mənbələrin rəqəmləri kimi hesaba alınır; başqa rəqəmi olmayan ilin altında nöqtələr var. Dar ekranlarda bir xana beş ildir və eni sayılmış illərə görədir. Bunların çoxu bir tərəfə aydın yönəlirsə, xana aydındır; çoxu sadəcə bir tərəfə yönəlirsə, yaxud çoxu aydın, sonuncusu isə təxminən bərabər və ya qeyri-müəyyəndirsə, xana zəifdir. Paya görə doldurulmuş xanada son ilin payı var.`,
  onThisPage: "Bu bölmədə:",
  rows: sheetRows,
  thresholds: sheetThresholds,
  objections: sheetObjections,
  noNumber: {
    heading: "Niyə vahid rəqəm yoxdur",
    text: [
      "Sıfır hər sətirdə başqa şey deməkdir: birində BMT-nin orta üzvü, o birində bərabər dollar, üçüncüsündə bərabər sayda səfər. Birindəki yarım vahid o birindəki yarım vahid deyil.",
      "Nəticəni istənilən çəkilər həll edərdi və onları kim seçsəydi, cavabı da o seçmiş olardı. Daha pisi, əks tərəfləri göstərən sətirlər bir-birini heçə endirərdi, halbuki balans məhz belə görünür.",
    ],
    /** Years of the newest counts that can differ. */
    years: (rows: readonly RowOutcome[]) => {
      const known = rows.flatMap(({ dimension, newest }) => (newest === null ? [] : [{ dimension, newest }]));
      const [first, last] = [Math.min(...known.map(({ newest }) => newest)), Math.max(...known.map(({ newest }) => newest))];
      if (known.length < 2 || first === last) return null;
      const of = (year: number) =>
        listed(known.filter(({ newest }) => newest === year).map(({ dimension }) => ROWS_IN_SENTENCE[dimension]));
      return `Sətirlər eyni dərəcədə yeni də deyil. Ən yeni əsas sayım ${yearth(first)} ilə (${of(first)}) və ${yearth(last)} ilə (${of(last)}) aiddir.${ROW_END}`;
    },
    /** The only sum that is allowed: rows per group. */
    groups: (rows: readonly RowOutcome[], name: (group: Group) => string) => {
      const each = GROUPS.flatMap((group) => {
        const n = rows.filter((row) => row.group === group).length;
        return n === 0 ? [] : [`“${name(group)}” ${n}`];
      });
      return `Verdiyimiz yeganə cəm hər qrupda neçə sətir olduğudur: ${listed(each)}.`;
    },
  },
  notClaimed: {
    heading: "Başlıq nəyi kənarda qoyur və niyə",
    /** The sentence itself follows. */
    sentence: "Şəklin üstündəki cümlə belədir:",
    text: `Orada yalnız səsvermələr, ixrac, idxal və silah idxalı ola bilər, onlardan da yalnız göstərilən son ildən ən çoxu ${cardinal(THRESHOLDS.latest_within_years)} il köhnə olan sayımın aydın göstərdiyi. Ona görə bunlar kənarda qalır:`,
  },
  dates: {
    heading: "Başqa illər və o vaxt nə bilinirdi",
    /** `year` is one of the data, for the examples. */
    state: (year: number) => `${yearth(year)} ilin vəziyyəti, bu gün bilinən hər şeylə (“to”)`,
    known: (day: string) => `${day} tarixinədək dərc olunanlar (“as_of”)`,
    text: "İki sualı asanlıqla qarışdırmaq olur, ona görə hər birinin öz ünvanı var. Əvvəlki ilin vəziyyəti bu gün əlimizdə olan hər sayımdan istifadə edir. Əvvəlki bir gündə nəyin bilindiyi isə yalnız o vaxta qədər dərc olunanlardan istifadə edir və dərc olunmamış sayımların adını çəkir.",
  },
};
