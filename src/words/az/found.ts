import { names } from "./names.ts";

/** What is said to programs that look for the site, and to those who read what they found. */
export const found = {
  summary: `${names.aze.genitive} ${names.irn.instrumental} və ${names.isr.instrumental} münasibətləri barədə iddialar digər mənbələrlə tutuşdurulur: sitatı və mənbəyi ilə çap olunduğu kimi rəqəmlər; yoxlanıldığı hallarda nəticəsi ilə birlikdə iddialar; səsvermələr, ticarət, silah və s. üzrə balans cədvəli.`,
  notes: [
    "Rəqəmlər çap olunduğu kimi, ehtiyat sözü ilə birlikdə verilir. Fərqli şeyləri sayan rəqəmlər heç vaxt birləşdirilmir. Olmayan il sıfır deyil.",
    "`release=` olan ünvan eyni rəqəmləri və sözləri həmişəlik saxlayır; hər cavabda buraxılışın adı və necə istinad edilməli olduğu göstərilir.",
  ],
  sections: { pages: "Səhifələr", data: "Məlumatlar", optional: "Əlavə" },
  pages: {
    home: "digər mənbələrin nə göstərdiyi və məqalələrin nə iddia etdiyi, bir baxışda",
    charts: "bütün qrafiklər, mövzular üzrə",
    checks: "digər mənbələrlə tutuşdurulan iddialar, nəticəsi və səbəbi ilə",
    disagreements: "məqalələrin bir-birinə zidd olduğu yerlər",
    events: "hadisələrin xronologiyası",
    sources: "məqalələr və digər mənbələr, şərtləri ilə",
    method: "balansın necə ölçüldüyü və nəyin iddia edilmədiyi",
    glossary: "bu səhifələrdəki sözlərin izahı",
    changes: "hər buraxılışda nəyin və niyə dəyişdiyi",
    about: "bunu kimin və hansı lisenziya ilə dərc etdiyi",
  },
  data: {
    guide: "məlumatlardan proqramlarla necə istifadə etməli, köçürülə bilən sətirlərlə",
    openapi: "OpenAPI 3.1",
    observations: "bütün rəqəmlər CSV şəklində",
    parquet: "bütün rəqəmlər Parquet şəklində",
    mcp: "köməkçi proqramlar üçün Streamable HTTP üzərindən Model Context Protocol",
    package: "ən yeni buraxılış Data Package şəklində: ünvanından açılan cədvəllər, tipləri, açarları, kod kitabı və lisenziyası ilə",
    releases: "dondurulmuş buraxılışlar, hər biri öz Data Package faylı ilə",
  },
  names: {
    openapi: "OpenAPI təsviri",
    observations: "Rəqəmlər",
    parquet: "Rəqəmlər Parquet şəklində",
    package: "Data Package",
    releases: "Buraxılışlar",
    mcp: "Köməkçi proqramlar üçün alətlər",
  },
  forms: { feed: "Dəyişikliklər lenti", json: "Eynisi JSON şəklində", csv: "Eynisi CSV şəklində" },
  /** The verdict of a fact check where it stands alone. */
  review: { agrees: "Digər mənbələrə uyğundur", differs: "Digər mənbələrə uyğun deyil" },
  claim: (figure: string, what: string, who: string) => `${figure}: ${what} (${who})`,
  catalog: (name: string) => `${name}: rəqəmlər, hadisələr və yoxlamalar`,
};
