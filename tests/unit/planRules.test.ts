import { describe, expect, it } from "vitest";
import type { DataFiles } from "../../src/tables/catalog.ts";
import { DataError, describeFault } from "../../src/tables/fault.ts";
import { loadStrictly } from "../../src/tables/head.ts";
import { planWordsIn } from "../../src/tables/planWords.ts";
import { threeRows, withCells } from "../fixtures/files.ts";

function faultsOf(files: DataFiles): string[] {
  try {
    loadStrictly(files, "test", { hasObservation: null });
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.faults.map(describeFault);
    throw error;
  }
}

const VISIT = "mentions.csv";
const quoted = (quote: string, more: Record<string, string> = {}) => withCells(VISIT, 2, { quote, ...more }, threeRows);

describe("a mention that happened", () => {
  it.each([
    ["the president will visit Baku next week", "will"],
    ["had planned to visit in 2016", "planned"],
    ["has cancelled his visit to Baku", "cancelled"],
    ["the visit was postponed", "postponed"],
    ["is expected in Baku", "expected"],
    ["is to visit Baku", "is to visit"],
  ])("is refused where its quote says %s", (quote, words) => {
    expect(faultsOf(quoted(quote))).toEqual([
      expect.stringContaining(`status "happened": expected planned or cancelled, as its quote has "${words}"`),
    ]);
  });
  it("is taken where it says so in its exception, or is called planned", () => {
    expect(faultsOf(quoted("will leave Baku today", { exception: "status: the words are of the return" }))).toEqual([]);
    expect(faultsOf(quoted("came for a visit", { exception: "status: for nothing" }))).toEqual([
      expect.stringContaining("nothing for status"),
    ]);
  });
});

it("a figure that its quote calls one to come is a target or a forecast", () => {
  const quote = "is expected to rise to $600 million";
  const [fault, ...more] = faultsOf(withCells("observations/trade.csv", 3, { quote }));
  expect([fault, more]).toEqual([expect.stringContaining('status "A": expected that of a target or a forecast'), []]);
});

it.each([
  ["президент посетит Баку, запланирован визит", "запланир"],
  ["Prezident gələn həftə Bakıya səfər edəcək", "gələn həftə"],
  ["ziyaret ertelendi", "ertele"],
  ["der Besuch wurde abgesagt", "abgesagt"],
  ["la visite est prévue", "prévu"],
  ["a visita foi adiada", "adiad"],
  ["سفر رئیس‌جمهور لغو شد", "لغو"],
  ["تم تأجيل الزيارة", "تأجيل"],
  ["הביקור נדחה", "נדחה"],
])("%s names a plan", (quote, words) => expect(planWordsIn(quote)).toBe(words));

it.each(["visited Baku", "посетил Баку", "Bakıya gəldi", "به باکو سفر کرد", "ביקר בבאקו"])("%s names none", (quote) =>
  expect(planWordsIn(quote)).toBeNull(),
);
