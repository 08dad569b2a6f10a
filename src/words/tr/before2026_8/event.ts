/** Events as releases before 2026.8.0 word them. */
export const event = {
  scored: (value: string) => `puan ${value} (−10 ile +10 arası)`,
  partOf: (summary: string) => `bir kez, şu olayla aynı bütünün parçası olarak sayıldı: ${summary}`,
};
