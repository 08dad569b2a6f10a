/** The embed builder of a chart's page. */
export const snippets = {
  lead: "Grafik, kaynaklarıyla birlikte gelir; okunması için betik gerekmez ve çerez bırakmaz. İçindeki bir sayıyı sonradan düzeltirsek bunu kendisi bildirir. Bir görsel bunu bildiremez, ama bildiren sayfaya bağlantı verir.",
  kind: "Biçim",
  kinds: {
    html: "HTML",
    address: "WordPress",
    mdx: "MDX",
    markdown: "Markdown",
    image: "E-posta",
    frame: "Yalın çerçeve",
  },
  notes: {
    html: "Yüksekliğini kendi ayarlar. Betik çalıştırmayan okurlar görseli görür.",
    address: "Yalnızca adres, ayrı bir satırda.",
    mdx: "MDX sayfaları için aynısı.",
    markdown: "Grafiğe bağlantı veren bir görsel: HTML kabul etmeyen siteler için.",
    image: "Grafiğe bağlantı veren ve iletinin genişliğine göre küçülen bir görsel.",
    frame:
      "Betiğe izin vermeyen siteler için. Yüksekliği grafiğin telefondaki yüksekliğidir; bu yüzden geniş ekranlarda altında boşluk kalır.",
  },
  numbers: "Sayılar",
  pinned: (release: string) => `${release} sürümünün sayıları, kalıcı`,
  newest: "her zaman en yenisi",
  draft: "Bu bir taslak ve hiçbir şey taslağa dondurulamaz: Taslak değiştikçe grafik de değişir.",
  theme: "Renkler",
  language: "Dil",
  hosts: "WordPress, Ghost, Hugo, Docusaurus, Substack ve bültenlerde nasıl kullanılır?",
};
