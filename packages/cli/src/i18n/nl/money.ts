export const money = {
  title: "Geld: het vierkant per jaar (miljoenen euro, gemiddeld)",
  year: "Jaar",
  columns: {
    budget: ["", "budget"],
    cost: ["", "kosten"],
    empty: ["waarvan leeg", "en dubbel"],
    outside: ["waarvan", "elders"],
    result: ["", "over"],
    band: ["", "5–95%"],
    chance: ["", "toeval"],
    notKnowing: ["niet", "weten"],
    within: ["binnen het", "vierkant"],
  },
  assumption:
    "Elke prijs is een aanname met een spreiding; in Zuidwest is geen prijs gemeten, het dichtstbij komen de kosten in Gooi en Vechtstreek. " +
    "Onder nul: tekort. Het hele grootboek, tot op de cent: plaatsbepaling report money BESTAND.",
};
