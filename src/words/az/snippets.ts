/** The embed builder of a chart's page. */
export const snippets = {
  lead: "Qrafik mənbələri ilə birlikdə verilir, oxunması üçün skript tələb etmir və kuki yerləşdirmir. Sonradan rəqəmlərindən birini düzəltsək, bunu özü bildirir. Şəkil bunu bildirə bilmir, amma bildirən səhifəyə keçid verir.",
  kind: "Format",
  kinds: {
    html: "HTML",
    address: "WordPress",
    mdx: "MDX",
    markdown: "Markdown",
    image: "E-poçt",
    frame: "Sadə çərçivə",
  },
  notes: {
    html: "Hündürlüyünü özü tənzimləyir. Skripti olmayan oxucular şəkli görür.",
    address: "Yalnız ünvan, ayrıca sətirdə.",
    mdx: "MDX səhifələri üçün eynisi.",
    markdown: "Qrafikə keçid verən şəkil: HTML qəbul etməyən saytlar üçün.",
    image: "Qrafikə keçid verən və məktubun eninə qədər kiçilən şəkil.",
    frame:
      "Skriptə icazə verməyən saytlar üçün. Hündürlüyü qrafikin telefondakı hündürlüyü qədərdir, ona görə geniş ekranlarda altında boş yer qalır.",
  },
  numbers: "Rəqəmlər",
  pinned: (release: string) => `${release} buraxılışının, həmişəlik`,
  newest: "həmişə ən yenisi",
  draft: "Bu, qaralamadır, ona görə heç nə dondurula bilməz: qrafik qaralama ilə birlikdə dəyişir.",
  theme: "Rənglər",
  language: "Dil",
  hosts: "WordPress, Ghost, Hugo, Docusaurus, Substack və bülletenlərdə necə istifadə etməli",
};
