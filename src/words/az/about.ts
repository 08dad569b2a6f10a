import type { CorpusFacts } from "../../model/corpusFacts.ts";
import { MAX_QUOTE_WORDS } from "../../model/quote.ts";
import { capital } from "./capital.ts";
import { cardinal, counted } from "./cardinal.ts";
import { names } from "./names.ts";

/** Who, license, how to report an error. */
export const about = {
  heading: "Haqqımızda",
  lead: `Məqalələrdə deyilir ki, ${names.aze.name} ${names.irn.name} ilə ${names.isr.name} arasında balansı saxlayır, və bunu sübut etmək üçün rəqəmlər gətirilir. “${names.site}” hər rəqəmin haradan gəldiyini, nə dərəcədə etibarlı olduğunu və tapdığımız digər mənbələrin onu təsdiqləyib-təsdiqləmədiyini göstərir.`,
  sections: (f: CorpusFacts) => [
    {
      id: "here",
      heading: "Burada nə var",
      text: `${capital(counted(f.documents, "məqalə"))} oxuduq və orada ${f.tokens} ədəd tapdıq. Onlardan ${f.figureTokens} ədəd qrafiklərimizdəki ${cardinal(f.claims)} rəqəmə, ${f.eventTokens} ədəd isə hadisələrə aiddir. Qalanı kontekst, tarix, qrammatika və ya səhifənin tərtibat elementləridir; hər birinə necə yanaşdığımız məqalənin öz səhifəsində göstərilir. Rəqəm öz ehtiyat sözünü, nəyin payı olduğunu, dövrünü və onu əhatə edən bir neçə sözü saxlayır. Olmayan rəqəm sıfır deyil, plan hadisə deyil, yalnız iddia edilən fakt deyil, oxucu şərhi isə məqalə deyil.`,
    },
    {
      id: "not-here",
      heading: "Burada nə yoxdur",
      text: `Məqalələrin özü: onlar başqalarının əsəridir. Sitatlar ən çoxu ${cardinal(MAX_QUOTE_WORDS)} sözdən ibarətdir və götürüldüyü yerə keçid verir. İddiaların yanında statistika idarələrindən, məlumat bazalarından və mətbuatdan götürülmüş ${counted(f.records, "rəqəm")} dayanır. Bu rəqəmləri ${counted(f.references, "digər mənbədən")} ${f.recordSources} mənbə verir. Faktların yoxlanmasında iddialar bunlardan ${f.compared} rəqəmlə, habelə hadisələr haqqında tarixi göstərilən ${f.comparedDates} xəbərlə tutuşdurulur. Hər birində onu kimin və hansı şərtlərlə bildirdiyi göstərilir. Onları bir-bir axtarmışıq, ona görə də siyahı tam deyil. Boşluqları doldurmuruq: heç bir mənbə rəqəm vermirsə, qrafiklərdə də rəqəm yoxdur.`,
    },
    {
      id: "use",
      heading: "İstifadə",
      text: `Hər qrafikin rəqəmləri JSON və CSV şəklində mövcuddur. Məlumatlarımız və mətnlərimiz CC BY 4.0, kod isə MIT lisenziyası ilə yayılır. Sitatlar müəlliflərinə məxsusdur. Lütfən, istinad edəndə “${names.site}” (${names.cited}) saytını, buraxılışı və ünvanı göstərin.`,
    },
    {
      id: "errors",
      heading: "Səhv barədə məlumat verin",
      text: "Lütfən, rəqəmin öz səhifəsindəki identifikatorunu və mənbədə əslində nə yazıldığını bildirin. Düzəldilmiş rəqəmin köhnə ünvanı yenisinə aparır.",
    },
    {
      id: "privacy",
      heading: "Məxfilik",
      text: "Nə kuki, nə açar, nə izləyici, nə də üçüncü tərəf var.",
    },
  ],
  /** Which languages the site stands in, how far each is, and how to mend a sentence; only where there are others than English. */
  languages: {
    heading: "Digər dillərdə",
    text: "Sayt ingilis dilində yazılıb və ondan tərcümə edilib. Əlimizin altında ana dili daşıyıcıları olmayıb: cümlə qulağa yad gələ və ya səhv ola bilər, belə halda ingiliscə cümlə əsas götürülür. Sitatlar, mənbələrin başlıqları və adları olduğu kimi qalır. Ayrı-ayrı rəqəmlərə dair izahlarımız, proqramçılar üçün səhifələr və dil əlavə olunmazdan əvvəlki buraxılışlar ingilis dilindədir.",
    /** How many texts of the data a language has, how many of them were read a second time, and how many beside their English. */
    state: ({ translated, reread, comparedBack }: { translated: number; reread: number; comparedBack: number }) =>
      reread === translated && comparedBack === translated
        ? `${translated} başlıq, ad və xülasə tərcümə edilib, ikinci dəfə oxunub və ingiliscəsi ilə tutuşdurulub`
        : `tərcümə edilmiş başlıq, ad və xülasələrin sayı: ${translated}; onlardan ikinci dəfə oxunub: ${reread}, ingiliscəsi ilə tutuşdurulub: ${comparedBack}`,
    /** Where every language has come as far. */
    each: (state: string) => `Bu dillərin hər birində: ${state}.`,
    send: "Daha yaxşı cümlə göndərin",
    /** What belongs into the message, and its subject. */
    ask: "Lütfən, səhifənin ünvanını, cümlənin indiki halını və daha yaxşısını yazın.",
    subject: "Daha yaxşı cümlə",
  },
  /** Where errors are reported; a copy without an address does not ask for them. */
  contact: "Naşirə yazın",
};
