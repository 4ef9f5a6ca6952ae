/** By which headers a table of the user's own fees is known. */
import { defineKind } from "../tables/table-kind";

export const feesKind = defineKind({
  label: { en: "fees", de: "Gebühren" },
  columns: {
    offer: {
      type: "text",
      label: { en: "Offer", de: "Angebot" },
      headers: ["Offer", "Offer name", "Angebot"],
    },
    currency: {
      type: "text",
      label: { en: "Currency", de: "Währung" },
      headers: ["Currency", "Währung"],
    },
    from: {
      type: "day",
      label: { en: "From", de: "Von" },
      headers: ["From", "Valid from", "Effective from", "Von", "Gültig ab"],
    },
    through: {
      type: "day",
      label: { en: "To", de: "Bis" },
      headers: ["To", "Through", "Until", "Valid to", "Bis", "Gültig bis"],
    },
    amount: {
      type: "number",
      label: { en: "Amount", de: "Betrag" },
      headers: ["Amount", "Fee", "Betrag", "Gebühr"],
    },
    source: {
      type: "text",
      label: { en: "Source", de: "Quelle" },
      headers: ["Source", "Quelle"],
    },
  },
  needs: [["offer"], ["currency"], ["amount"]],
  keys: ["offer"],
});
