import type { GlossaryEntry, GlossaryPage } from "../en/glossary.ts";
import { subjectText } from "../naming.ts";
import { names } from "./names.ts";

const { aze, irn, isr } = names;

const ENTRIES: GlossaryEntry[] = [
  {
    id: "articles",
    term: "məqalələr",
    definition:
      "Bu balans barədə müxtəlif müəlliflərin dərc olunmuş mətnləri: hər birinin adı mənbələr səhifəsindədir. Onlardakı hər rəqəm və hər hadisə alındığı sözlərə qədər izlənilib.",
    see: "sources",
  },
  {
    id: "claim",
    term: "iddia",
    definition: "Məqalələrdən birinin verdiyi rəqəm və ya hadisənin tarixi.",
  },
  {
    id: "record",
    term: "digər mənbələr",
    definition:
      "Məqalələrdən başqa rəqəm və ya hadisə götürdüyümüz mənbələr: statistika idarələri, məlumat bazaları, rəsmi şəxslər və mətbuat. Onlar da səhv edə bilər, ona görə hər rəqəmdə onu kimin bildirdiyi göstərilir.",
    see: "sources",
  },
  {
    id: "fact-check",
    term: "faktların yoxlanması",
    definition: "Məqalələrdəki rəqəmlər və tarixlər digər mənbələrin eyni şey və eyni vaxt barədə dedikləri ilə yan-yana qoyulur.",
    see: "checks",
  },
  {
    id: "verdict",
    term: "nəticə",
    definition:
      "Yoxlamanın nəticəsi: iddia digər mənbələrə uyğundur, uyğun deyil və ya yoxlanıla bilməz. Hər nəticənin səbəbi və tutuşdurulduğu rəqəmlər göstərilir.",
    see: "checks",
  },
  {
    id: "contradiction",
    term: "ziddiyyət",
    definition:
      "Məqalələrin fərqli şeylər dediyi və ya bir məqalənin iki fərqli şey dediyi məqam. Hər tərəfi göstəririk, heç birini düzəltmirik.",
    see: "disagreements",
  },
  {
    id: "event",
    term: "hadisə",
    definition: `${aze.name} ilə ${irn.name} və ya ${isr.name} arasında bildirilən bir şey. Baş vermiş, yaxud yalnız planlaşdırılmış, iddia və ya təkzib edilmiş ola bilər; hansı olduğu səhifədə göstərilir.`,
    see: "events",
  },
  {
    id: "episode",
    term: "epizod",
    definition: "Eyni əsas hadisəyə aid olan hadisələr, məsələn, səfər və onun zamanı imzalananlar. Balans indeksi epizodu bir dəfə sayır.",
    see: "events",
  },
  {
    id: "score",
    term: "bal",
    definition:
      "Standart siyahının – Qoldsteyn şkalasının – hər növ hadisəyə verdiyi qiymət: münaqişədən (sıfırdan aşağı) əməkdaşlığa (sıfırdan yuxarı) qədər.",
    see: "method",
  },
  {
    id: "balance-index",
    term: "balans indeksi",
    definition: `Məqalələrdə bal verilmiş hadisələrdən hesablanan, il üçün bir rəqəm: sıfırdan yuxarı olanda hadisələr ${isr.genitive}, aşağı olanda ${irn.genitive} xeyrinədir. Sıfıra yaxın qiymət balans və ya naməlumluq bildirə bilər.`,
    see: "method",
  },
  {
    id: "half-life",
    term: "yarımdövr",
    definition: "Balans indeksində hadisənin neçə ildən sonra yarım sayıldığını göstərən rəqəm.",
    see: "method",
  },
  {
    id: "caution-weight",
    term: "ehtiyat çəkisi",
    definition:
      "Balans indeksinin bütün hadisələrin çəkisinə əlavə etdiyi sabit kəmiyyət: bir-iki hadisə təkbaşına indeksi sıfırdan çox uzaqlaşdıra bilməsin deyə.",
    see: "method",
  },
  {
    id: "band",
    term: "zolaq",
    definition:
      "Bütün məqalələr sayılanda və hər hansı biri kənarda qalanda balans indeksinin ən aşağı qiymətindən ən yuxarı qiymətinə qədər.",
    see: "method",
  },
  {
    id: "coders",
    term: "kodlayıcılar",
    definition:
      "Bir-birinin işini görmədən hər məqaləni rəqəmlərə və hadisələrə çevirən iki oxucu. Onların iki variantı – kodlaşdırmalar – yekun məlumatların yanında saxlanılır.",
    see: "method",
  },
  {
    id: "methods-disagree",
    term: "metodlar üst-üstə düşmür",
    definition:
      "Həmin ildə sınadığımız metodlar, məqalələrin iki kodlaşdırması və ya ən kənar parametrlər balans indeksini eyni tərəfdə göstərməyib. Ona görə heç bir tərəfin adını çəkmirik.",
    see: "method",
  },
  {
    id: "common-count",
    term: "ortaq sayım",
    definition: `${irn.name} üçün bir və ${isr.name} üçün bir rəqəm: eyni qurumdan, eyni dövr üçün, eyni üsulla sayılmış. Yalnız belə cütlər müqayisə edilir.`,
    see: "sheetRows",
  },
  {
    id: "nearer-at-the-un",
    term: `BMT-də ${irn.dative} və ya ${isr.dative} daha yaxın`,
    definition:
      subjectText("votes.left_out", "az") &&
      `Eyni səsvermələrdə orta üzvün mövqeyindən ölçdükdə ${aze.name} o birinə nisbətən bu ölkəyə daha oxşar səs verir. ${subjectText("votes.left_out", "az")}`,
    see: "sheetRows",
  },
  {
    id: "ideal-point",
    term: "ideal nöqtə",
    definition: "BMT üzvünün bir xətt üzərində yeri: bütün səslərindən elə hesablanır ki, oxşar səs verən üzvlər bir-birinə yaxın dursun.",
    see: "sheetRows",
  },
  {
    id: "oic",
    term: "İƏT",
    definition: subjectText("glossary.oic", "az"),
  },
  {
    id: "clear-and-slight",
    term: "aydın, kiçik fərq",
    definition:
      "Hər ikisini əhatə edən sayımın bir ölkəni nə qədər güclü göstərdiyi. “Aydın”ın haradan başladığını biz seçmişik; başqa seçimlərin nəyi dəyişəcəyi metod səhifəsində göstərilir.",
    see: "thresholds",
  },
  {
    id: "grade",
    term: "etibarlılıq",
    definition:
      "Rəqəmlərin nə qədər yaxşı sayıldığı: A – başqa mənbə ilə yoxlanmış vahid metod, B – məlum boşluq, C – təqribi və ya şübhəli sayım.",
    see: "sheetRows",
  },
  {
    id: "turnover",
    term: "dövriyyə",
    definition: "Hər iki istiqamətdə mal ticarəti: ixrac və idxalın cəmi.",
  },
  {
    id: "customs-count",
    term: "gömrük sayımı",
    definition: "Ölkənin öz gömrük xidmətinin saydığı mallar. İki ölkə eyni ticarəti nadir hallarda eyni cür sayır.",
  },
  {
    id: "reconciled-count",
    term: "uzlaşdırılmış sayım",
    definition:
      "Hər mal axını üçün satıcının və alıcının bildirdiklərindən çıxarılmış bir qiymət. Burada işlədilən sayım CEPII mərkəzinin BACI bazasıdır.",
    see: "sheetRows",
  },
  {
    id: "iranian-year",
    term: subjectText("glossary.year.term", "az"),
    definition: subjectText("glossary.year", "az"),
  },
  {
    id: "tiv",
    term: "TIV",
    definition: "Trend-indicator value, tədarük edilən silahların həcmi üçün SIPRI-nin vahidi. Pulu deyil, hərbi imkanları ölçür.",
  },
  {
    id: "window",
    term: "pəncərə",
    definition:
      "Birlikdə sayılan bir neçə ardıcıl il. Bir pəncərə üçün pay onun içindəki hər hansı ayrıca ilin payı deyil, qonşu pəncərələr isə üst-üstə düşür.",
  },
  {
    id: "denominator",
    term: "məxrəc",
    definition: "Payın nəyin payı olduğu. Ölkənin istifadə etdiyi neftdəki pay onun idxal etdiyi neftdəki pay deyil.",
  },
  {
    id: "minimum-count",
    term: "minimum say",
    definition:
      "Tapılanların, məsələn, səfərlərin sayı. Həqiqi say ən azı bu qədərdir, səfər tapılmayan il isə sadəcə xəbəri olmayan il ola bilər.",
  },
  {
    id: "calculation",
    term: "bizim hesablamamız",
    definition:
      "Heç bir mənbənin çap etmədiyi rəqəm: onu mənbələrin çap etdiklərindən hesablamışıq. Necə hesablandığı onun səhifəsində yazılıb; təxmin kimi, içi boş və ya qırıq xətlə çəkilə bilər.",
  },
  {
    id: "estimate",
    term: "bizim təxminimiz",
    definition:
      "Toplamaq və saymaqdan artığını tələb edən hesablamamız: məsələn, yuvarlaq artım tempinin tətbiqi və ya müqavilənin öz illəri üzrə bərabər bölünməsi. İçi boş və ya qırıq xətlə çəkilir.",
  },
  {
    id: "implied",
    term: "mənbədən anlaşılır",
    definition:
      "İl və ya gün haqqında: mənbə onu rəqəmin yanında yazmır, amma o, mətnin ifadəsindən və ya yazıldığı vaxtdan aydın olur. Bu, mənbədən oxunur, təxmin deyil.",
  },
  {
    id: "published-by",
    term: "bu tarixədək dərc olunub",
    definition:
      "Təyin edə biləcəyiniz tarix. Yalnız o vaxta qədər dərc olunduğu dəqiq bilinən mənbələr sayılır, beləliklə, həmin vaxt nəyi bilmək mümkün olduğunu görürsünüz.",
  },
  {
    id: "release",
    term: "buraxılış",
    definition: "Bütün məlumatlarımızın nömrələnmiş, dondurulmuş nüsxəsi. Buraxılışı göstərən ünvan həmişə eyni rəqəmləri göstərir.",
    see: "changes",
  },
];

/** Words that are used on every page, each explained once. */
export const glossary = {
  heading: "Lüğət",
  lead: "Bu səhifələrdəki sözlərin mənası, hər biri bir dəfə izah olunur.",
  /** A term of another subject has no definition in the data, and is not explained. */
  entries: ENTRIES.filter(({ definition }) => definition !== ""),
  /** Link from a term to a page that shows it in use. */
  see: {
    checks: "Faktların yoxlanması",
    disagreements: "Ziddiyyətlər",
    events: "Hadisələr",
    sources: "Mənbələr",
    changes: "Buraxılışlar",
    method: "Metod",
    sheetRows: "Hər sətir nəyi sayır",
    thresholds: "Hədlər",
  } satisfies Record<GlossaryPage, string>,
};
