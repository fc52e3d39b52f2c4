export const aim = {
  id: "gooi-2020-2023",
  name: { nl: "Gooi en Vechtstreek 2020-2023", en: "Gooi en Vechtstreek 2020-2023" },
  question: {
    nl: "Is de daling van 2022 en 2023 meer dan toeval, gezien 2020 en 2021?",
    en: "Is the fall of 2022 and 2023 more than chance, given 2020 and 2021?",
  },
  description: {
    nl: "Acht verblijfsvormen op het peil van 2020 en 2021, zonder grens aan plaatsen en zonder verandering. Wat 2022 en 2023 anders zijn, is dan trend, beleid of telling. Ernaast leggen: realised/.",
    en: "Eight residential forms at the level of 2020 and 2021, without a limit of places and without change. What is different in 2022 and 2023 is then trend, policy or counting. To lay over it: realised/.",
  },
};

export const gezinsgericht = {
  id: "gooi-gezinsgericht",
  name: { nl: "Gooi en Vechtstreek: meer gezinsgericht", en: "Gooi en Vechtstreek: more family-like care" },
  question: {
    nl: "Wat doet het als van 2024 af een kwart van wie naar 24-uurs verblijf zou gaan, naar een gezinshuis gaat?",
    en: "What does it do if from 2024 on a quarter of those bound for 24-hour care go to a family home?",
  },
  description: {
    nl: "Maatregel van de regio: uitbreiden van gezinsgerichte groepen. Het aandeel is aangenomen.",
    en: "A measure of the region: more family-like groups. The share is assumed.",
  },
};

export const hulpverlenerOpDeBank = {
  id: "gooi-hulpverlener-op-de-bank",
  name: { nl: "Gooi en Vechtstreek: hulpverlener op de bank", en: "Gooi en Vechtstreek: a care worker on the sofa" },
  question: {
    nl: "Hoeveel plaatsen 24-uurs verblijf scheelt het als jonge kinderen bij crisis thuis worden opgevangen?",
    en: "How many places of 24-hour care does it save when young children in a crisis are looked after at home?",
  },
  description: {
    nl: "Pilot van de regio, van november 2023 af. Omvang, duur en het deel dat ermee thuis blijft zijn aangenomen.",
    en: "A pilot of the region, from November 2023 on. Its size, length and the share that stays home by it are assumed.",
  },
};

export const ambulantTeam = {
  id: "gooi-ambulant-team",
  name: {
    nl: "Gooi en Vechtstreek: ambulant team JeugdzorgPlus",
    en: "Gooi en Vechtstreek: ambulant team for closed care",
  },
  question: {
    nl: "Hoeveel gesloten plaatsingen blijven er over met een integraal ambulant team?",
    en: "How many closed placements are left with one ambulant team?",
  },
  description: {
    nl: "Maatregel van de regio: pilot integraal ambulant team JZ+, in 2024. Wie ermee geholpen is, is aangenomen.",
    en: "A measure of the region: pilot of one ambulant team for closed care, in 2024. Who is helped by it is assumed.",
  },
};
