/** The feed of one chart's corrections. */
export const chartFeed = {
  heading: "Bu grafikteki düzeltmeler",
  lead: "Grafiği alıntıladınız ya da sitenize mi eklediniz? Bu akış, içindeki bir şeyi düzelttiğimizde veya geri çektiğimizde bunu nedeniyle birlikte bildirir. Başka bir şey içermez.",
  link: "Atom akışı",
  title: (name: string, chart: string) => `${name}: “${chart}” grafiğindeki düzeltmeler`,
  entry: (release: string, n: number) => `${release} sürümünde ${n === 1 ? "bir değişiklik" : `${n} değişiklik`}`,
};
