/**
 * Advances of characters in thousandths of an em: of every code point of `ranges`, in order, in two digits to the base of 36. A letter that is as wide
 * as the letter it is made of, `é` as `e`, is left out.
 * Written by `npm run metrics`; a test compares it with the fonts. Kerning is ignored.
 * Two dashes stand for one that the font does not have. From Noto Sans Regular, Version 2.015, and Noto Sans Bold, Version 2.015. SIL Open Font License.
 */
export const LATIN: ScriptAdvances = {
  ranges:
    "32:126 160:191 198 208:209 215:216 222:223 230 240 247:248 254 272:273 281 294:295 305:307 310 312 319:323 325 327 329:331 338:339 358:359 373 383 399 601 8204:8230 8240 8242:8250 8364 8722 8294:8297",
  regular:
    "787hbchyfwn3kc698c8cfbfw7g8y7gacfwfwfwfwfwfwfwfwfwfw7g7gfwfwfwc2ozhri2hkkafgefk8kl9f7lh7ekp7l4lpgtlphaf9fgkbgopugafqfw95ac95fwcc7tflh3dch3fo9kh3h67676eu76pzh6gth3h3bhdba1h6e4luepe6d2akfbakfw787hfwfwfwfwfbe9g4n49xe5fw8yn4dwbwfw9q9q7thbi77g699qage5kplflpc2ohkal4fwlpgthjo0gtfwgth3kah5foklh676h0ech7euek7gek76l4l4l4j4l4h6psqafga1lu92kjfo000000008y8yfwdwrsrsfbbf4v4v6y4v9z9zbk9ze8e8aga8dwewlzwp6gbcg86gc8gqb38m8mfwfw00000000",
  bold: "787udbhyfwp2ku7e9f9ff2fw7x8w7tbjfwfwfwfwfwfwfwfwfwfw7t7xfwfwfwd9oyj8ihhukcfkf9k4l9at97igfjq7mllzh9lzi8fbg1l0i2qvimheg397bj97fwbfa5gnhkechkglarhki28b8ah88ar3i2hdhkhkcfdyc2i2fvnsg2fvdpayfbayfw787yfwfwfsfwfbdighn4alh2fw8wn4dwbsfwajaka5i5i07t7bakaqh2n2oanhd9qgkcmdfwlzhgjkphhffwh7hkkchxgflai98bk2gyich8fja9fp8hmdmdmdljmli2r1r6g1c2nyanmpgl000000008w8wg1dwrsrsfbbf61617y61cdcde9cde9efagagdwfznrzk8fekkpbqhvo0bca5a5fwg500000000",
};

/** The characters of one script. */
export interface ScriptAdvances {
  /** First and last code points, `32:126`. A negative one is of what a letter is narrower by where it is joined to the next. */
  ranges: string;
  /** Weights 400 and 700. */
  regular: string;
  bold: string;
}
