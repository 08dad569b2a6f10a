import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isKnownLanguage } from "../../src/curator/knownLanguage.ts";
import { numberTokens } from "../../src/curator/numberTokens.ts";
import { proposedTokens } from "../../src/curator/proposedTokens.ts";
import { readText } from "../../src/curator/readText.ts";
import { loadCoding } from "../../src/tables/coding.ts";

const found = (text: string) => numberTokens(text).map(({ token }) => token);

describe("numbers of the project's other languages", () => {
  it.each<[string, string[]]>([
    ["Ticarət 1,5 milyard dollar oldu, 25 faiz artdı, 500 min ton", ["1,5 milyard dollar", "25 faiz", "500 min ton"]],
    ["əhalinin üçdə biri və yarısı, ikiqat", ["üçdə biri", "yarısı", "ikiqat"]],
    ["nüfusun yarısı ve üçte biri, 15-20 milyon dolar", ["yarısı", "üçte biri", "15-20 milyon dolar"]],
    ["Товарооборот 1,5 млрд долларов, два миллиона, 25 процентов", ["1,5 млрд долларов", "два миллиона", "25 процентов"]],
    ["треть и половина, вдвое больше", ["треть", "половина", "вдвое"]],
    ["הסחר הגיע ל 1.5 מיליארד דולר, שליש ומחצית", ["1.5 מיליארד דולר", "שליש", "ומחצית"]],
    ["تجارت ۱٫۵ میلیارد دلار بود، ۲۵ درصد، یک سوم و نیمی", ["۱٫۵ میلیارد دلار", "۲۵ درصد", "یک سوم", "نیمی"]],
    ["１２３ units and ٤٥ people", ["１２３", "٤٥"]],
  ])("%s", (text, tokens) => expect(found(text)).toEqual(tokens));

  it("are amounts, about which a curator is asked", () => {
    for (const text of ["1,5 млрд долларов", "yarısı", "שליש", "۲۵ درصد"])
      expect(proposedTokens([text]).map(({ note }) => note)).toEqual(["series?"]);
  });
  it("leave minutes and boxes of English alone", () => {
    expect(found("a 5 min walk, 3 bin bags, fast and on time")).toEqual(["5", "3"]);
  });
});

describe("a text in a language whose numbers in words are unknown", () => {
  it.each([
    ["Der Handel zwischen Aserbaidschan und Israel ist im vergangenen Jahr um ein Drittel gestiegen, sagte der Minister.", false],
    ["Le commerce entre les deux pays a augmenté de moitié, selon le ministre qui parlait hier à Bakou.", false],
    ["Товарообіг між країнами зріс удвічі, повідомив міністр під час зустрічі у столиці цього тижня вранці.", false],
    ["ارتفع حجم التجارة بين البلدين إلى الضعف خلال العام الماضي حسب تصريحات الوزير في العاصمة باكو أمس", false],
    [
      "阿塞拜疆总统在巴库会见以色列外交部长并讨论两国之间的经济贸易能源合作以及地区安全问题双方还签署了多项合作文件和协议并表示愿意继续加强交流往来",
      false,
    ],
    ["Trade between the two countries rose by a third in the course of last year, and the minister said more.", true],
    ["İki ölkə arasında ticarət bu il üçdə bir artıb və nazir bunu bir daha Bakıda keçirilən görüşdə deyib.", true],
    ["İki ülke arasındaki ticaret bu yıl üçte bir arttı ve bakan bunu bir kez daha Ankara'da söyledi.", true],
    ["Товарооборот между странами вырос вдвое, сообщил министр во время встречи в столице на этой неделе.", true],
    ["حجم تجارت میان دو کشور در سال گذشته دو برابر شد، وزیر امور خارجه در باکو به خبرنگاران گفت", true],
    ["הסחר בין שתי המדינות גדל בשליש בשנה שעברה, אמר השר בפגישה שנערכה השבוע בבירה באקו", true],
    ["Baku, 12", true],
  ])("%s", (text, known) => expect(isKnownLanguage(text)).toBe(known));
});

it("a page that is named as a text is asked for its right name", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "page-")), "gazette-2026.txt");
  writeFileSync(file, "<!doctype html><html><body><p>Trade came to $5.</p></body></html>");
  await expect(readText(file)).rejects.toThrow("is a page (HTML) or a PDF file, expected its text");
});

it("a coding's file with another header is named with the header that it should have", () => {
  expect(() => loadCoding({ "observations.csv": "what,ever\n1,2\n" })).toThrow(
    /observations\.csv:1:0 "what,ever": expected the header series,counterpart.*"what" and "ever" is none/,
  );
});
