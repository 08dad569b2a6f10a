import type { ScriptAdvances } from "./advances.ts";

/**
 * Advances of the scripts beside Latin: as `LATIN`, but of every letter. Written by `npm run metrics`; a test compares it with the fonts.
 */
export const SCRIPTS = {
  /** From Noto Sans Regular, Version 2.015, and Noto Sans Bold, Version 2.015. SIL Open Font License. */
  cyrillic: {
    ranges: "1024:1119 8470",
    regular:
      "fgfgjwe5hrf97w7w7ls2sjjvhdl0h4kbhqh2i2e5k9fgp5g1l0l0hdjep7knl5kdgthsfgh4mpgckkipsrsij1nlgvhzrrhqfgglfoc6gvfbl3dkh9h9ergblch2gigugwdpcxe5khe7h0gdouoxhbl3f5dqm7g1fbfbh7c6dpd0767676nvoqh9erh9e5gusc",
    bold: "flfll9fni3f78z9797sqtjlmj0lzhxlaj8i1iefnlkflrpghlzlzj9kdq7lelll6hbhxg1hxp2ijlkjztntukypkhxi8s9ixgkhcgkd7hpg8o2ebiqiqh4hbn9i8h9i2hneke1fvmig1i2hpqhqiinnqgfeknngtg8g8i5dcekdu8k8b8aoxpqi5h4iqfvi2sk",
  },
  /** From Vazirmatn Regular, Version 33.003, and Vazirmatn Bold, Version 33.003. SIL Open Font License. */
  persian: {
    ranges:
      "1548 1563 1567 1569:1594 1600:1621 1642:1644 1662 1670 1688 1705 1711 1728 1740 1776:1785 -1574 -1576 -1578 -1579 -1580 -1581 -1582 -1587 -1588 -1589 -1590 -1591 -1592 -1593 -1594 -1601 -1602 -1603 -1604 -1605 -1606 -1610 -1662 -1670 -1705 -1711 -1740",
    regular:
      "7j7jbub97a7acd7ajm7aptefptptj4j4j4esesaqaqydydzbzbl8l8h7h77optj8paimhmk1efcdjmjm0000000000000000000000dnbq78ptj4aqq6q6efjmbq81ejibfvgedjgdgdde9og6fvfv060606axaxbfbf2h2h1b1bbz5eb39s1pao9jfq06bzbz9j",
    bold: "8a8ac4bz7n7ncw7nk27nq3esq3q3jejejef2f2b0b0ynynzlzllhlhhrhr7oq3jspjiwhwkbescwk2k20000000000000000000000ekca7lq3jeb0qgqgesk2ca8lf3ivgfgye3gxgxdva4ggg5g50g0g0gb7b7bpbp2q2q1v1vc95ybca21zay9zg00gc9c99z",
  },
  /** From Noto Sans Hebrew Regular, Version 3.001, and Noto Sans Hebrew Bold, Version 3.001. SIL Open Font License. */
  hebrew: {
    ranges: "1456:1479 1488:1514 1523:1524 8362",
    regular: "00000000000000000000000000009000el00006u0000b100hkfwaef2hf8d96iehm87f5ebeij0ic95ajhvghh8gpepfghfejkaj156a5m0",
    bold: "00000000000000000000000000009100ec00007k0000cb00isgibgfvia9eabj3ic98fueofgjiji9vb8iwhii6hggbggi6f2lvk267cco0",
  },
} as const satisfies Record<string, ScriptAdvances>;
