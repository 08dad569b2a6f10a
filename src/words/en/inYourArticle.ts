/** How a chart is put into an article, by the program that the article is written with; what was tried is said, and what was not. */
export const inYourArticle = {
  heading: "In your article",
  lead: "You can put any chart into your article: whole, with its sources, and with numbers that never change under the sentence that quotes them.",
  example: (title: string) =>
    `The lines below are those of one chart, “${title}”. Every chart's page has its own, for the view that you choose there.`,
  builder: "Open this chart's page",
  pinned: (release: string) =>
    `They name release ${release}. Its numbers stay as they are; if we correct one later, the chart says so itself. For a chart that always shows the newest numbers, leave the release out.`,
  draft: "This copy of the site shows a draft, so the lines name no release, and the chart changes as the draft does.",
  /** What the lines may say beside the release, with the codes of the languages beside English. */
  attributes: (codes: readonly string[]) =>
    `In the lines with a script, lang chooses the language (its values: ${codes.join(", ")}; without it, English) and theme the colors (its values: light, dark; without it, as the reader's device has them).`,
  hosts: {
    script: {
      heading: "Any page that takes HTML",
      text: "The script gives every chart of the page its height, also in tabs and in shadow roots. One script is enough for many charts, and it collects no data. Where it does not run, readers see the picture, which links to the chart. Spell attributes as they stand here: one that is spelt otherwise, such as data-release, is passed over, and the chart then shows the newest numbers.",
      tried: "Tried in Chromium.",
    },
    wordpress: {
      heading: "WordPress",
      text: "Paste the address on a line of its own, or into an Embed block. WordPress asks this site for the chart and gives it its height, but never more than 1,000 pixels. A chart that needs more then leaves out notes, and after them rows of plots, and links to the rest.",
      tried: "Tried with WordPress 6.1.9: every chart, in a classic and a block theme, in windows of 320 to 1,200 pixels.",
    },
    ghost: {
      heading: "Ghost",
      text: "Paste these lines into an HTML card. A bare address does not work: Ghost embeds only sites on its own list.",
      tried: "Tried with the program that writes Ghost's cards (kg-lexical-html-renderer), and an HTML card with our script in Ghost 6.65.",
    },
    hugo: {
      heading: "Hugo and other Markdown",
      text: "A picture that links to the chart. Hugo leaves out HTML unless the site allows it (unsafe = true under markup.goldmark.renderer). Where it does, the lines for HTML work too.",
      tried: "Tried with Hugo 0.111.3, as it comes and with HTML allowed, and with CommonMark's own program in its safe mode.",
    },
    docusaurus: {
      heading: "Docusaurus and other MDX",
      text: "All tags are closed, and there is no style attribute. Docusaurus moves between pages without reloading, and a script inside a page then does not run: readers see the picture. To show the chart every time, name the script once under scripts in docusaurus.config.js.",
      tried: "Tried with Docusaurus 3.10 with React 18 and with MDX 3 alone, with scripts and without.",
    },
    substack: {
      heading: "Substack",
      text: "Substack takes no HTML. Download the picture from the chart's page, insert it, and link it to this address, so that readers find the sources.",
      tried: "Not tried: it needs an account.",
    },
    newsletter: {
      heading: "Newsletters",
      text: "Mail runs no scripts and shows no frames. This is a picture with a link, and it shrinks with the window. What senders add to links to follow readers, such as utm_source, changes nothing.",
      tried:
        "Tried in Chromium without scripts, in a message 600 pixels wide, in windows of 375 and 700 pixels. Mail programs differ: send yourself a copy first.",
    },
    frame: {
      heading: "Sites that allow no script",
      text: "A frame of fixed height, as high as the chart is on a phone, so that nothing is cut off. On wide screens there is empty space below it.",
      tried: "Tried in Chromium for every chart, in columns from 320 to 768 pixels.",
    },
  },
};
