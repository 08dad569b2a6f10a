import type { Cell } from "../../../model/dimensions/dimension.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { phrases as later, notClear } from "../before2026_9/sheetPicture.ts";
import { sheet as now } from "../before2026_19/sheet.ts";
import { THAN } from "../before2026_30/sheetSentence.ts";
import { kit } from "../kit.ts";
import { monthsInWords } from "../months.ts";
import { sheetPictureIn } from "../sheetPicture.ts";

const phrases: typeof later = {
  ...later,
  notes: {
    ...later.notes,
    visitors: "bütün gələn əcnəbilərdə pay",
    visits: "beş il üzrə, minimum",
    events: "məqalələrdə, bal verilib",
  },
  grade: "ən yeni dərəcə:",
  oneSided: (name) => `qeydlərdə yalnız ${name}`,
  notCounted: (name) => `${name} sayılmır`,
  few: "nəticə üçün çox az",
  latest: {
    ...later.latest,
    months: monthsInWords,
    noCount: "ortaq sayım yoxdur",
    ended: "",
    disagree: "metodlar üst-üstə düşmür",
    nearer: (whom, than) => `${whom} ${THAN[than]} daha yaxın`,
    arms: (name, figure, other) => `${name} ${figure}, ${other} tapılmayıb`,
    energy: (side, other) => `neft: ${side}; ${other} sayılmır`,
    disputes: (name, years) => `${name} ${years} ildə`,
    notClear: notClear(": qeyri-müəyyən"),
  },
};

/** The picture of the balance sheet as releases before 2026.8.0 word it. */
export const sheetPicture = {
  ...sheetPictureIn(phrases),
  subtitle:
    "Bir sayımın hər iki ölkəni əhatə etdiyi yerdə hər göstəricinin il-il hansı ölkəni göstərdiyi. Gücü sətirlər arasında müqayisə etməyin.",
  noNumber: "Sətirlərin sıfır nöqtəsi, illəri və keyfiyyəti fərqlidir, ona görə onları bir rəqəmdə toplamırıq.",
  periodNote: "Xanalar beş ili əhatə edir; dar xanalarda məlumatı olan illər daha azdır.",
  cellCount: ({ n, grade }: Cell, reporter: string | null) =>
    [n === null ? "" : `${kit.number(n, 3)} hal sayılıb`, grade === null ? "" : `dərəcə ${grade}`, reporter ?? ""]
      .filter((part) => part !== "")
      .join(" · "),
  columns: ({ partner }: Pick<SheetNames, "partner">) => [
    ...["Sətir", "Dövr", "Nə deyir", partner.irn, partner.isr, "Sayılan hallar", "Dərəcə", "Mənbələr"],
  ],
  key: {
    ...now.key,
    share: "qeydlərdə yalnız bir ölkə (hündürlük: onun payı)",
    alone: "qeydlərdə yalnız bir ölkə",
    few: "?: nəticə üçün çox az",
    missing: "hər ikisi üçün rəqəm yoxdur",
    breaks: "xətt: sayım metodu dəyişir",
    rough: "altda nöqtələr: daha az etibarlı rəqəm",
  },
};
