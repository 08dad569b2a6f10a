import { inCase } from "../cases.ts";

/** The picture of the balance index as releases before 2026.8.0 word it. */
export const indexPicture = {
  end: (year: number, partner: string | null) =>
    `${year}: ${partner === null ? "metodlar üst-üstə düşmür" : `${inCase(partner, "dative")} doğru`}`,
  event: (kind: string, partner: string) => `${kind}, ${partner}`,
};
