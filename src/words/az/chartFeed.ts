/** The feed of one chart's corrections. */
export const chartFeed = {
  heading: "Bu qrafikin düzəlişləri",
  lead: "Ondan sitat gətirmisiniz və ya onu öz səhifənizə yerləşdirmisiniz? Bu lent orada nəyi və niyə düzəltdiyimizi və ya geri götürdüyümüzü bildirir. Başqa heç nə yoxdur.",
  link: "Atom lenti",
  title: (name: string, chart: string) => `${name}: “${chart}” üzrə düzəlişlər`,
  entry: (release: string, n: number) => `${release} buraxılışında ${n === 1 ? "bir" : n} dəyişiklik`,
};
