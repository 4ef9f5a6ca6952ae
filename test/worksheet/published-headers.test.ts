/** Headers of published exports, of every vintage, and in plain words. */
import { read } from "./read";

test("the Partner Center training export and the Skilling report are known by their headers", () => {
  const row = ["Azure Administrator Associate", "Kim Abercrombie", 44196, 44561];
  const vintage2021 = [["TrainingTitle", "MCPID", "TrainingCompletionDate", "ExpirationDate"], row];
  const vintage2023 = [
    ["Training_Title", "CorpEmail", "Training Completion Date", "Expiration Date"],
    row,
  ];
  const report = [["Certification name", "Individual name", "Completion date", "Expiry date"], row];
  const german = [["Zertifizierung", "Person", "Abgeschlossen", "Ablaufdatum"], row];
  for (const cells of [vintage2021, vintage2023, report, german]) {
    const table = read(cells).certifications;
    expect(table?.certification.texts).toEqual(["Azure Administrator Associate"]);
    expect([...(table?.completed ?? [])]).toEqual([44196]);
    expect([...(table?.expires ?? [])]).toEqual([44561]);
  }
});
