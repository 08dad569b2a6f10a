import { describe, expect, it } from "vitest";
import { decodedText } from "../../src/curator/decodedText.ts";

const MARK = [0xef, 0xbb, 0xbf];
const letters = (text: string) => [...Buffer.from(text)];
const decoded = (...bytes: number[]) => decodedText("a.txt", Uint8Array.from(bytes));

it("is the text without its byte order mark", () => {
  expect(decoded(...MARK, ...letters("Öl, \ufffd and 😀"))).toBe("Öl, \ufffd and 😀");
});

describe("the byte that is no UTF-8 is named", () => {
  it.each<[string, number[], string]>([
    ["of plain letters", [...letters("a\nbc"), 0xff], "line 2, byte 5 is 0xff"],
    ["behind a byte order mark", [...MARK, ...letters("abcd"), 0xff], "line 1, byte 8 is 0xff"],
    ["behind a letter that stands for a lost one", [...letters("\ufffd"), ...letters("ab"), 0xff], "line 1, byte 6 is 0xff"],
    ["behind letters of two and four bytes", [...letters("ö😀"), 0xfc, 0x20], "line 1, byte 7 is 0xfc"],
    ["where a letter is broken off", [...letters("ab"), 0xc3, 0x28], "line 1, byte 3 is 0xc3"],
    ["where a letter begins as one of three bytes", [...letters("ab"), 0xef, 0xbf, 0x41], "line 1, byte 3 is 0xef"],
    ["at the end of the file", [...letters("ab"), 0xef, 0xbf], "line 1, byte 3 is 0xef"],
  ])("%s", (_, bytes, where) => expect(() => decoded(...bytes)).toThrow(`a.txt: ${where} and no UTF-8`));
});
