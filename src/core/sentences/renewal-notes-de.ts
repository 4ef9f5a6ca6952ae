/** Remarks about renewing, fees and cash flows, in German. */
import { type Place, placeText } from "../place";
import { enterFeeInGerman, feeGapInGerman, shortGapInGerman } from "./fee-gap";
import type { renewalNotesInEnglish } from "./renewal-notes-en";
import { number } from "./words";

const at = (place: Place): string => placeText(place, "de");
const money = (currency: string, amount: number): string => `${currency} ${number(amount, "de")}`;
const days = (count: number): string => (count === 1 ? "1 Tag" : `${number(count, "de")} Tage`);

export const renewalNotesInGerman: typeof renewalNotesInEnglish = {
  remark: ({ text }) => text.de,
  ruleSays: ({ rule, text }) => `${rule}: ${text.de}`,
  heldAssumed: () => "Keine Zeile Held on 2022-09-30: als None (keine) angenommen.",
  notQualified: ({ from, through, qualifiedOn }) =>
    qualifiedOn === undefined
      ? `Nicht qualifiziert: Qualified on fehlt; nötig ist ein Tag von ${from} bis ${through}.`
      : `Nicht qualifiziert: ${qualifiedOn} ist kein Tag von ${from} bis ${through}.`,

  payable: ({ from, through }) => `Zahlbar von ${from} bis ${through}.`,
  laterThanFirst: () =>
    "Quellen sagen das vom ersten Jahrestag nach dem 03.10.2022; dieser liegt später, also bei Microsoft nachfragen.",
  newFromAnniversary: ({ day }) => `Neue Vorteile lassen sich ab ${day} kaufen.`,
  buyFrom: ({ day }) => `Käufe sind ab ${day} möglich.`,
  benefitsEnd: ({ day }) => `Die Vorteile enden am ${day}.`,
  paidLate: ({ late, next, otherwise }) =>
    `${days(late)} nach dem Jahrestag gezahlt: Der nächste verschiebt sich von ${otherwise} auf ${next}.`,
  paidEarly: ({ early, next, otherwise }) =>
    `${days(early)} vor dem Jahrestag gezahlt: Ab der Zahlung gezählt, ist der nächste am ${next} statt am ` +
    `${otherwise}. Ob eine frühe Zahlung ihn verschiebt, ist nicht bekannt.`,
  countedByCalendar: () =>
    "Jahrestage zählen nach dem Kalenderjahr, wie eingestellt; Microsoft zählt 365 Tage.",
  laterAnniversaryOfMerger: ({ day }) =>
    `Zusammengeführte Konten: Es gilt der spätere Jahrestag, ${day}.`,
  legacyGoneByMerger: () =>
    "Eines der zusammengeführten Konten hat neue Vorteile; Altvorteile sind damit nicht mehr wählbar.",
  mergerKeepsHigherLevel: () =>
    "Beide zusammengeführten Konten haben Altvorteile: Sie erhalten sie gemeinsam einmal, auf der höheren Stufe.",

  feeUnknown: feeGapInGerman,
  feeSourced: ({ source, checkedOn }) => `Gebühr: ${source}, zuletzt gesehen am ${checkedOn}.`,
  feeOwn: ({ place, source }) => `Gebühr aus ${at(place)}${source === "" ? "" : ` (${source})`}.`,
  oneFeeForAll: ({ designations }) =>
    `Eine Gebühr im Jahr deckt alle ${number(designations, "de")} Designations; jede weitere kostet nichts.`,
  feeMultiplied: ({ designations, currency, single }) =>
    `Die eingegebene Gebühr ist das ${number(designations, "de")}-Fache von ${money(currency, single)}: Sie wirkt mit ` +
    "den Designations multipliziert, ist aber einmal im Jahr für alle fällig.",
  dueEveryYear: () => "Die Gebühr ist jedes Jahr fällig, nicht ein für alle Mal.",
  onceOnly: ({ offer }) => `${offer.de} lässt sich nur einmal kaufen.`,
  packagesStack: () => "Neben einer Designation möglich, jedes Paket einmal.",

  incentivesAtRisk: ({ currency, amount }) =>
    `Gefährdete Incentives: ${money(currency, amount)} im Jahr.`,
  specializationsWithoutGrants: () =>
    "Spezialisierungen bringen Vorteile nur zu neuen Vorteilen einer Designation.",

  withoutBenefitValue: ({ options }) =>
    `Ohne Nutzenwert: ${options.map(({ de }) => de).join("; ")}.`,
  optionUnavailable: ({ option, rule }) => `${option.de}: nicht möglich (${rule}).`,
  optionFeeUnknown: ({ option, gap }) => `${option.de}: ${shortGapInGerman(gap)}`,
  enterFees: ({ offers }) => enterFeeInGerman(offers.map(({ en }) => en)),
  optionEnds: ({ option, day }) => `${option.de}: keine Zahlung nach ${day} (R14).`,
  fullCashFlow: ({ currency }) =>
    `Beträge in ${currency}: Nutzenwerte abzüglich Gebühren, im Kalenderjahr der Zahlung. Angenommen ist, dass die ` +
    "Option jedes Jahr gewählt und die Qualifizierung erreicht wird.",
  yearsAssumed: ({ years }) => `Keine Zeile Years: ${number(years, "de")} Jahre gezeigt.`,
  lateEveryYear: ({ late }) =>
    `Angenommen ist jedes Jahr eine Zahlung ${days(late)} nach dem Jahrestag.`,
  rateMissing: () => "Keine Zeile Discount rate (Zinssatz), daher kein Kapitalwert.",
  npvBase: ({ rate, day }) =>
    `Mit ${number(rate * 100, "de")} % im Jahr, taggenau ab ${day} gerechnet wie XKAPITALWERT.`,

  benefitNotListed: ({ offer }) => `Keine Quelle nennt Vorteile von ${offer.de} für diesen Tag.`,
  benefitsOver: ({ offer, sold, end }) =>
    `${offer.de}: zuletzt verkauft am ${sold}, daher endeten die letzten Vorteile am ${end}.`,
  benefitKnown: ({ from, through, confidence }) =>
    through === "open"
      ? `Bekannt ab ${from} (${confidence}).`
      : `Bekannt von ${from} bis ${through} (${confidence}).`,
  benefitChanged: ({ known }) => `Keine Quelle für diesen Tag; bekannt: ${known.join("; ")}.`,
  capAsOf: ({ day }) => `Obergrenze mit Stand ${day}; spätere sind nicht bekannt.`,
  aboveCap: ({ count }) =>
    `${number(count, "de")} über der Obergrenze ${count === 1 ? "bringt" : "bringen"} nichts; welche, ist nicht veröffentlicht.`,
  legacyEarnsNothing: ({ count }) =>
    `${number(count, "de")} mit Altvorteilen ${count === 1 ? "bringt" : "bringen"} keine.`,
  newBenefitsAssumed: ({ count }) =>
    `${number(count, "de")} ohne Angabe zu Vorteilen: angenommen sind neue Vorteile einer Designation.`,
  specializationTwice: ({ specialization, place }) =>
    `${specialization} steht in ${at(place)} noch einmal und zählt einmal.`,
  specializationLater: ({ specialization, later }) => `${specialization}: ${later.de}`,
  categoryUnknown: () =>
    "Die Kategorie steht nicht in unseren Quellen, damit auch nicht die Obergrenze.",
};
