/** Headers of published exports, of every vintage, and in plain words. */
import { kinds } from "../../src/worksheet/kinds";
import { headerIndex } from "../../src/worksheet/tables/table-kind";
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

test.each([
  ...["Valid until", "Valid to", "Valid through"],
  ...["Gültig bis", "Gueltig bis", "GUELTIG BIS", "Läuft ab", "Laeuft ab am", "Verfällt am"],
])("%s is when a certificate expires", (header) => {
  const table = read([
    ["Person", "Certification", header],
    ["Kim", "AZ-104", 44561],
  ]).certifications;
  expect([...(table?.expires ?? [])]).toEqual([44561]);
});

test("a header without its umlauts means the same: Pruefungscode, Geschaeftliche E-Mail", () => {
  const table = read([
    ["Geschaeftliche E-Mail", "Pruefungscode"],
    ["kim@contoso.com", "AZ-104"],
  ]).certifications;
  expect(table?.certification.texts).toEqual(["AZ-104"]);
  expect(table?.identities[0]?.texts).toEqual(["kim@contoso.com"]);
});

test("no header is two columns of one kind, with or without its umlauts", () => {
  for (const kind of kinds) {
    for (const [key, columns] of headerIndex([kind]))
      expect([key, columns.map(({ column }) => column)]).toEqual([key, [expect.any(String)]]);
  }
});
