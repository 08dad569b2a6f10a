/** The embed builder of a chart's page. */
export const snippets = {
  lead: "Each of these shows the whole chart with its sources, also where no script runs, and sets no cookies. If we later correct a number that it shows, the chart says so below.",
  kind: "For",
  kinds: {
    html: "HTML",
    mdx: "MDX",
    markdown: "Markdown",
    image: "email",
    frame: "a plain frame",
  },
  notes: {
    html: "Takes its own height. Readers without script see the picture.",
    mdx: "The same for MDX pages.",
    markdown: "A picture that links to the chart: for sites that take no HTML.",
    image: "A picture that links to the chart and shrinks to the width of the message.",
    frame: "For sites that allow no script. As high as the chart is on a phone: there is room left below on wide screens.",
  },
  numbers: "Numbers",
  pinned: (release: string) => `of release ${release}, for good`,
  newest: "always the newest",
  draft: "This is a draft, which nothing can be frozen to: the chart changes as the draft does.",
  theme: "Colors",
  hosts: "How to use them in WordPress, Ghost, Hugo, Docusaurus, Substack and newsletters",
};
