import { problem as english } from "../en/problem.ts";

/** What readers call a noun of the API. */
const NOUNS: Record<string, string> = {
  observation: "rəqəm",
  event: "hadisə",
  chart: "qrafik",
  source: "mənbə",
  series: "göstərici",
  release: "buraxılış",
  check: "yoxlama",
  disagreement: "ziddiyyət",
};

const named = (noun: string) => NOUNS[noun] ?? noun;

/** Errors that people meet on an ordinary page; what programs are told of their requests, and the pages of the types, are English in every language. */
export const problem = {
  ...english,
  titles: {
    "invalid-parameter": "Yanlış parametr",
    "not-found": "Səhifə tapılmadı",
    gone: "Bu, geri götürülüb",
    "method-not-allowed": "Bu metoda icazə verilmir",
    "precondition-failed": "Şərt ödənilmir",
    "range-not-satisfiable": "Belə bayt aralığı yoxdur",
    "internal-error": "Bizdə nasazlıq baş verdi",
    "format-not-supported": "Format dəstəklənmir",
    unavailable: "Müvəqqəti əlçatan deyil",
    busy: "Şəkil çəkilir, gözləyin",
    "too-many-requests": "Eyni anda həddən çox şəkil",
    "too-many-rows": "Bir cavab üçün həddən çox sətir",
  },
  given: (value: string) => `Ünvanda bunun yerinə “${value}” yazılıb.`,
  notFound: (noun: string, id: string) => `“${id}” adlı ${named(noun)} yoxdur`,
  notYet: (noun: string, id: string, release: string) =>
    `${release} buraxılışında “${id}” adlı ${named(noun)} hələ yoxdur. Sonrakı buraxılışlarda var`,
  newest: "Onu ən yeni buraxılışda açın",
  notByDate: (noun: string, id: string, day: string) =>
    `${day} tarixinədək dərc olunduğu dəqiq bilinənlər arasında “${id}” adlı ${named(noun)} yoxdur`,
  withoutDate: "Onu tarix olmadan açın",
  notFoundWithHint: (noun: string, id: string, hint: string) =>
    `“${id}” adlı ${named(noun)} yoxdur. Bəlkə bunu nəzərdə tuturdunuz: ${hint}?`,
  gone: (noun: string, id: string, release: string, reason: string | null) =>
    `${id} (${named(noun)}) ${release} buraxılışında geri götürülüb: ${reason ?? "hesablandığı məlumatlardan heç nə qalmayıb"}`,
  goneLast: (release: string) => `${release} buraxılışında olduğu kimi`,
  noPage: (path: string) => `${path} ünvanını tapa bilmədik`,
  unavailable: (release: string) =>
    `${release} buraxılışı mövcuddur, amma hazırda oxuna bilmir. Əvəzinə başqa məlumat verilməyib. Lütfən, yenidən cəhd edin.`,
  unavailableRenderer: "PNG faylları hazırda çəkilə bilmir. Eyni şəkil SVG kimi, bütün səhifələr də yerindədir. Lütfən, yenidən cəhd edin.",
  unavailableFile: "Bu cavabın arxasındakı fayl hazırda oxuna bilmir. Əvəzinə başqa məlumat verilməyib. Lütfən, yenidən cəhd edin.",
  busy: "Başqa şəkillər çəkilir. Lütfən, bir neçə saniyədən sonra yenidən cəhd edin və ya SVG faylını istəyin.",
  tooMany: "Bir dəqiqə ərzində çox şəkil istədiniz. Lütfən, bir dəqiqədən sonra yenidən cəhd edin və ya SVG fayllarını istəyin.",
  internal: "Bu sorğuya cavab verə bilmədik. Heç nə dəyişdirilməyib.",
  foreign: (pattern: string) => `Bu ünvanda qrafik yoxdur. Qrafiklərin ünvanı: ${pattern}`,
  home: "Əsas səhifəyə keçin",
};
