/** The feed of one chart's corrections. */
export const chartFeed = {
  heading: "Corrections of this chart",
  lead: "Quoted or embedded it? This feed says when we correct or withdraw something in it, and why. It has nothing else.",
  link: "Atom feed",
  title: (name: string, chart: string) => `${name}: corrections of “${chart}”`,
  entry: (release: string, n: number) => `${n === 1 ? "One change" : `${n} changes`} in release ${release}`,
};
