import type { MethodFacts } from "../../model/methodFacts.ts";
import type { Section } from "../en/method.ts";
import { capital } from "./capital.ts";
import { counted, listed, ofThem } from "./cardinal.ts";
import { inCase } from "./cases.ts";
import { inPeriod } from "./when.ts";

/** What events of a code are called where the method gives examples of their values. */
const ACTS: [string, string][] = [
  ["057", "imzalanmış saziş"],
  ["054", "münasibətlərin qurulması və ya səfirliyin açılması"],
  ["042", "səfər"],
  ["173", "həbslər"],
  ["150", "sərhəd yaxınlığında təlim"],
  ["190", "hücum"],
];

function signed(value: number): string {
  return `${value < 0 ? "−" : "+"}${decimal(Math.abs(value))}`;
}

const decimal = (value: number) => String(value).replace(".", ",");

/** How events become a balance, where that fails, and how far each year may be believed. */
export const method = {
  heading: "Metod",
  lead: (f: MethodFacts) =>
    `Bu səhifə ${counted(f.documents, "məqaləni")} rəqəmlərə və indeksə necə çevirdiyimizi, harada yanlışlıq ola biləcəyini və nəticənin seçimlərimizdən nə qədər asılı olduğunu izah edir.`,
  sections: (f: MethodFacts): Section[] => [coded(f), scored(f), ...oneRule(f), formula(f), direction(f), fails(f)],
  agreement: {
    heading: "İki kodlayıcı nə qədər razılaşıb",
    text: "İki kodlayıcı hər məqaləni bir-birindən asılı olmadan oxuyub. Fərqlər sonra bir-bir həll edilib: bu sayt yekun məlumatları göstərir, hər iki kodlaşdırma da onlarla birlikdə saxlanılır. Alfa – nominal məlumatlar üçün Krippendorf alfasıdır: 1 tam razılıq, 0 təsadüfün verəcəyi nəticədir.",
    /** Since release 2026.3.0. */
    again:
      "Sonradan daha iki oxucu bütün məqalələri bir-birinin işini görmədən yenidən oxuyub və hər iki kodlaşdırmaya çatışmayanları əlavə edib. Onlar yekun sətirləri bilirdilər, ona görə əlavə etdikləri daha az müstəqildir.",
    columns: ["Hissə", "Sahə", "Müqayisə edilib", "Razılaşıb", "%", "Alfa", "İzah"],
  },
  robustness: {
    heading: "İllər üzrə",
    text: "Məqalələr üzrə balans indeksi, onun aralığı və metod variantlarının hansı hissəsinin eyni tərəfi göstərdiyi. Hamısı eyni tərəfi göstərsə də, istiqamət adlandırılmaya bilər: o halda iki kodlaşdırmadan biri və ya əlavə yarımdövr və κ qiymətlərindən biri eyni tərəfi göstərmir. Son iki sütun bir mənbə kimi götürülən digər mənbələrdən olan hadisələri əlavə edir.",
  },
};

function coded(f: MethodFacts): Section {
  const subject = inCase(f.names[f.subject] ?? f.subject, "instrumental");
  return {
    place: "recorded",
    heading: "Nəyi götürürük",
    text: [
      `${capital(counted(f.documents, "məqalədəki"))} hər ədəd nəzərə alınıb: rəqəm, hadisənin hissəsi, kontekst, tarix, oxucu şərhi, səhifənin tərtibatı (menyular, başlıqaltılar, səhifə nömrələri) və ya sadəcə qrammatika kimi. Hər məqalənin səhifəsi onların hamısını göstərir.`,
      "Rəqəmlər çap olunduğu kimi götürülür: ehtiyat sözü (“təxminən”, “…-dan çox”), nəyin payı olduğu, istiqaməti, dövrü və kimin danışdığı ilə birlikdə. İli göstərilməyən rəqəm dərc ilinə yerləşdirilir və bu, yanında qeyd olunur.",
      `Hadisə ${subject} ${listed(
        f.partners.map((code) => f.names[code] ?? code),
        "or",
      )} arasında bildirilən hər şeydir. Onun haqqında hər parçanın öz tarixi, statusu və kodu var. Parçalar fərqlənəndə “baş verib” təkzibdən, iddiadan və plandan üstündür, dəqiq tarix də qeyri-müəyyən tarixdən üstündür.`,
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
    heading: "Nəyə bal veririk",
    text: [
      "Yalnız iki ölkə arasında baş vermiş və tarixi müəyyən edilə bilən hadisələrə. Planlar, yalnız iddia edilənlər, təkziblər, davam edən rollar, ümumiləşdirmələr (“çoxsaylı sazişlər”) və oxucu şərhləri heç vaxt sayılmır.",
      `Hər hadisənin CAMEO kodu (hadisə növlərinin standart siyahısı) və onunla birlikdə ${signed(scale.low)} (münaqişə) ilə ${signed(scale.high)} (əməkdaşlıq) arasında Qoldsteyn balı var${examples.length > 0 ? `: ${examples.join("; ")}` : ""}.`,
      "Eyni əsas hadisəyə aid olan hadisələr, məsələn, səfər və onun zamanı imzalananlar, bir epizod təşkil edir. O, ən güclü hadisənin balı və illəri ilə bir dəfə sayılır. Bir neçə il üzrə bildirilən hadisə bu illərə bərabər bölünür.",
    ],
  };
}

/** Held since release 2026.3.0; the releases before it were not settled by one rule. */
function oneRule({ generation, undated, names }: MethodFacts): Section[] {
  if (generation === 1) return [];
  const left = undated.map(
    ({ partner, events, example }) => `${inCase(names[partner] ?? partner, "instrumental")} ${events}, məsələn, “${example}”`,
  );
  return [
    {
      place: "one-rule",
      heading: "Hər ikisi üçün bir qayda",
      text: [
        "Hər iki ölkə üçün hadisə yalnız mənbə onu günə, aya və ya ilə, yaxud başlanğıcı və sonu olan dövrə aid edəndə sayılır. Onillik belə dövrdür. Dövr müstəqillik anında, həmçinin eyni parçada başlanğıc və ya son göstərilən yerdə kəsilir. Yalnız başlanğıcı olan hadisə siyahıya düşür, amma sayılmır; davam edən rollar, tendensiyalar və çoxlu hadisənin ümumiləşdirilməsi də belədir.",
        "Parçanı açan tarix başqası göstərilənə qədər qüvvədədir. “Eyni vaxtda” və “cavab olaraq” istinad etdikləri hadisənin ilini götürür. Çap olunmuş tarixdə razılaşdırılan və ya layihəsi hazırlanan iş baş vermişdir, amma imzalanma deyil. Üçüncü ölkə ilə hadisə bu iki ölkə arasında hadisə deyil.",
        ...(left.length > 0
          ? [`Baş verdiyi bildirilsə də, belə tarixi olmadığına və ya tək hadisə olmadığına görə sayılmayanlar: ${left.join("; ")}.`]
          : []),
      ],
    },
  ];
}

function formula({ halfLife, prior, scale, names, partners }: MethodFacts): Section {
  const [low, high] = partners.map((code) => names[code] ?? code) as [string, string];
  const agreement = scale.values.get("057") === prior ? " (bir imzalanmış sazişin qiyməti)" : "";
  return {
    place: "formula",
    heading: "Düstur",
    text: [
      "Hadisənin çəkisi hər h ildə iki dəfə azalır. Hər ölkə üçün N balları işarələri ilə, M işarəsiz toplayır. E balından asılı olmayaraq hadisələri sayır:",
    ],
    formulas: [
      "N(t) = Σ g · 2^(−(t−y)/h)",
      "M(t) = Σ |g| · 2^(−(t−y)/h)",
      "E(t) = Σ 2^(−(t−y)/h)",
      `indeks(t) = (N_${high} − N_${low}) / (M_${high} + M_${low} + κ)`,
    ],
    after: [
      `h = ${decimal(halfLife)} il və κ = ${decimal(prior)}${agreement}; κ tək bir hadisənin hər şeyi həll etməsinə imkan vermir. İndeks −1 ilə +1 arasında dəyişir və ${inCase(high, "dative")} doğru müsbətdir. Sıfır balans və ya naməlumluq demək ola bilər. Hansı olduğunu dəlillərin miqdarı göstərir.`,
    ],
  };
}

function direction({ generation, variants, extremes, codings }: MethodFacts): Section {
  const numbers = (values: readonly number[]) => listed(values.map(decimal));
  const grid = `yarımdövr ${numbers(variants.halfLife)} il, κ ${numbers(variants.prior)}, Qoldsteyn balları və ya yalnız onların işarələri, epizodlar və ya ayrıca hadisələr, bütün məqalələr və ya biri istisna olmaqla hamısı`;
  const band = "Zolaq bir məqalə kənarda qalanda indeksin ən aşağı və ən yuxarı qiymətini göstərir.";
  const all = `Hər il üçün indeksi bunların bütün kombinasiyalarında hesablayırıq: ${grid}. Cəmi ${variants.count} variant.`;
  const place = "direction";
  const heading = "İstiqaməti nə vaxt adlandırırıq";
  if (generation === 1) {
    return { place, heading, text: [`${all} İstiqaməti yalnız onların hamısının eyni tərəfi göstərdiyi illər üçün adlandırırıq. ${band}`] };
  }
  return {
    place,
    heading,
    text: [
      `${all} ${codings ? "Bunu yekun məlumatlarımız və iki kodlaşdırmanın hər biri üçün edirik." : "İki kodlaşdırma burada əlimizdə deyil."}`,
      `İstiqaməti yalnız bunların hamısının eyni tərəfi göstərdiyi və yekun məlumatların yarımdövr ${numbers(extremes.halfLife)} il və κ ${numbers(extremes.prior)} olduqda da həmin tərəfi göstərdiyi illər üçün adlandırırıq. Başqa mənbələrlə və ya başqa tarixlə olan görünüş kodlaşdırmalar olmadan öz variantları ilə müqayisə edilir. ${band}`,
    ],
  };
}

function fails(f: MethodFacts): Section {
  const [low, high] = f.partners.map((code) => f.names[code] ?? code) as [string, string];
  const above = f.above.map(({ partner, documents }) => `${ofThem(documents)} daha çox ${inCase(f.names[partner] ?? partner, "ablative")}`);
  const [signing, visit] = [f.scale.values.get("057"), f.scale.values.get("042")];
  const ratio = signing && visit ? Math.floor(signing / visit) : 0;
  return {
    place: "limits",
    heading: "Məhdudiyyətlər",
    text: [
      `Məqalələr nəyi bildirəcəklərini özləri seçir. Hadisələrinə görə, məqalələrdən ${above.join(", ")} bəhs edir. Heç kimin yazmadığı illər sakit görünür. İndeks münasibətlərin özünü deyil, yazılanları ölçür.`,
      `Təkcə ${inCase(low, "instrumental")} münaqişə xətti ${inCase(high, "dative")} doğru aparır, ${inCase(high, "instrumental")} mübahisələr isə onu ${inCase(low, "dative")} doğru aparardı. İndeks ${inCase(f.names[f.subject] ?? f.subject, "genitive")} nə istədiyini deyil, hadisələrin hansı tərəfin xeyrinə olduğunu göstərir.`,
      `Qoldsteyn balları başqa dövrün xəbərləri üçün hazırlanıb.${ratio > 1 ? ` Nə imzalanmasından asılı olmayaraq, bir imzalanma ${counted(ratio, "səfərdən")} çox çəkir.` : ""} Sövdələşmənin dəyərinin fərqi yoxdur.`,
      ...misdated(f),
      ...found(f),
      ...(f.spread > 0
        ? [
            `Bal verilmiş hadisələrdən ${ofThem(f.spread)} bir neçə il üzrə bildirilib və bu illərə bölünüb. Bu, bir vaxtda baş vermiş ola biləni hamarlayır.`,
          ]
        : []),
    ],
  };
}

function misdated({ misdated: act }: MethodFacts): string[] {
  if (act === null) return [];
  return [
    `Tarixlər digər mənbələrdən fərqlənsə də, çap olunduğu kimidir. Belə hadisələrin ən ağır çəkilisi – “${act.summary}” – ${inPeriod(act.told)} yerləşdirilib. Digər mənbəyə görə, o, ${inPeriod(act.recorded)} olub (${act.inferred ? "hər ikisi eyni hadisəni nəzərdə tutursa; " : ""}bax: faktların yoxlanması).`,
  ];
}

function found({ found: { events, visits, scoredVisits } }: MethodFacts): string[] {
  if (events === 0) return [];
  const charted =
    scoredVisits === visits
      ? ""
      : ` Səfərlər qrafikində bunlardan ${ofThem(scoredVisits)} var, çünki planlaşdırılan səfərlər və çoxölkəli sammitlər sayılmır.`;
  return [
    `Hadisələri digər mənbələrdə bir-bir axtarmışıq: heç bir məqalənin bildirmədiyi ${events} hadisə tapılıb, onlardan ${ofThem(visits)} səfərdir.${charted} Tapılan hadisələr seçmə deyil, ona görə onları daxil edən xətt yalnız ikinci rəydir.`,
  ];
}
