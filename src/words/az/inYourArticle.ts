/** How a chart is put into an article, by the program that the article is written with; what was tried is said, and what was not. */
export const inYourArticle = {
  heading: "Məqalənizdə",
  lead: "İstənilən qrafiki məqalənizə yerləşdirə bilərsiniz: bütöv, mənbələri ilə və onlardan sitat gətirən cümlənin altında heç vaxt dəyişməyən rəqəmlərlə.",
  example: (title: string) =>
    `Aşağıdakı sətirlər bir qrafikin – “${title}” – sətirləridir. Hər qrafikin səhifəsində orada seçdiyiniz görünüş üçün öz sətirləri var.`,
  builder: "Bu qrafikin səhifəsini açın",
  pinned: (release: string) =>
    `Onlarda ${release} buraxılışı göstərilib. Onun rəqəmləri olduğu kimi qalır; sonradan hansınısa düzəltsək, qrafik bunu özü bildirir. Həmişə ən yeni rəqəmləri göstərən qrafik üçün buraxılışı çıxarın.`,
  draft: "Saytın bu nüsxəsi qaralama göstərir, ona görə sətirlərdə buraxılış yoxdur və qrafik qaralama ilə birlikdə dəyişir.",
  attributes: (codes: readonly string[]) =>
    `Skriptli sətirlərdə lang dili seçir (${codes.join(", ")}; onsuz ingiliscə), theme isə rəngləri (light – açıq, dark – tünd; onsuz oxucunun cihazında necədirsə, elə).`,
  hosts: {
    script: {
      heading: "HTML qəbul edən istənilən səhifə",
      text: "Skript səhifədəki hər qrafikə öz hündürlüyünü verir, vərəqlərdə və shadow root daxilində də. Bir skript çoxlu qrafik üçün kifayətdir və heç bir məlumat toplamır. İşləmədiyi yerdə oxucular qrafikə keçid verən şəkli görür. Atributları burada olduğu kimi yazın: başqa cür yazılan, məsələn, data-release nəzərə alınmır və qrafik onda ən yeni rəqəmləri göstərir.",
      tried: "Chromium brauzerində sınanıb.",
    },
    wordpress: {
      heading: "WordPress",
      text: "Ünvanı ayrıca sətirdə və ya Embed blokunda yerləşdirin. WordPress qrafiki bu saytdan istəyir və ona hündürlüyünü verir, amma heç vaxt 1.000 pikseldən çox yox. Daha çoxuna ehtiyacı olan qrafik əvvəlcə izahları, sonra qrafik sətirlərini çıxarır və qalanına keçid verir.",
      tried: "WordPress 6.1.9 ilə sınanıb: bütün qrafiklər, klassik və blok mövzularında, eni 320–1.200 piksel olan pəncərələrdə.",
    },
    ghost: {
      heading: "Ghost",
      text: "Bu sətirləri HTML kartına yerləşdirin. Təkcə ünvan işləmir: Ghost yalnız öz siyahısındakı saytları yerləşdirir.",
      tried: "Ghost kartlarını yazan proqramla (kg-lexical-html-renderer) və Ghost 6.65-də skriptimizin olduğu HTML kartı ilə sınanıb.",
    },
    hugo: {
      heading: "Hugo və digər Markdown",
      text: "Qrafikə keçid verən şəkil. Sayt icazə vermirsə (markup.goldmark.renderer altında unsafe = true), Hugo HTML kodunu çıxarır. İcazə varsa, HTML üçün sətirlər də işləyir.",
      tried: "Hugo 0.111.3 ilə, ilkin halında və HTML icazəsi ilə, həmçinin CommonMark-ın öz proqramı ilə təhlükəsiz rejimdə sınanıb.",
    },
    docusaurus: {
      heading: "Docusaurus və digər MDX",
      text: "Bütün teqlər bağlıdır və style atributu yoxdur. Docusaurus səhifələr arasında yenidən yükləmədən keçir, belə olanda səhifədəki skript işləmir: oxucular şəkli görür. Qrafikin hər dəfə görünməsi üçün skripti docusaurus.config.js faylında scripts altında bir dəfə göstərin.",
      tried: "React 18 ilə Docusaurus 3.10-da və ayrıca MDX 3 ilə, skriptlərlə və skriptsiz sınanıb.",
    },
    substack: {
      heading: "Substack",
      text: "Substack HTML qəbul etmir. Şəkli qrafikin səhifəsindən yükləyin, yerləşdirin və oxucular mənbələri tapsın deyə bu ünvana keçid verin.",
      tried: "Sınanmayıb: hesab tələb edir.",
    },
    newsletter: {
      heading: "E-poçt bülletenləri",
      text: "E-poçt skript işlətmir və çərçivə göstərmir. Bu, pəncərə ilə birlikdə kiçilən, keçidli şəkildir. Göndərənlərin oxucuları izləmək üçün keçidlərə əlavə etdikləri, məsələn, utm_source, heç nəyi dəyişmir.",
      tried:
        "Chromium brauzerində skriptsiz, eni 600 piksel olan məktubda, eni 375 və 700 piksel olan pəncərələrdə sınanıb. Poçt proqramları fərqlənir: əvvəlcə özünüzə bir nüsxə göndərin.",
    },
    frame: {
      heading: "Skriptə icazə verməyən saytlar",
      text: "Sabit hündürlüklü çərçivə: heç nə kəsilməsin deyə qrafikin telefondakı hündürlüyü qədər. Geniş ekranlarda altında boş yer qalır.",
      tried: "Chromium brauzerində hər qrafik üçün, eni 320–768 piksel olan sütunlarda sınanıb.",
    },
  },
};
