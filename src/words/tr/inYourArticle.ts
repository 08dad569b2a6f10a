/** How a chart is put into an article, by the program that the article is written with; what was tried is said, and what was not. */
export const inYourArticle = {
  heading: "Makalenizde",
  lead: "Herhangi bir grafiği makalenize koyabilirsiniz: bütünüyle, kaynaklarıyla ve onu alıntılayan cümlenin altında hiç değişmeyen sayılarla.",
  example: (title: string) =>
    `Aşağıdaki satırlar tek bir grafiğe ait: “${title}”. Her grafiğin sayfasında, orada seçtiğiniz görünüme ait kendi satırları var.`,
  builder: "Bu grafiğin sayfasını aç",
  pinned: (release: string) =>
    `Bu satırlar ${release} sürümünü adıyla belirtir. Sayıları olduğu gibi kalır; birini sonradan düzeltirsek grafik bunu kendisi bildirir. Her zaman en yeni sayıları gösteren bir grafik için sürümü yazmayın.`,
  draft: "Sitenin bu kopyası bir taslak gösteriyor; bu yüzden satırlar sürüm belirtmez ve taslak değiştikçe grafik de değişir.",
  attributes: (codes: readonly string[]) =>
    `Betik içeren satırlarda lang dili (${codes.join(", ")}; yazılmazsa İngilizce), theme renkleri seçer (light açık, dark koyu; yazılmazsa okurun cihazındaki gibi).`,
  hosts: {
    script: {
      heading: "HTML kabul eden her sayfa",
      text: "Betik, sayfadaki her grafiğe yüksekliğini verir; sekmelerde ve gölge köklerde (shadow root) de. Çok sayıda grafik için tek betik yeter ve betik veri toplamaz. Çalışmadığı yerde okurlar, grafiğe bağlantı veren görseli görür. Nitelikleri buradaki gibi yazın: data-release gibi başka türlü yazılan bir nitelik dikkate alınmaz ve grafik o zaman en yeni sayıları gösterir.",
      tried: "Chromium’da denendi.",
    },
    wordpress: {
      heading: "WordPress",
      text: "Adresi ayrı bir satıra veya bir Embed bloğuna yapıştırın. WordPress grafiği bu siteden ister ve ona yüksekliğini verir, ama hiçbir zaman 1.000 pikselden fazlasını vermez. Daha fazlasına ihtiyaç duyan bir grafik önce notları, sonra çizim sıralarını çıkarır ve geri kalanına bağlantı verir.",
      tried:
        "WordPress 6.1.9 ile denendi: bütün grafikler, bir klasik ve bir blok temasında, 320 ila 1.200 piksel genişliğindeki pencerelerde.",
    },
    ghost: {
      heading: "Ghost",
      text: "Bu satırları bir HTML kartına yapıştırın. Yalnızca adres işe yaramaz: Ghost ancak kendi listesindeki sitelerden içerik ekler.",
      tried:
        "Ghost kartlarını yazan programla (kg-lexical-html-renderer) ve Ghost 6.65 içinde betiğimizi taşıyan bir HTML kartıyla denendi.",
    },
    hugo: {
      heading: "Hugo ve diğer Markdown araçları",
      text: "Grafiğe bağlantı veren bir görsel. Site izin vermedikçe Hugo HTML’yi çıkarır (markup.goldmark.renderer altında unsafe = true). İzin verdiği yerde HTML satırları da çalışır.",
      tried: "Hugo 0.111.3 ile, hem olduğu gibi hem HTML’ye izin verilerek, ve CommonMark’ın kendi programının güvenli kipiyle denendi.",
    },
    docusaurus: {
      heading: "Docusaurus ve diğer MDX araçları",
      text: "Bütün etiketler kapalıdır ve style özniteliği yoktur. Docusaurus sayfalar arasında yeniden yükleme yapmadan geçer ve sayfa içindeki betik o zaman çalışmaz: Okurlar görseli görür. Grafiği her seferinde göstermek için betiği bir kez docusaurus.config.js dosyasında scripts altına yazın.",
      tried: "Docusaurus 3.10 ve React 18 ile, ayrıca tek başına MDX 3 ile, betikli ve betiksiz denendi.",
    },
    substack: {
      heading: "Substack",
      text: "Substack HTML kabul etmez. Görseli grafiğin sayfasından indirin, yazınıza ekleyin ve okurlar kaynakları bulabilsin diye bu adrese bağlayın.",
      tried: "Denenmedi: Bir hesap gerekiyor.",
    },
    newsletter: {
      heading: "Bültenler",
      text: "E-postalar betik çalıştırmaz ve çerçeve göstermez. Bu, bağlantılı bir görseldir ve pencereyle birlikte küçülür. Göndericilerin okurları izlemek için bağlantılara eklediği utm_source gibi ekler hiçbir şeyi değiştirmez.",
      tried:
        "Betiksiz Chromium’da, 600 piksel genişliğinde bir iletide, 375 ve 700 piksellik pencerelerde denendi. E-posta programları farklıdır: Önce kendinize bir kopya gönderin.",
    },
    frame: {
      heading: "Betiğe izin vermeyen siteler",
      text: "Hiçbir şey kesilmesin diye, grafiğin telefondaki yüksekliğinde, sabit yükseklikli bir çerçeve. Geniş ekranlarda altında boşluk kalır.",
      tried: "Bütün grafikler için Chromium’da, 320 ila 768 piksellik sütunlarda denendi.",
    },
  },
};
